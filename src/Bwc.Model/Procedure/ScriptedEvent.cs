using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An event in a decision script, with its actor given by name.</summary>
[Cites("docs/decisions.md")]
public sealed record ScriptedEvent
{
    /// <summary>The kind of event.</summary>
    public required DecisionEventKind Event { get; init; }

    /// <summary>The actor: the code or name of a State or body; null if there is no particular actor.</summary>
    public string? By { get; init; }

    /// <summary>The time of the event; null if it does not matter.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null if no vote was taken.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>A further note about the event; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The source that records the event; null if there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>The event and its actor.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Event) : $"{EnumWords.Of(Event)} by {By}";
}
