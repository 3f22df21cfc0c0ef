using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// The rule of a rotation: groups in a fixed order, and blocks of offices that start at different places in that order. In the year y, the block with offset o
/// is chaired by the group at place ((y - first year) / years per turn + o) mod number of groups.
/// </summary>
/// <remarks>The rule has no last year and also yields answers for years before the first; these are arithmetic, not decisions of the States Parties.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RotationRule
{
    /// <summary>The groups in the order of their turns, without repetition.</summary>
    public required ImmutableArray<GroupCode> Cycle
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The year in which a block with offset 0 is chaired by the first group of the cycle; 1 to 9999.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The number of years for which a group keeps the chair; at least 1, which is the rule of 2018-2020.</summary>
    public required int YearsPerTurn { get; init; }

    /// <summary>The blocks of offices; no office is in two blocks.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<RotationBlock> Blocks
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Creates a rule from the groups in their order and the offices that each of them chairs in the first year.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="cycle">The groups in the order in which they follow each other.</param>
    /// <param name="chaired">The offices that the first group chairs in the first year, then those of the second, and so on; empty for a group that chairs
    /// none that year.</param>
    /// <returns>The rule, with turns of one year. It is not checked here; the validators and <see cref="RotationCalculator.Create"/> report any
    /// errors.</returns>
    /// <exception cref="ArgumentNullException">The lists of offices are null.</exception>
    /// <example><code>
    /// // In 2018 the EEG chairs MSP and MX5, the WG MX3 and MX4, the NAM MX1 and MX2.
    /// var rule = RotationRule.Of(
    ///     2018,
    ///     [GroupCode.EEG, GroupCode.WG, GroupCode.NAM],
    ///     [OfficeCode.MSP, OfficeCode.MX5],
    ///     [OfficeCode.MX3, OfficeCode.MX4],
    ///     [OfficeCode.MX1, OfficeCode.MX2]
    /// );
    /// </code></example>
    public static RotationRule Of(int firstYear, ImmutableArray<GroupCode> cycle, params ImmutableArray<OfficeCode>[] chaired)
    {
        ArgumentNullException.ThrowIfNull(chaired);
        return new RotationRule
        {
            Cycle = cycle,
            FirstYear = firstYear,
            YearsPerTurn = 1,
            Blocks = [.. chaired.Select((offices, place) => new RotationBlock { Offices = offices, Offset = place }).Where(block => !block.Offices.IsEmpty)],
        };
    }

    /// <summary>True if the numbers, the groups and the blocks, in order, equal those of the other rule.</summary>
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
