using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Reads a table of a caller's by the names of its columns, row by row. What cannot be read is a finding of its row, and the next is read.</summary>
internal sealed class ListTable
{
    private readonly DelimitedReader _rows;
    private readonly string[] _header;
    private readonly string _what;

    private ListTable(DelimitedReader rows, string[] header, string what) => (_rows, _header, _what) = (rows, header, what);

    /// <summary>Opens a table whose first line names its columns, of which some are needed.</summary>
    public static Result<ListTable> Open(TextReader text, string what, params string[] needed)
    {
        var rows = new DelimitedReader(text);
        string[] lines = [.. rows.Peek(1)];
        if (lines.Length == 0)
            return Results.Failure<ListTable>(Codes.ColumnUnknown, $"{what} is empty; begin it with a line of column names: {Wording.List(needed)}");
        rows.Separator =
            lines[0].Contains('\t', StringComparison.Ordinal) ? '\t'
            : lines[0].Contains(';', StringComparison.Ordinal) ? ';'
            : ',';
        string[] header = [.. (rows.Fields(lines[0]) ?? []).Select(h => NameFold.Fold(CleanText.Of(h)))];
        if (Array.Find(needed, n => Array.IndexOf(header, NameFold.Fold(n)) < 0) is { } missing)
        {
            return Results.Failure<ListTable>(
                Codes.ColumnUnknown,
                $"{what} has the columns {Wording.List(header, h => SafeText.Quote(h))}; add the column {missing}, "
                    + "and give the names of the columns in the first line"
            );
        }

        rows.Read(out _);
        return Results.Success(new ListTable(rows, header, what));
    }

    /// <summary>The rows with something on them, each as a look-up of its fields by the names of the columns.</summary>
    public IEnumerable<(int Line, Func<string, string?> Field)> Rows(FindingList findings)
    {
        while (_rows.Read(out var row))
        {
            if (row.Fault == RowFault.None && Array.TrueForAll(row.Fields, string.IsNullOrWhiteSpace))
                continue;
            if (row.Fault != RowFault.None || row.Fields.Length > _header.Length)
            {
                var why = row.Fault == RowFault.None ? Invariant($"has {row.Fields.Length} fields, but the first line has {_header.Length}") : "cannot be read";
                findings.Add(Finding.Of(Codes.RowUnreadable, Invariant($"line {row.Line} of {_what} {why}; it is left out")));
                continue;
            }

            var fields = row.Fields;
            yield return (row.Line, name => Field(fields, name));
        }
    }

    private string? Field(string[] fields, string name)
    {
        var place = Array.IndexOf(_header, NameFold.Fold(name));
        return place >= 0 && place < fields.Length && CleanText.Of(fields[place]) is { Length: > 0 } text ? text : null;
    }
}
