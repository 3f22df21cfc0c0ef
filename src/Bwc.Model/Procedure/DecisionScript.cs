using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A script that runs a decision: the procedure and its rulebook, the date, and the events.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionScript
{
    /// <summary>The identifier of the rulebook; null for the first rulebook of the register.</summary>
    public string? Rulebook { get; init; }

    /// <summary>The identifier of the procedure, such as "consensusOnly"; null for the first procedure of the rulebook.</summary>
    public string? Procedure { get; init; }

    /// <summary>The proposal in words; null if it does not matter.</summary>
    public string? Proposal { get; init; }

    /// <summary>The date for which the participation of the actors is determined.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The deadline for written objections; null if there is none.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Deadline { get; init; }

    /// <summary>The maximum number of events in a script: 1,000.</summary>
    public const int MaxEvents = 1000;

    /// <summary>The events, in order; at most <see cref="MaxEvents"/>.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ScriptedEvent> Events
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if every part equals that of the other script; lists are compared item by item, in order.</summary>
    public bool Equals(DecisionScript? other) =>
        other is not null
        && Rulebook == other.Rulebook
        && Procedure == other.Procedure
        && Proposal == other.Proposal
        && On == other.On
        && Deadline == other.Deadline
        && Sequence.Equal(Events, other.Events);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rulebook, Procedure, Proposal, On, Deadline, Events.Length);

    /// <summary>The procedure and the number of events.</summary>
    public override string ToString() => FormattableString.Invariant($"{Procedure ?? "decision"} of {IsoDate.ToText(On)}, {Events.Length} events");
}
