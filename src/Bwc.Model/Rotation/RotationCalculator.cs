using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Bwc.Model;

/// <summary>Calculates from a rotation rule which group chairs which office in which year: a single slot in closed form, or a table.</summary>
/// <remarks>No instance can be created from a rule that does not yield a clear answer. Instances are stateless and thread-safe.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed class RotationCalculator
{
    /// <summary>The first year for which the calculator has an answer.</summary>
    public const int MinYear = 1;

    /// <summary>The last year for which the calculator has an answer.</summary>
    public const int MaxYear = 9999;

    private readonly OfficeCode[] _offices;
    private readonly int[] _starts;
    private readonly RotationBlock[] _blocks;
    private readonly GroupCode[] _cycle;
    private readonly int _yearsPerTurn;

    /// <summary>Creates a calculator of a rule that is known to be fit.</summary>
    internal RotationCalculator(RotationRule rule)
    {
        Rule = rule;
        _cycle = ImmutableCollectionsMarshal.AsArray(rule.Cycle)!;
        _yearsPerTurn = rule.YearsPerTurn;

        // Where each office would be in the cycle in the year 0, so a slot is one addition, one division and one remainder. The shift by
        // whole cycles keeps the dividend positive for every year.
        var cycleYears = (long)_cycle.Length * _yearsPerTurn;
        var shift = cycleYears * ((MaxYear / cycleYears) + 1);
        var rows = 0;
        foreach (var block in rule.Blocks)
            rows += block.Offices.Length;
        (_offices, _starts, _blocks) = (new OfficeCode[rows], new int[rows], new RotationBlock[rows]);
        var row = 0;
        foreach (var block in rule.Blocks)
        {
            for (var i = 0; i < block.Offices.Length; i++, row++)
            {
                _offices[row] = block.Offices[i];
                _blocks[row] = block;
                _starts[row] = (int)(shift + ((long)block.Offset * _yearsPerTurn) - rule.FirstYear);
            }
        }
    }

    /// <summary>The rule.</summary>
    public RotationRule Rule { get; }

    /// <summary>The offices of the rule, block by block.</summary>
    public ImmutableArray<OfficeCode> Offices => [.. _offices];

    /// <summary>Creates a calculator.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The calculator, or every finding that makes the rule unusable: <see cref="Codes.CycleEmpty"/>, <see cref="Codes.CycleRepeatsGroup"/>,
    /// <see cref="Codes.BlocksOverlap"/>, <see cref="Codes.OfficesMissing"/>, <see cref="Codes.OffsetOutOfRange"/>, <see cref="Codes.TurnTooShort"/>,
    /// <see cref="Codes.YearOutOfRange"/>.</returns>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static Result<RotationCalculator> Create(RotationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ImmutableArray<Finding> findings = [.. RotationFaults.Of(rule).Select(f => f.ToFinding())];
        return findings.IsEmpty ? Results.Success(new RotationCalculator(rule)) : Results.Failure<RotationCalculator>(findings);
    }

    /// <summary>Finds the group that chairs an office in a year, in closed form. The call allocates nothing and takes the same time for every year.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office.</param>
    /// <param name="group">The group; the default value if there is no answer.</param>
    /// <returns>True if there is an answer; false if the rule has no such office or the year is out of range.</returns>
    public bool TryGetChair(int year, OfficeCode office, out GroupCode group)
    {
        var offices = _offices;
        for (var i = 0; i < offices.Length; i++)
        {
            if (offices[i] != office)
                continue;
            if (year is < MinYear or > MaxYear)
                break;
            group = _cycle[Place(i, year)];
            return true;
        }

        group = default;
        return false;
    }

    /// <summary>Calculates the table for a range of years, year by year and, within a year, block by block.</summary>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, from the first to 9999.</param>
    /// <returns>One slot for each office and year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range, or the last year precedes the first.</exception>
    public ImmutableArray<ChairSlot> Table(int firstYear, int lastYear) => Table(firstYear, lastYear, _offices);

    /// <summary>Calculates the table for a range of years and for selected offices, in the order given.</summary>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, from the first to 9999.</param>
    /// <param name="offices">The offices, all of which must be in the rule.</param>
    /// <returns>One slot for each office and year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range, or the last year precedes the first.</exception>
    /// <exception cref="ArgumentException">An office is not in the rule.</exception>
    public ImmutableArray<ChairSlot> Table(int firstYear, int lastYear, ReadOnlySpan<OfficeCode> offices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        var slots = new ChairSlot[(lastYear - firstYear + 1) * offices.Length];
        for (var column = 0; column < offices.Length; column++)
        {
            var office = offices[column];
            var row = RowOf(office);
            if (row < 0)
                throw new ArgumentException($"The rule has no office {office}.", nameof(offices));

            // Down the column the cycle is stepped through, so only the first slot divides.
            var (turns, yearsInTurn) = Math.DivRem((uint)(_starts[row] + firstYear), (uint)_yearsPerTurn);
            var place = turns % (uint)_cycle.Length;
            var year = firstYear;
            for (var slot = column; slot < slots.Length; slot += offices.Length)
            {
                slots[slot] = new ChairSlot(year++, office, _cycle[place]);
                if (++yearsInTurn < (uint)_yearsPerTurn)
                    continue;
                yearsInTurn = 0;
                if (++place == (uint)_cycle.Length)
                    place = 0;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(slots);
    }

    /// <summary>The groups of the cycle that do not chair an office in a year, in the order of the cycle.</summary>
    /// <param name="year">The programme year.</param>
    /// <param name="office">The office.</param>
    /// <returns>The other groups; empty if there is no answer for the year and office.</returns>
    internal ImmutableArray<GroupCode> OthersThan(int year, OfficeCode office) =>
        TryGetChair(year, office, out var chair) ? [.. _cycle.Where(g => g != chair)] : [];

    /// <summary>How an office that the rule has comes by its chair in a year: its block, and the place of the chair in the cycle, counted from 0.</summary>
    internal (RotationBlock Block, int Place) Position(int year, OfficeCode office)
    {
        var row = RowOf(office);
        return (_blocks[row], (int)Place(row, year));
    }

    /// <summary>The rule in a few words.</summary>
    public override string ToString() => Rule.ToString();

    private uint Place(int row, int year) => (uint)(_starts[row] + year) / (uint)_yearsPerTurn % (uint)_cycle.Length;

    private int RowOf(OfficeCode office)
    {
        var row = _offices.Length - 1;
        while (row >= 0 && _offices[row] != office)
            row--;
        return row;
    }
}
