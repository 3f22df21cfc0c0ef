using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// The rule by which the chair goes round: groups in a fixed order, and blocks of offices that start at different places in that order. In the
/// year y the block with offset o is chaired by the group at place ((y - first year) / years per turn + o) mod number of groups.
/// </summary>
/// <remarks>The rule has no last year, and answers for years before the first as well: that is arithmetic, not a decision of the States Parties.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RotationRule
{
    /// <summary>The groups in the order in which they follow each other; each once.</summary>
    public required ImmutableArray<GroupCode> Cycle
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The year in which a block with offset 0 is chaired by the first group of the cycle; 1 to 9999.</summary>
    public required int FirstYear { get; init; }

    /// <summary>For how many years a group keeps the chair before the next takes its turn; at least 1, which is the rule of 2018-2020.</summary>
    public required int YearsPerTurn { get; init; }

    /// <summary>The blocks of offices; no office in two of them.</summary>
    public required ImmutableArray<RotationBlock> Blocks
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True where the numbers, the groups and the blocks, in order, are equal.</summary>
    public bool Equals(RotationRule? other) =>
        other is not null
        && FirstYear == other.FirstYear
        && YearsPerTurn == other.YearsPerTurn
        && Sequence.Equal(Cycle, other.Cycle)
        && Sequence.Equal(Blocks, other.Blocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstYear, YearsPerTurn, Sequence.Hash(Cycle), Blocks.Length);

    /// <summary>The cycle, the first year and the blocks.</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Cycle)} from {FirstYear}: {string.Join("; ", Blocks)}");
}
