using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An event in the course of a decision: its kind, its actor, its time, and the votes.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionEvent
{
    /// <summary>The kind of event.</summary>
    public required DecisionEventKind Kind { get; init; }

    /// <summary>The ruling on the actor; null if there is no particular actor.</summary>
    public ParticipationRuling? By { get; init; }

    /// <summary>The time of the event, supplied by the caller; null if it does not matter.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null if no vote was taken.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>A further note about the event; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The source that records the event; null if there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>The event and its actor.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Kind) : $"{EnumWords.Of(Kind)} by {By.Participant}";
}
