using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>The possible completions of a chair table, or the demands that contradict one another.</summary>
[Cites("docs/rotation.md")]
public sealed record RotationCompletion
{
    /// <summary>The number of completions: exact if <see cref="Complete"/> is true, otherwise a minimum.</summary>
    public required long Count { get; init; }

    /// <summary>True if all completions were counted; false if the count stopped early.</summary>
    public required bool Complete { get; init; }

    /// <summary>The total weight of the wishes that the completions fulfil, which is the greatest possible; 0 if wishes were not weighed.</summary>
    public long Weight { get; init; }

    /// <summary>
    /// True if wishes were weighed, so only the completions that fulfil the most are counted; false if there are no wishes, or the search stopped early.
    /// </summary>
    public bool Weighed { get; init; }

    /// <summary>The first completions, in order of year, block and group.</summary>
    public ImmutableArray<ChairPlan> Solutions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>If there is no completion, a set of demands that cannot all be met; if <see cref="Smallest"/> is true, none of them can be left out.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<TurnDemand> Conflict
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if no smaller set of demands is contradictory; false if the search for the smallest set stopped early.</summary>
    public bool Smallest { get; init; }

    /// <summary>True if every part equals that of the other completion; lists are compared item by item, in order.</summary>
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

    /// <summary>The number of completions.</summary>
    public override string ToString()
    {
        var conflict = Conflict.IsEmpty ? string.Empty : FormattableString.Invariant($", {Conflict.Length} demands in conflict");
        return $"{(Complete ? string.Empty : "at least ")}{Wording.Count(Count, "way", "ways")}{conflict}";
    }
}
