using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>A table of chairs in its usual form: a row for each year, a column for each office, and a group or a gap in each cell.</summary>
/// <remarks>
/// Two tables are equal if they have the same years, the same offices and the same group in each cell, regardless of the order of columns and cells.
/// <see cref="ToString"/> returns the grid that <see cref="Read"/> reads, so a failing test that compares two tables shows both; <see cref="DifferencesFrom"/>
/// finds the cells that differ.
/// </remarks>
/// <example><code>
/// var expected = ChairTable.Read("""
///     Year  MSP  MX3
///     2019  WG   NAM
///     2020  NAM  EEG
///     """).GetValueOrThrow();
/// Console.WriteLine(expected.Slots[3].Group); // EEG
/// Console.WriteLine(expected == ChairTable.Read(expected.ToCsv()).GetValueOrThrow()); // True
/// </code></example>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed partial record ChairTable
{
    /// <summary>The maximum number of cells in a table.</summary>
    public const int MaxCells = 1_000_000;

    private const int MaxGapped = 250;

    /// <summary>The years, 1 to 9999, in ascending order without repetition.</summary>
    public required ImmutableArray<int> Years
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The offices, in the order of the columns, without repetition.</summary>
    public required ImmutableArray<OfficeCode> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The cells that name a group, at most one for each year and office, in any order; all other cells are gaps.</summary>
    public required ImmutableArray<ChairSlot> Slots
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Creates a table from slots. The years are in ascending order, and the offices are in the order in which they first occur.</summary>
    /// <param name="slots">The slots.</param>
    /// <returns>The table.</returns>
    public static ChairTable Of(ImmutableArray<ChairSlot> slots)
    {
        slots = Sequence.OrEmpty(slots);
        return new ChairTable
        {
            Years = [.. slots.Select(s => s.Year).Distinct().Order()],
            Offices = [.. slots.Select(s => s.Office).Distinct()],
            Slots = slots,
        };
    }

    /// <summary>Reads a table from text: either a line "year,MSP,MX1,..." followed by a line for each year, or the grid that <see cref="ToString"/>
    /// returns.</summary>
    /// <param name="text">The text. Cells are separated by commas, semicolons or tabs, and an empty cell is a gap; or they are separated by any number of
    /// spaces, with "-" for a gap, and with or without a horizontal rule below the offices.</param>
    /// <returns>The table; or findings with the line and the column, as in "$.lines[3].columns[2]": <see cref="Codes.TableMalformed"/>,
    /// <see cref="Codes.TableRepeats"/>, <see cref="Codes.TableTooLarge"/>, <see cref="Codes.GroupCodeMalformed"/>, <see cref="Codes.OfficeCodeMalformed"/>,
    /// <see cref="Codes.YearOutOfRange"/>.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example><code>
    /// var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,NAM").GetValueOrThrow();
    /// Console.WriteLine(ChairTable.Read("year,MSP\n2018,EEG,NAM").Findings[0]); // BWC-LAB-001 at $.lines[2].columns[3]: ...
    /// </code></example>
    public static Result<ChairTable> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ChairTableReader(text).Read();
    }

    /// <summary>Reads a table from text as <see cref="Read"/> does, without reporting what is wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="table">The table; null if the text is not a table.</param>
    /// <returns>True if the text is a table; otherwise, false.</returns>
    public static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ChairTable? table)
    {
        table = text is null ? null : Read(text).Value;
        return table is not null;
    }

    /// <summary>Gets the group in a cell.</summary>
    /// <param name="year">The year.</param>
    /// <param name="office">The office.</param>
    /// <returns>The group; null for a gap, or if the table has no such cell.</returns>
    public GroupCode? this[int year, OfficeCode office]
    {
        get
        {
            foreach (var slot in Slots)
            {
                if (slot.Year == year && slot.Office == office)
                    return slot.Group;
            }

            return null;
        }
    }

    /// <summary>The cells by year and office; of a cell that is listed twice the first.</summary>
    internal Dictionary<(int Year, OfficeCode Office), GroupCode> Cells()
    {
        var cells = new Dictionary<(int Year, OfficeCode Office), GroupCode>(Slots.Length);
        foreach (var slot in Slots)
            cells.TryAdd((slot.Year, slot.Office), slot.Group);
        return cells;
    }

    /// <summary>The groups that the table names, in the order in which they first occur.</summary>
    public ImmutableArray<GroupCode> Groups => [.. Slots.Select(s => s.Group).Distinct()];

    /// <summary>
    /// The offices that go together as far as the table shows: each joins the first whose offices name the same group wherever both name one, at least
    /// once. Offices that nobody chairs are each by themselves. An office with gaps is compared with the first 250 groups of offices and no further, so
    /// the time does not grow with the square of the table.
    /// </summary>
    internal ImmutableArray<OfficeCode>[] AlikeOffices()
    {
        var columns = Slots.ToLookup(s => s.Office);
        var blocks = new List<(List<OfficeCode> Offices, Dictionary<int, GroupCode> Cells)>();
        var (whole, gapped) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int>());
        foreach (var office in Offices)
        {
            var cells = columns[office].DistinctBy(s => s.Year).ToDictionary(s => s.Year, s => s.Group);
            var column = string.Join(',', Years.Select(year => cells.TryGetValue(year, out var group) ? group.ToString() : string.Empty));
            var isWhole = cells.Count == Years.Length;

            // Two columns without a gap are alike where they are equal; only a gap makes it worth looking cell by cell.
            var joined = isWhole && whole.TryGetValue(column, out var equal) ? equal : -1;
            foreach (var place in isWhole ? gapped : Enumerable.Range(0, Math.Min(blocks.Count, MaxGapped)))
            {
                if ((joined < 0 || place < joined) && Fits(cells, blocks[place].Cells))
                {
                    joined = place;
                    break;
                }
            }

            if (joined >= 0)
            {
                blocks[joined].Offices.Add(office);
                foreach (var (year, group) in cells)
                    blocks[joined].Cells.TryAdd(year, group);
                continue;
            }

            if (isWhole)
                whole[column] = blocks.Count;
            else if (gapped.Count < MaxGapped)
                gapped.Add(blocks.Count);
            blocks.Add(([office], cells));
        }

        return [.. blocks.Select(b => b.Offices.ToImmutableArray())];

        static bool Fits(Dictionary<int, GroupCode> cells, Dictionary<int, GroupCode> block) =>
            cells.Any(c => block.TryGetValue(c.Key, out var group) && group == c.Value)
            && cells.All(c => !block.TryGetValue(c.Key, out var group) || group == c.Value);
    }

    /// <summary>What is wrong with the table.</summary>
    internal static IEnumerable<Fault> Faults(ChairTable table)
    {
        if ((long)table.Years.Length * table.Offices.Length > MaxCells || table.Slots.Length > MaxCells)
        {
            yield return new Fault(
                Codes.TableTooLarge,
                nameof(Years),
                Invariant($"the table has {table.Years.Length} years and {table.Offices.Length} offices, which makes too many cells; use at most {MaxCells}")
            );
            yield break;
        }

        for (var i = 0; i < table.Years.Length; i++)
        {
            if (table.Years[i] is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
                yield return new Fault(
                    Codes.YearOutOfRange,
                    Invariant($"Years[{i}]"),
                    Invariant($"the year is {table.Years[i]}; use a year from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
                );
            if (i > 0 && table.Years[i] <= table.Years[i - 1])
                yield return new Fault(
                    Codes.TableRepeats,
                    Invariant($"Years[{i}]"),
                    Invariant($"{table.Years[i]} comes after {table.Years[i - 1]}; list each year once, in order")
                );
        }

        var (years, offices, cells) = (table.Years.ToHashSet(), new HashSet<OfficeCode>(), new HashSet<(int, OfficeCode)>());
        for (var i = 0; i < table.Offices.Length; i++)
        {
            if (!offices.Add(table.Offices[i]))
                yield return new Fault(Codes.TableRepeats, Invariant($"Offices[{i}]"), $"{table.Offices[i]} is listed twice; list each office once");
        }

        for (var i = 0; i < table.Slots.Length; i++)
        {
            var slot = table.Slots[i];
            if (!years.Contains(slot.Year) || !offices.Contains(slot.Office))
                yield return new Fault(
                    Codes.TableMalformed,
                    Invariant($"Slots[{i}]"),
                    Invariant($"the table has no cell for {slot.Office} in {slot.Year}; add the year to its years and the office to its offices")
                );
            if (!cells.Add((slot.Year, slot.Office)))
                yield return new Fault(
                    Codes.TableRepeats,
                    Invariant($"Slots[{i}]"),
                    Invariant($"the cell for {slot.Office} in {slot.Year} is listed twice; list it once")
                );
        }
    }
}
