using System.Globalization;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// Reads a list of participants as people keep them: one name a line, or a table with commas, semicolons or tabs, with or without a line of names of columns.
/// It goes through the text once and holds a row at a time; what cannot be read is a finding of its line, and the rest is ruled on all the same.
/// </summary>
/// <remarks>A line is one name where it has no separator, where its rows differ in their number of fields, and where the whole line is a name that is known:
/// "Korea, Republic of" in a list of names is one State.</remarks>
internal sealed class ParticipantFile
{
    // How many lines are looked at before the first is ruled on.
    private const int Sample = 50;

    private static readonly string[] NameWords =
    [
        .. "name names participant participants delegation delegations state states country countries organization organisation organizations body".Split(' '),
        .. "nom noms pays etat etats delegation participante participants nombre nombres pais paises estado estados organizacion".Split(' '),
        .. "страна страны государство государства название участник участники 国家 国名 名称 参加者 الدوله الدول البلد الاسم دوله".Split(' '),
    ];

    private static readonly string[] ClaimWords = ["category", "kind", "type", "status", "categorie", "categoria", "категория", "类别", "الفئه"];
    private static readonly string[] NoteWords = ["note", "notes", "remark", "remarks", "comment", "comments"];

    private readonly DelimitedReader _rows;
    private readonly bool _hasHeader;
    private readonly bool _isTable;
    private readonly int _name;
    private readonly int _claim;
    private readonly int _note;
    private readonly int _fields;

    private ParticipantFile(DelimitedReader rows, string[] header, bool hasHeader, int name)
    {
        (_rows, _hasHeader, _name) = (rows, hasHeader, name);
        _isTable = rows.Separator != '\0';
        _claim = hasHeader ? PlaceOf(header, ClaimWords) : -1;
        _note = hasHeader ? PlaceOf(header, NoteWords) : -1;
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
        if (column is null)
        {
            var place = PlaceOf(header, NameWords);
            return Results.Success(new ParticipantFile(rows, header, place >= 0, Math.Max(place, 0)));
        }

        var asked = Array.FindIndex(header, h => h.Equals(CleanText.Of(column), StringComparison.OrdinalIgnoreCase));
        if (asked >= 0)
            return Results.Success(new ParticipantFile(rows, header, hasHeader: true, asked));
        var hasHeader = Array.Exists(header, h => IsOneOf(h, NameWords) || IsOneOf(h, ClaimWords));
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

            if (Array.TrueForAll(row.Fields, f => CleanText.Of(f).Length == 0))
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

    private EntryRuling OfRow(ParticipantList list, DelimitedRow row)
    {
        if (!_isTable)
            return list.Rule(row.Fields[0], line: row.Line);
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

        var ruling = list.Rule(row.Fields[_name], Field(row, _claim), Field(row, _note), row.Line);
        if (row.Fields.Length == _fields)
            return ruling;
        return ParticipantList.With(
            ruling,
            Finding.Of(
                Codes.RowRagged,
                Invariant(
                    $"line {row.Line} has {Wording.Count(row.Fields.Length, "field")} but the first line has {_fields}; field {_name + 1} is taken as the name"
                ),
                ruling.Findings.IsEmpty ? Invariant($"$.entries[{list.Entries - 1}]") : ruling.Findings[0].Path
            )
        );
    }

    private static string? Field(DelimitedRow row, int place) =>
        place >= 0 && place < row.Fields.Length && !string.IsNullOrWhiteSpace(row.Fields[place]) ? row.Fields[place] : null;

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

    private static int PlaceOf(string[] header, string[] words)
    {
        foreach (var word in words)
        {
            var place = Array.FindIndex(header, h => NameFold.Fold(h) == NameFold.Fold(word));
            if (place >= 0)
                return place;
        }

        return -1;
    }

    private static bool IsOneOf(string text, string[] words) => PlaceOf([text], words) >= 0;

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
            var names = column is not null || Array.Exists(header, h => IsOneOf(CleanText.Of(h), NameWords));
            if (names || separator != ',' || Array.TrueForAll(counts, n => n == counts[0]))
                return separator;
        }

        return '\0';
    }
}
