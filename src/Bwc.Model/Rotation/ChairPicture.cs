using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using Bwc.Model.Groups;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;

namespace Bwc.Model.Rotation;

/// <summary>Draws a chair table: as SVG with text that is text, a title and a description for screen readers, and as a Mermaid diagram.</summary>
/// <remarks>The colours of the groups differ in lightness as well as in hue, so that readers who see few colours tell them apart, and every cell names its group.</remarks>
[Cites("docs/rotation.md")]
public static class ChairPicture
{
    private const int CellWidth = 72;
    private const int CellHeight = 32;
    private const int Margin = 16;
    private const int Head = 56;

    // Fills of Okabe and Ito, made lighter, dark text on all of them; a group beyond the list begins anew.
    private static readonly ImmutableArray<string> Fills = ["#F0E442", "#9AD0F5", "#E8A33D", "#B7E3CC", "#E6B8D3", "#D9D9D9", "#FFFFFF"];

    /// <summary>The table as SVG.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">What the picture shows, for its heading and for screen readers.</param>
    /// <returns>The picture, in UTF-8 text without a prolog; lines end with "\n". The same table gives the same text.</returns>
    public static string ToSvg(ChairTable table, string title)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(title);
        GroupCode[] groups = [.. table.Groups.Order()];
        var cells = table.Slots.ToDictionary(s => (s.Year, s.Office), s => s.Group);
        var (width, height) = ((2 * Margin) + (CellWidth * (table.Offices.Length + 1)), (2 * Margin) + Head + (CellHeight * (table.Years.Length + 1)));
        var svg = new StringBuilder();
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title description\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#1A1A1A\">");
        Line($"  <title id=\"title\">{Plain(title)}</title>");
        Line($"  <desc id=\"description\">{Plain(Described(table, cells))}</desc>");
        Line($"  <rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>");
        Line($"  <text x=\"{Margin}\" y=\"{Margin + 20}\" font-size=\"16\" font-weight=\"bold\">{Plain(title)}</text>");
        for (var column = 0; column < table.Offices.Length; column++) Text(column + 1, 0, table.Offices[column].ToString(), bold: true);
        for (var row = 0; row < table.Years.Length; row++)
        {
            Text(0, row + 1, table.Years[row].ToString(CultureInfo.InvariantCulture), bold: true);
            for (var column = 0; column < table.Offices.Length; column++)
            {
                var known = cells.TryGetValue((table.Years[row], table.Offices[column]), out var group);
                Line($"  <rect x=\"{X(column + 1)}\" y=\"{Y(row + 1)}\" width=\"{CellWidth}\" height=\"{CellHeight}\" fill=\"{(known ? Fills[Array.IndexOf(groups, group) % Fills.Length] : "none")}\" stroke=\"#595959\"{(known ? string.Empty : " stroke-dasharray=\"3 3\"")}/>");
                Text(column + 1, row + 1, known ? group.ToString() : "?", bold: false);
            }
        }

        svg.Append("</svg>\n");
        return svg.ToString();

        void Text(int column, int row, string text, bool bold) =>
            Line($"  <text x=\"{X(column) + (CellWidth / 2)}\" y=\"{Y(row) + 21}\" text-anchor=\"middle\"{(bold ? " font-weight=\"bold\"" : string.Empty)}>{Plain(text)}</text>");

        void Line(FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');
    }

    /// <summary>The table as a Mermaid diagram: a node for each year and office, a style for each group.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The diagram; lines end with "\n".</returns>
    public static string ToMermaid(ChairTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        GroupCode[] groups = [.. table.Groups.Order()];
        var cells = table.Slots.ToDictionary(s => (s.Year, s.Office), s => s.Group);
        var diagram = new StringBuilder(FormattableString.Invariant($"block-beta\n    columns {table.Offices.Length + 1}\n    head[\" \"]"));
        foreach (var office in table.Offices) diagram.Append(FormattableString.Invariant($" o{office}[\"{office}\"]"));
        diagram.Append('\n');
        foreach (var year in table.Years)
        {
            diagram.Append(FormattableString.Invariant($"    y{year}[\"{year}\"]"));
            foreach (var office in table.Offices)
            {
                diagram.Append(FormattableString.Invariant($" c{year}{office}[\"{(cells.TryGetValue((year, office), out var group) ? group.ToString() : "?")}\"]"));
            }

            diagram.Append('\n');
        }

        for (var i = 0; i < groups.Length; i++) diagram.Append(FormattableString.Invariant($"    classDef g{groups[i]} fill:{Fills[i % Fills.Length]},stroke:#595959,color:#1A1A1A\n"));
        foreach (var group in groups)
        {
            var named = string.Join(',', table.Years.SelectMany(y => table.Offices.Where(o => cells.TryGetValue((y, o), out var g) && g == group).Select(o => FormattableString.Invariant($"c{y}{o}"))));
            diagram.Append(FormattableString.Invariant($"    class {named} g{group}\n"));
        }

        return diagram.ToString();
    }

    private static int X(int column) => Margin + (CellWidth * column);

    private static int Y(int row) => Margin + Head + (CellHeight * row) - CellHeight + 8;

    private static string Described(ChairTable table, Dictionary<(int, Meetings.OfficeCode), GroupCode> cells) =>
        string.Join("; ", table.Years.Select(y => FormattableString.Invariant($"{y}: {string.Join(", ", table.Offices.Select(o => $"{o} {(cells.TryGetValue((y, o), out var g) ? g.ToString() : "not established")}"))}"))) + ".";

    private static string Plain(string text) => SecurityElement.Escape(Malformed.OneLine(text));
}
