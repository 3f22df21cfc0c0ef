using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>Something that happens to a proposal: what, by whom, when, and with which votes.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionEvent
{
    /// <summary>What happens.</summary>
    public required DecisionEventKind Kind { get; init; }

    /// <summary>The ruling on who acts; null where nobody in particular does.</summary>
    public ParticipationRuling? By { get; init; }

    /// <summary>When; null where that does not matter. No clock is read: the caller says.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null where there are none.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>What else is to be said of it; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where it can be read that this happened; null where it cannot.</summary>
    public Citation? Source { get; init; }

    /// <summary>What happens, and by whom.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Kind) : $"{EnumWords.Of(Kind)} by {By.Participant}";
}
