using System.Buffers;
using System.Text;

namespace Bwc.Cli.Output;

/// <summary>Prints rows as CSV (RFC 4180, with "\n") and as Markdown.</summary>
internal static class RowWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",");

    public static string Csv(Rows rows)
    {
        var text = new StringBuilder();
        Line(text, rows.Columns.Select(Quote), ",");
        foreach (var row in rows.Cells)
            Line(text, row.Select(Quote), ",");
        return text.ToString();
    }

    public static string Markdown(Rows rows)
    {
        var text = new StringBuilder();
        Line(text, ["|", .. rows.Columns.Select(Escape).SelectMany(c => new[] { c, "|" })], " ");
        text.Append('|').Insert(text.Length, " --- |", rows.Columns.Length).Append('\n');
        foreach (var row in rows.Cells)
            Line(text, ["|", .. row.Select(Escape).SelectMany(c => new[] { c, "|" })], " ");
        return text.ToString();
    }

    /// <summary>One row of CSV, where the table is printed while it is made.</summary>
    public static string Row(string[] cells)
    {
        var text = new StringBuilder();
        Line(text, cells.Select(Quote), ",");
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells, string separator) => text.AppendJoin(separator, cells).Append('\n');

    private static string Quote(string cell)
    {
        var text = Inert(Harmless.OneLine(cell));
        return text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>
    /// A cell that a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text; a number with a sign does not.
    /// </summary>
    private static string Inert(string cell) =>
        cell.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', .. var rest] && rest.IndexOfAnyExcept("0123456789.,") >= 0 ? "'" + cell : cell;

    private static string Escape(string cell) => Print.Markdown(Harmless.OneLine(cell)).Replace("|", "\\|", StringComparison.Ordinal);
}
