using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>The number of chairs of a group in a table, and its longest wait for a chair.</summary>
[Cites("docs/rotation.md")]
public sealed record GroupShare
{
    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>The number of cells that name the group.</summary>
    public required int Chairs { get; init; }

    /// <summary>The numerator of the number of chairs due to the group: the number of cells with a group times the weight of this group.</summary>
    public required int ShareNumerator { get; init; }

    /// <summary>The denominator of the number of chairs due to the group: the total weight of all groups.</summary>
    public required int ShareDenominator { get; init; }

    /// <summary>
    /// The number of cells of each office with the group, in the order of the offices; empty if the table has more than 10,000 pairs of a group and
    /// an office, and fewer chairs than that.
    /// </summary>
    public ImmutableArray<int> ByOffice
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The greatest number of consecutive years in which the group has no chair.</summary>
    public required int LongestWait { get; init; }

    /// <summary>True if every part equals that of the other group share; lists are compared item by item, in order.</summary>
    public bool Equals(GroupShare? other) =>
        other is not null
        && Group == other.Group
        && Chairs == other.Chairs
        && ShareNumerator == other.ShareNumerator
        && ShareDenominator == other.ShareDenominator
        && LongestWait == other.LongestWait
        && Sequence.Equal(ByOffice, other.ByOffice);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Group, Chairs, ShareNumerator, ShareDenominator, LongestWait);

    /// <summary>The group and the number of its chairs.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group}: {Chairs}, by its share {ShareNumerator}/{ShareDenominator}");
}
