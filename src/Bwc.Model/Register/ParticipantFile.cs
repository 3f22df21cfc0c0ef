using System.Globalization;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// Reads a list of participants as people keep them: one name a line, or a table with commas, semicolons or tabs, with or without a line of names of columns.
/// It goes through the text once and holds a row at a time; what cannot be read is a finding of its line, and the rest is ruled on all the same.
/// </summary>
/// <remarks>
/// A line is one name where it has no separator, where its rows differ in their number of fields, and where the whole line is a name that is known:
/// "Korea, Republic of" in a list of names is one State. No part of a name is left out in silence. Where no line names the columns, only what can be no part
/// of a name is set aside, which is an empty field, a number and a category: "China, Hong Kong" is never China. A row with more fields than the first line has
/// is a name with commas in it: "Sudan, South,3" is South Sudan. What is left out all the same is said.
/// </remarks>
internal sealed class ParticipantFile
{
    // How many lines are looked at before the first is ruled on.
    private const int Sample = 50;

    private readonly DelimitedReader _rows;
    private readonly bool _hasHeader;
    private readonly bool _isTold;
    private readonly bool _isTable;
    private readonly int _name;
    private readonly int _claim;
    private readonly int _note;
    private readonly int _fields;

    private ParticipantFile(DelimitedReader rows, string[] header, bool hasHeader, int? name)
    {
        (_rows, _hasHeader, _isTold, _name) = (rows, hasHeader, name is not null, name ?? 0);
        _isTable = rows.Separator != '\0';
        _claim = hasHeader ? ListHeadings.ClaimsIn(header) : -1;
        _note = hasHeader ? ListHeadings.NotesIn(header) : -1;
        _fields = header.Length;
    }

    /// <summary>How many lines were passed over, since nothing is on them.</summary>
    public int Blank { get; private set; }

    /// <summary>Looks at the first lines of a list.</summary>
    /// <param name="text">The list.</param>
    /// <param name="column">The column with the names: its name in the first line, or its number from 1; null for the one whose name says so, or the
    /// first.</param>
    /// <returns>The list, ready to be read once; or a finding: <see cref="Codes.ColumnUnknown"/>.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Result<ParticipantFile> Open(TextReader text, string? column = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new DelimitedReader(text);
        string[] lines = [.. rows.Peek(Sample).Where(l => !CleanText.Of(l).AsSpan().Trim(" ,;\"").IsEmpty)];
        rows.Separator = SeparatorOf(rows, lines, column);
        var first = lines.Length == 0 ? [] : rows.Fields(lines[0]) ?? [];
        string[] header = [.. first.Select(f => CleanText.Of(f))];
        var names = ListHeadings.NamesIn(header);
        var numbers = ListHeadings.NumbersIn(header, [.. lines.Skip(1).Select(l => rows.Fields(l) ?? [])]);
        if (column is null)
        {
            if (rows.Separator == '\0')
                return Results.Success(new ParticipantFile(rows, header, header.Length > 0 && ListHeadings.IsAbove(header[0]), 0));
            int? place =
                names >= 0 ? names
                : numbers < 0 ? null
                : numbers == 0 ? 1
                : 0;
            return Results.Success(new ParticipantFile(rows, header, place is not null, place));
        }

