using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>The ways to complete a chair table, or the demands that contradict one another.</summary>
[Cites("docs/rotation.md")]
public sealed record RotationCompletion
{
    /// <summary>The number of completions: exact if <see cref="Complete"/> is true, otherwise a minimum.</summary>
    public required long Count { get; init; }

    /// <summary>True if all completions were counted; false if the count stopped early.</summary>
    public required bool Complete { get; init; }

    /// <summary>The weight of the wishes that all these ways fulfil, which is the most that any way does; 0 if they were not weighed.</summary>
    public long Weight { get; init; }

    /// <summary>
    /// True if the wishes were weighed, so the ways are those that fulfil the most; false if there are none, or the search stopped before.
    /// </summary>
    public bool Weighed { get; init; }

    /// <summary>The first completions, in order of year, block and group.</summary>
    public ImmutableArray<ChairPlan> Solutions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>If there is no completion: demands that cannot all be met; if <see cref="Smallest"/> is true, none of them can be left out.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<TurnDemand> Conflict
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if no smaller set of demands contradicts itself; false if the search for one stopped short.</summary>
    public bool Smallest { get; init; }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(RotationCompletion? other) =>
        other is not null
        && Count == other.Count
        && Complete == other.Complete
        && Weight == other.Weight
        && Weighed == other.Weighed
        && Smallest == other.Smallest
        && Sequence.Equal(Solutions, other.Solutions)
        && Sequence.Equal(Conflict, other.Conflict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Complete, Weight, Smallest, Solutions.Length, Conflict.Length);

    /// <summary>How many ways.</summary>
    public override string ToString()
    {
        var conflict = Conflict.IsEmpty ? string.Empty : FormattableString.Invariant($", {Conflict.Length} demands in conflict");
        return $"{(Complete ? string.Empty : "at least ")}{Wording.Count(Count, "way", "ways")}{conflict}";
    }
}
