using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An event in the course of a decision: what happens, who acts, when, and with which votes.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionEvent
{
    /// <summary>What happens.</summary>
    public required DecisionEventKind Kind { get; init; }

    /// <summary>The ruling on the actor; null if there is no particular actor.</summary>
    public ParticipationRuling? By { get; init; }

    /// <summary>The time; null if it does not matter. No clock is read: the caller gives the time.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null if there are none.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>A further note; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The source that says this happened; null if there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>What happens, and by whom.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Kind) : $"{EnumWords.Of(Kind)} by {By.Participant}";
}
