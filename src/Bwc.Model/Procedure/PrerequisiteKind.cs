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

    /// <summary>Naming the delegation by letter or note verbale.</summary>
    Registration,

    /// <summary>Submitting credentials.</summary>
    Credentials,

    /// <summary>Being invited.</summary>
    Invitation,

    /// <summary>Applying for observer status.</summary>
    Application,

    /// <summary>Making a request.</summary>
    Request,

    /// <summary>Being admitted by a decision of the conference or meeting.</summary>
    DecisionOfTheConference,

    /// <summary>Being accredited, or admitted by a decision.</summary>
    AccreditationOrDecision,

    /// <summary>Not a step, but a footnote that is relevant to one.</summary>
    Footnote,
}
