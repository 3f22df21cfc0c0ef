using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Who takes a step on the way to the seat.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<AdmissionActor>))]
public enum AdmissionActor
{
    /// <summary>Whoever wants the seat.</summary>
    Participant,

    /// <summary>The meeting, or the conference.</summary>
    Meeting,

    /// <summary>The chair of the meeting.</summary>
    Chair,
}
