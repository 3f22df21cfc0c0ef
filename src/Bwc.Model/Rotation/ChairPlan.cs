using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>One way to fill a chair table: the slots of all its cells, year by year.</summary>
/// <remarks>In JSON, a plan is written as the list of its slots.</remarks>
[Cites("docs/rotation.md")]
[JsonConverter(typeof(ChairPlanJsonConverter))]
public readonly struct ChairPlan : IEquatable<ChairPlan>
{
    private readonly ImmutableArray<ChairSlot> _slots;

    /// <summary>Creates a plan from slots.</summary>
    /// <param name="slots">The slots.</param>
    public ChairPlan(ImmutableArray<ChairSlot> slots) => _slots = slots;

    /// <summary>The slots.</summary>
    public ImmutableArray<ChairSlot> Slots => Sequence.OrEmpty(_slots);

    /// <summary>True if the slots are equal and in the same order; otherwise, false.</summary>
    public bool Equals(ChairPlan other) => Sequence.Equal(Slots, other.Slots);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChairPlan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Sequence.Hash(Slots);

    /// <summary>The number of slots.</summary>
    public override string ToString() => FormattableString.Invariant($"{Slots.Length} chairs");

    /// <summary>True if the plans are equal; otherwise, false.</summary>
    public static bool operator ==(ChairPlan left, ChairPlan right) => left.Equals(right);

    /// <summary>True if the plans differ; otherwise, false.</summary>
    public static bool operator !=(ChairPlan left, ChairPlan right) => !left.Equals(right);
}
