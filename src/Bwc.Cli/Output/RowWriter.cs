using System.Buffers;
using System.Text;

namespace Bwc.Cli.Output;

/// <summary>Prints rows as CSV (RFC 4180, with "\n") and as Markdown.</summary>
internal static class RowWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\n\r");

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

    private static void Line(StringBuilder text, IEnumerable<string> cells, string separator) => text.AppendJoin(separator, cells).Append('\n');

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Escape(string cell) =>
        cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
