using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Where a participant stands on the way to the seat.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<AdmissionStage>))]
public enum AdmissionStage
{
    /// <summary>Steps are missing.</summary>
    Open,

    /// <summary>Every step that is needed was taken and granted.</summary>
    Seated,

    /// <summary>Every step that is known to be needed was taken, and of another it is not established whether it is.</summary>
    NotEstablished,

    /// <summary>A decision went against the participant.</summary>
    Refused,

    /// <summary>The rulebook has no category for the participant, or it is the secretariat, which has no seat.</summary>
    NotAdmissible,
}
