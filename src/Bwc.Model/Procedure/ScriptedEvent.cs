using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An event of a script, with a name for who acts.</summary>
[Cites("docs/decisions.md")]
public sealed record ScriptedEvent
{
    /// <summary>What happens.</summary>
    public required DecisionEventKind Event { get; init; }

    /// <summary>A State or a body by code or name; null where nobody in particular acts.</summary>
    public string? By { get; init; }

    /// <summary>When; null where that does not matter.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>The votes; null where there are none.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>What else is to be said of it; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where it can be read that this happened; null where it cannot.</summary>
    public Citation? Source { get; init; }

    /// <summary>What happens, and by whom.</summary>
    public override string ToString() => By is null ? EnumWords.Of(Event) : $"{EnumWords.Of(Event)} by {By}";
}
