using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a step that comes before attending.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<PrerequisiteKind>))]
public enum PrerequisiteKind
{
    /// <summary>Nothing is needed: the participant is entitled as of right.</summary>
    None,

    /// <summary>To name the delegation by letter or note verbale.</summary>
    Registration,

    /// <summary>To submit credentials.</summary>
    Credentials,

    /// <summary>To be invited.</summary>
    Invitation,

    /// <summary>To apply for observer status.</summary>
    Application,

    /// <summary>To ask.</summary>
    Request,

    /// <summary>To be admitted by a decision of the conference or meeting.</summary>
    DecisionOfTheConference,

    /// <summary>To be accredited, or admitted by a decision.</summary>
    AccreditationOrDecision,

    /// <summary>No step, but a footnote that bears on one.</summary>
    Footnote,
}