        var asked = Array.FindIndex(header, h => h.Equals(CleanText.Of(column), StringComparison.OrdinalIgnoreCase));
        if (asked >= 0)
            return Results.Success(new ParticipantFile(rows, header, hasHeader: true, asked));
        var hasHeader = names >= 0 || numbers >= 0 || ListHeadings.ClaimsIn(header) >= 0;
        if (int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Math.Max(1, header.Length))
            return Results.Success(new ParticipantFile(rows, header, hasHeader, number - 1));
        return Results.Failure<ParticipantFile>(
            Codes.ColumnUnknown,
            header.Length == 0
                ? $"the list is empty and has no column {SafeText.Quote(column)}"
                : Invariant(
                    $"the list has no column {SafeText.Quote(column)}; use 1 to {header.Length}, or {Wording.OneOf([.. header.Select(h => SafeText.Quote(h))])}"
                )
        );
    }

    /// <summary>Rules on the entries one after another; the list is read on the way, and only once.</summary>
    /// <param name="list">What judges them.</param>
    /// <returns>A ruling for each entry, in the order of the list.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="IOException">The text cannot be read further.</exception>
    public IEnumerable<EntryRuling> Rule(ParticipantList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Rulings(list);
    }

    private IEnumerable<EntryRuling> Rulings(ParticipantList list)
    {
        var header = _hasHeader;
        while (_rows.Read(out var row))
        {
            if (row.Fault != RowFault.None)
            {
                yield return list.Unreadable(Beginning(row.Text), row.Line, Unreadable(row));
                continue;
            }

            if (IsBlank(row))
            {
                Blank++;
                continue;
            }

            if (header)
            {
                header = false;
                continue;
            }

            yield return OfRow(list, row);
        }
    }

    /// <summary>True if nothing is on a line, or nothing but separators.</summary>
    private bool IsBlank(DelimitedRow row) =>
        _isTable ? Array.TrueForAll(row.Fields, f => CleanText.Of(f).Length == 0) : CleanText.Of(row.Text).AsSpan().Trim(" ,;\"").IsEmpty;

    private EntryRuling OfRow(ParticipantList list, DelimitedRow row)
    {
        if (!_isTable)
            return list.Rule(row.Fields[0], line: row.Line);
        return _isTold ? OfTold(list, row) : BareRow.Rule(list, row, _rows.Separator);
    }

    /// <summary>A row of a table of which it is known where the names are.</summary>
    private EntryRuling OfTold(ParticipantList list, DelimitedRow row)
    {
        if (!_hasHeader && _rows.Separator == ',' && row.Fields.Length > 1 && list.Knows(CleanText.Of(row.Text)))
            return list.Rule(row.Text, line: row.Line);
        if (_name >= row.Fields.Length)
        {
            return list.Unreadable(
                Beginning(row.Text),
                row.Line,
                Finding.Of(
                    Codes.RowUnreadable,
                    Invariant($"line {row.Line} has {Wording.Count(row.Fields.Length, "field")}, but the names are in field {_name + 1}")
                )
            );
        }

        var more = More(list, row);
        var name = more == 0 ? row.Fields[_name] : string.Join(',', row.Fields[_name..(_name + more + 1)]);
        var ruling = list.Rule(name, Field(row, _claim, more), Field(row, _note, more), row.Line);
        if (row.Fields.Length == _fields && more == 0)
            return ruling;
        var taken = more == 0 ? Invariant($"field {_name + 1} is taken") : Invariant($"fields {_name + 1} to {_name + more + 1} are taken");
        return ParticipantList.With(
            ruling,
            Finding.Of(
                Codes.RowRagged,
                Invariant($"line {row.Line} has {Wording.Count(row.Fields.Length, "field")} but the first line has {_fields}; {taken} as the name"),
                ruling.Findings.IsEmpty ? Invariant($"$.entries[{list.Entries - 1}]") : ruling.Findings[0].Path
            )
        );
    }

    /// <summary>
    /// How many of the fields behind the name are a part of it, since it has commas and no quotation marks: those that are more than the first line has and can
    /// be a part, or one with a blank in front that makes a name of it.
    /// </summary>
    private int More(ParticipantList list, DelimitedRow row)
    {
        var fields = row.Fields;
        if (_rows.Separator != ',' || _name + 1 >= fields.Length || BareRow.IsQuoted(row, _name))
            return 0;
        var most = Math.Max(0, fields.Length - _fields);
        while (most > 0 && BareRow.IsBeside(list, fields[_name + most]))
            most--;
        return most == 0 && fields[_name + 1].StartsWith(' ') && list.Knows(CleanText.Of($"{fields[_name]},{fields[_name + 1]}")) ? 1 : most;
    }

    private string? Field(DelimitedRow row, int place, int more)
    {
        var at = place > _name ? place + more : place;
        return at >= 0 && at < row.Fields.Length && !string.IsNullOrWhiteSpace(row.Fields[at]) ? row.Fields[at] : null;
    }

    /// <summary>What is shown of a row that cannot be read.</summary>
    private static string Beginning(string text) => SafeText.Shorten(text, 100);

    private static Finding Unreadable(DelimitedRow row) =>
        Finding.Of(
            Codes.RowUnreadable,
            row.Fault switch
            {
                RowFault.TooLong => Invariant($"line {row.Line} has more than {DelimitedReader.MaxLine} characters, which is too long for a name; shorten it"),
                RowFault.QuoteOpen => Invariant($"a quotation mark on line {row.Line} is never closed; close it, or double it if it is part of the name"),
                _ => Invariant($"line {row.Line} is not text in UTF-8; save the list as UTF-8"),
            }
        );

    /// <summary>The separator of a table: of the rows looked at all have the same number of fields, or the first says that it names columns.</summary>
    private static char SeparatorOf(DelimitedReader rows, string[] lines, string? column)
    {
        foreach (var separator in (ReadOnlySpan<char>)['\t', ';', ','])
        {
            rows.Separator = separator;
            int[] counts = [.. lines.Select(l => rows.Fields(l)?.Length ?? 0).Where(n => n > 0)];
            if (counts.Length == 0 || counts[0] < 2)
                continue;
            var header = rows.Fields(lines[0]) ?? [];
            var names = column is not null || ListHeadings.NamesIn([.. header.Select(h => CleanText.Of(h))]) >= 0;
            if (names || separator != ',' || Array.TrueForAll(counts, n => n == counts[0]))
                return separator;
        }

        return '\0';
    }
}
