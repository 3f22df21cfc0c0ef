using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The actor of a step that comes before attending.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<PrerequisiteActor>))]
public enum PrerequisiteActor
{
    /// <summary>The participant.</summary>
    Participant,

    /// <summary>The meeting, or the conference.</summary>
    Meeting,

    /// <summary>The chair of the meeting.</summary>
    Chair,
}
