using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bwc.Model;

/// <content>How a table is compared and printed.</content>
public sealed partial record ChairTable
{
    /// <summary>What is in the grid for a cell that names no group.</summary>
    internal const char Gap = '-';

    private const string Between = "  ";
    private const char Rule = '\u2500';

    /// <summary>Finds the cells in which this table differs from another, by year and office, regardless of the order of rows and columns.</summary>
    /// <remarks>
    /// A cell that one table lacks altogether counts as a gap. If there are no differences and the tables are nevertheless unequal, one of them has an
    /// additional row or column that consists only of gaps.
    /// </remarks>
    /// <param name="expected">The expected table.</param>
    /// <returns>The differences, ordered by year and then by office; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException">The expected table is null.</exception>
    /// <example><code>
    /// var (found, expected) = (ChairTable.Read("year,MX3\n2020,WG"), ChairTable.Read("year,MX3\n2020,EEG"));
    /// foreach (var difference in found.GetValueOrThrow().DifferencesFrom(expected.GetValueOrThrow()))
    ///     Console.WriteLine(difference); // 2020 MX3: WG, expected EEG
    /// </code></example>
    public ImmutableArray<CellDifference> DifferencesFrom(ChairTable expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var (own, others) = (Cells(), expected.Cells());
        var differences = ImmutableArray.CreateBuilder<CellDifference>();
        foreach (var (year, office) in own.Keys.Union(others.Keys).OrderBy(c => c.Year).ThenBy(c => c.Office))
        {
            GroupCode? here = own.TryGetValue((year, office), out var group) ? group : null;
            GroupCode? there = others.TryGetValue((year, office), out var other) ? other : null;
            if (here != there)
                differences.Add(
                    new CellDifference
                    {
                        Year = year,
                        Office = office,
                        Found = here,
                        Expected = there,
                    }
                );
        }

        return differences.ToImmutable();
    }

    /// <summary>True if both tables have the same years, offices and cells, in any order.</summary>
    public bool Equals(ChairTable? other) =>
        other is not null
        && Sequence.Equal(Years, other.Years)
        && (Sequence.Equal(Offices, other.Offices) || Offices.Order().SequenceEqual(other.Offices.Order()))
        && (Sequence.Equal(Slots, other.Slots) || InOrder(Slots).SequenceEqual(InOrder(other.Slots)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Years), Offices.Length, Slots.Length);

    /// <summary>Returns the table as comma-separated text, in the form that <see cref="Read"/> reads.</summary>
    /// <returns>The lines, each of which ends with "\n".</returns>
    public string ToCsv()
    {
        var cells = Cells();
        var text = new StringBuilder("year");
        foreach (var office in Offices)
            text.Append(',').Append(office);
        text.Append('\n');
        foreach (var year in Years)
        {
            text.Append(year.ToString(CultureInfo.InvariantCulture));
            foreach (var office in Offices)
                text.Append(',').Append(cells.TryGetValue((year, office), out var group) ? group.ToString() : string.Empty);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Returns the table as a grid, in the form that <see cref="Read"/> reads, with a row for each year, a column for each office, and "-" for a
    /// gap.</summary>
    /// <returns>The lines, with "\n" between them.</returns>
    public override string ToString()
    {
        var cells = Cells();
        var rows = new List<string[]>(Years.Length + 2) { Row("Year", o => o.ToString()) };
        foreach (var year in Years)
            rows.Add(Row(year.ToString(CultureInfo.InvariantCulture), o => cells.TryGetValue((year, o), out var group) ? group.ToString() : Gap.ToString()));
        var widths = new int[Offices.Length + 1];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = rows.Max(row => row[i].Length);
        rows.Insert(1, Array.ConvertAll(widths, width => new string(Rule, width)));
        return string.Join('\n', rows.Select(row => string.Join(Between, row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd()));
    }

    private string[] Row(string first, Func<OfficeCode, string> cell) => [first, .. Offices.Select(cell)];

    private static IEnumerable<ChairSlot> InOrder(ImmutableArray<ChairSlot> slots) => slots.OrderBy(s => s.Year).ThenBy(s => s.Office).ThenBy(s => s.Group);
}
