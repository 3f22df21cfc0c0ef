using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Rules on a row of a table of which no line names the columns, and no caller has said where the names are.</summary>
/// <remarks>
/// The name is the first field that is no number; an empty field, a number and a category are beside it. With commas everything else is a part of the name, for
/// names have commas: "China, Hong Kong" is one. With semicolons and tabs, and where the name is in quotation marks, the row names several participants if
/// every field is one; else the rest is left out, and that is said.
/// </remarks>
internal static class BareRow
{
    public static EntryRuling Rule(ParticipantList list, DelimitedRow row, char separator)
    {
        if (separator == ',' && row.Fields.Length > 1 && list.Knows(CleanText.Of(row.Text)))
            return list.Rule(row.Text, line: row.Line);
        var fields = row.Fields;
        var name = Math.Max(0, Array.FindIndex(fields, f => !ListHeadings.IsNumber(f) && CleanText.Of(f).Length > 0));
        var claim = Array.FindIndex(fields, name + 1, list.IsClaim);
        var last = Array.FindLastIndex(fields, f => !IsBeside(list, f));
        var claimed = claim < 0 ? null : fields[claim];
        if (last <= name)
            return list.Rule(fields[name], claimed, line: row.Line);
        if (separator == ',' && !IsQuoted(row, name))
            return OfParts(list, row.Line, string.Join(',', fields[name..(last + 1)]), claim > last ? claimed : null);
        string[] others = [.. fields[(name + 1)..].Where(f => !IsBeside(list, f)).Select(f => CleanText.Of(f))];
        if (list.Knows(CleanText.Of(fields[name])) && Array.TrueForAll(others, list.Knows))
            return list.Rule(string.Join("; ", others.Prepend(CleanText.Of(fields[name]))), claimed, line: row.Line);
        return With(
            list,
            list.Rule(fields[name], claimed, line: row.Line),
            Invariant($"no line names the columns; field {name + 1} of line {row.Line} is taken as the name, without ")
                + Wording.List(others, o => SafeText.Quote(o))
                + "; say which column has the names"
        );
    }

    /// <summary>True for what can be no part of a name: nothing, a number, a category.</summary>
    public static bool IsBeside(ParticipantList list, string field) =>
        string.IsNullOrWhiteSpace(field) || CleanText.Of(field).Length == 0 || ListHeadings.IsNumber(field) || list.IsClaim(field);

    /// <summary>True if a field stands in quotation marks, and so ends where it ends.</summary>
    public static bool IsQuoted(DelimitedRow row, int place) =>
        row.Text.Contains('"', StringComparison.Ordinal)
        && row.Text.Contains($"\"{row.Fields[place].Replace("\"", "\"\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal);

    /// <summary>A name with commas.</summary>
    private static EntryRuling OfParts(ParticipantList list, int line, string given, string? claimed)
    {
        var ruling = list.Rule(given, claimed, line: line);
        return ruling.Participant is null && ruling.Findings.Any(f => f.Code == Codes.ParticipantUnknown)
            ? With(list, ruling, Invariant($"no line names the columns, so line {line} is taken as one name; if it is not, say which column has the names"))
            : ruling;
    }

    private static EntryRuling With(ParticipantList list, EntryRuling ruling, string message) =>
        ParticipantList.With(
            ruling,
            Finding.Of(Codes.ColumnsNotNamed, message, ruling.Findings.IsEmpty ? Invariant($"$.entries[{list.Entries - 1}]") : ruling.Findings[0].Path)
        );
}
