using System.Collections.Immutable;
using System.Globalization;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Reads a chair table from lines of text and names every cell that is not one.</summary>
internal sealed class ChairTableReader(string text)
{
    private const int MaxFindings = 100;

    // What is between the cells of a grid, and what its rule is drawn with.
    private const char Blank = ' ';
    private const string RuleSigns = "\u2500\u2501\u2502\u253C-=+| \t";

    private readonly List<Finding> _findings = [];
    private readonly List<int> _years = [];
    private readonly List<OfficeCode> _offices = [];
    private readonly List<ChairSlot> _slots = [];
    private readonly HashSet<int> _seenYears = [];
    private readonly HashSet<OfficeCode> _seenOffices = [];

    public Result<ChairTable> Read()
    {
        var (number, separator) = (0, ',');
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
                continue;
            if (_offices.Count == 0 && _findings.Count == 0)
            {
                separator = SeparatorOf(line);
                Header(line, separator, number);
            }
            else if (separator != Blank || line.IndexOfAnyExcept(RuleSigns) >= 0)
            {
                Row(line, separator, number);
            }

            if ((long)_years.Count * _offices.Count > ChairTable.MaxCells)
                Add(Codes.TableTooLarge, number, Invariant($"the table has more than {ChairTable.MaxCells} cells; use a smaller table"));
            if (_findings.Count >= MaxFindings || _findings.Exists(f => f.Code == Codes.TableTooLarge))
                break;
        }

        if (_offices.Count == 0 && _findings.Count == 0)
            Add(Codes.TableMalformed, 1, "the text is empty; begin with a line such as 'year,MSP,MX1', followed by one line for each year");
        else if (_years.Count == 0 && _findings.Count == 0)
            Add(Codes.TableMalformed, 1, "the table has no years; add one line for each year below the line of offices");
        if (_findings.Count > 0)
            return Results.Failure<ChairTable>([.. _findings]);
        return Results.Success(
            new ChairTable
            {
                Years = [.. _years.Order()],
                Offices = [.. _offices],
                Slots = [.. _slots.OrderBy(s => s.Year)],
            }
        );
    }

    private static char SeparatorOf(ReadOnlySpan<char> line) =>
        line.Contains('\t') ? '\t'
        : line.Contains(';') ? ';'
        : line.Contains(',') || !line.Trim().Contains(Blank) ? ','
        : Blank;

    /// <summary>The next cell of a line, and what is left of it; in a grid any number of blanks is one.</summary>
    private static bool Next(ref ReadOnlySpan<char> rest, ref bool more, char separator, out ReadOnlySpan<char> cell)
    {
        if (separator == Blank)
        {
            rest = rest.Trim();
            more = !rest.IsEmpty;
        }

        cell = default;
        if (!more)
            return false;
        var end = separator == Blank ? rest.IndexOfAny(Blank, '\u00A0') : rest.IndexOf(separator);
        more = end >= 0;
        cell = Plain(more ? rest[..end] : rest);
        rest = more ? rest[(end + 1)..] : default;
        if (separator == Blank && cell is ['-' or '\u2013' or '\u2014'])
            cell = default; // A gap of a grid must be drawn, or the cells behind it would move.
        return true;
    }

    private void Header(ReadOnlySpan<char> line, char separator, int number)
    {
        var (column, more) = (0, true);
        while (Next(ref line, ref more, separator, out var cell))
        {
            if (column++ == 0)
            {
                if (!cell.Equals("year", StringComparison.OrdinalIgnoreCase))
                    Add(
                        Codes.TableMalformed,
                        number,
                        column,
                        $"the first line begins with {SafeText.Quote(cell)}; begin it with 'year', followed by the offices"
                    );
            }
            else if (!OfficeCode.TryParse(cell, out var office))
                Add(Codes.OfficeCodeMalformed, number, column, Malformed.Message(cell, "the code of an office, one to eight letters or digits, such as MX3"));
            else if (!_seenOffices.Add(office))
                Add(Codes.TableRepeats, number, column, $"{office} is listed twice; list each office once");
            else
                _offices.Add(office);
            if (_findings.Count >= MaxFindings || _offices.Count > ChairTable.MaxCells)
                return;
        }

        if (_offices.Count == 0 && _findings.Count == 0)
            Add(Codes.TableMalformed, number, "the first line has no offices; begin it with 'year', followed by the offices");
    }

    private void Row(ReadOnlySpan<char> line, char separator, int number)
    {
        var (column, year, more) = (0, 0, true);
        while (Next(ref line, ref more, separator, out var cell))
        {
            if (column++ == 0)
            {
                if (
                    !int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out year)
                    || year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear
                )
                {
                    Add(Codes.YearOutOfRange, number, column, Malformed.Message(cell, "a year from 1 to 9999"));
                    return;
                }

                if (!_seenYears.Add(year))
                {
                    Add(Codes.TableRepeats, number, column, Invariant($"{year} is listed twice; list each year once"));
                    return;
                }

                _years.Add(year);
            }
            else if (column - 1 > _offices.Count)
            {
                if (!cell.IsEmpty)
                    Add(
                        Codes.TableMalformed,
                        number,
                        column,
                        $"{SafeText.Quote(cell)} is in a column without an office; use as many cells as there are offices"
                    );
            }
            else if (!cell.IsEmpty)
            {
                if (GroupCode.TryParse(cell, out var group))
                    _slots.Add(new ChairSlot(year, _offices[column - 2], group));
                else
                    Add(Codes.GroupCodeMalformed, number, column, Malformed.Message(cell, "the code of a group, one to eight letters or digits, such as EEG"));
            }
        }

        // A short line of a grid does not show which cells it lacks; one with commas lacks the last ones.
        if (separator == Blank && column <= _offices.Count)
            Add(Codes.TableMalformed, number, Invariant($"the line has {column - 1} cells for {_offices.Count} offices; write {ChairTable.Gap} for each gap"));
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Trim() : cell;
    }

    private void Add(string code, int line, int column, string message) =>
        _findings.Add(Finding.Of(code, message, Invariant($"$.lines[{line}].columns[{column}]")));

    private void Add(string code, int line, string message) => _findings.Add(Finding.Of(code, message, Invariant($"$.lines[{line}]")));
}
