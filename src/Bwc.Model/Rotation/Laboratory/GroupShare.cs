using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>How often a group chairs in a table, and how long it waits for a chair.</summary>
[Cites("docs/rotation.md")]
public sealed record GroupShare
{
    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>The number of cells with the group.</summary>
    public required int Chairs { get; init; }

    /// <summary>The number of chairs due by its share, as a fraction; this is the numerator: the number of cells with a group times its
    /// weight.</summary>
    public required int ShareNumerator { get; init; }

    /// <summary>The denominator of that fraction: the total weight of all groups.</summary>
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

    /// <summary>The most years in a row in which it has no chair at all.</summary>
    public required int LongestWait { get; init; }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
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

    /// <summary>The group and its chairs.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group}: {Chairs}, by its share {ShareNumerator}/{ShareDenominator}");
}
