using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>The cyclic rules that explain a chair table, or the one that comes nearest, and exactly the cells that it has otherwise.</summary>
[Cites("docs/rotation.md")]
public sealed record RotationInference
{
    /// <summary>The rules with the fewest blocks, in a stable order: all that explain every cell or, where there is none, the first of those that differ in the fewest cells.</summary>
    public required ImmutableArray<RotationRule> Rules
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The cells in which the nearest rule differs; empty where the rules explain every cell.</summary>
    public ImmutableArray<CellDifference> Differences
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How many rules there are as good as those listed, as far as they were counted.</summary>
    public int Count { get; init; }

    /// <summary>True where the search came to its end; false where it stopped at its limit, so that there may be more rules.</summary>
    public bool Complete { get; init; }

    /// <summary>True where the rules explain every cell.</summary>
    public bool Exact => Differences.IsEmpty && !Rules.IsEmpty;

    /// <summary>True where every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(RotationInference? other) =>
        other is not null
        && Count == other.Count
        && Complete == other.Complete
        && Sequence.Equal(Rules, other.Rules)
        && Sequence.Equal(Differences, other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Complete, Rules.Length, Differences.Length);

    /// <summary>How many rules, and how many cells differ.</summary>
    public override string ToString() => FormattableString.Invariant($"{Wording.Count(Count, "rule", "rules")}, {Differences.Length} cells differ");
}
