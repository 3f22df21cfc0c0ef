using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An event of a script, which names its actor.</summary>
[Cites("docs/decisions.md")]
public sealed record ScriptedEvent
{
    /// <summary>What happens.</summary>
    public required DecisionEventKind Event { get; init; }

    /// <summary>A State or a body by code or name; null if there is no particular actor.</summary>
    public string? By { get; init; }

    /// <summary>The time; null if it does not matter.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null if there are none.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>A further note; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The source that says this happened; null if there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>What happens, and by whom.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Event) : $"{EnumWords.Of(Event)} by {By}";
}
