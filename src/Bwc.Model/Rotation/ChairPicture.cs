using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;

namespace Bwc.Model;

/// <summary>Draws a chair table as a Mermaid diagram or as SVG, with real text and a title and description for screen readers.</summary>
/// <remarks>
/// The colours of up to seven groups differ in lightness as well as in hue, so colour-blind readers can tell them apart, and every cell names its group.
/// </remarks>
[Cites("docs/rotation.md")]
public static class ChairPicture
{
    private const int CellWidth = 72;
    private const int CellHeight = 32;
    private const int Margin = 16;
    private const int Head = 56;

    // A letter of the title and of the note is about so wide, so the picture is never narrower than they are.
    private const int TitleLetter = 10;
    private const int NoteLetter = 7;

    // From light to dark and back, so those of the first groups lie far apart; black is read on each.
    private static readonly ImmutableArray<string> Fills = ["#FCF4CC", "#8FC7EF", "#E47B3F", "#B8E0CC", "#CC99DD", "#659146", "#B65474"];

    /// <summary>Draws the table as SVG.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">The title of the picture, used as its heading and by screen readers.</param>
    /// <param name="note">A note to print below the picture, such as its source; null for none.</param>
    /// <returns>The picture, as SVG without an XML prolog, intended for UTF-8; lines end with "\n". The same table always produces the same output.</returns>
    /// <exception cref="ArgumentNullException">The table or the title is null.</exception>
    public static string ToSvg(ChairTable table, string title, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(title);
        GroupCode[] groups = [.. table.Groups.Order()];
        var cells = table.Cells();
        var (shown, said) = (SafeText.OneLine(title), note is null ? string.Empty : SafeText.OneLine(note));
        var text = Math.Max(shown.Length * TitleLetter, said.Length * NoteLetter);
        var (width, height) = (
            (2 * Margin) + Math.Max(CellWidth * (table.Offices.Length + 1), text),
            (2 * Margin) + Head + (CellHeight * table.Years.Length) + (said.Length > 0 ? CellHeight : 0)
        );
        var svg = new StringBuilder();
        const string Look = "role=\"img\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#000000\"";
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" {Look}>");
        Line($"  <title>{Plain(title)}</title>");
        Line($"  <desc>{Plain(Described(table, cells))}{(said.Length > 0 ? " " + Plain(said) : string.Empty)}</desc>");
        Line($"  <rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>");
        Line($"  <text x=\"{Margin}\" y=\"{Margin + 20}\" font-size=\"16\" font-weight=\"bold\">{Plain(title)}</text>");
        for (var column = 0; column < table.Offices.Length; column++)
            Text(column + 1, 0, table.Offices[column].ToString(), bold: true);
        for (var row = 0; row < table.Years.Length; row++)
        {
            Text(0, row + 1, table.Years[row].ToString(CultureInfo.InvariantCulture), bold: true);
            for (var column = 0; column < table.Offices.Length; column++)
            {
                var known = cells.TryGetValue((table.Years[row], table.Offices[column]), out var group);
                var fill = known ? Fills[Array.IndexOf(groups, group) % Fills.Length] : "none";
                var dashes = known ? string.Empty : " stroke-dasharray=\"3 3\"";
                var (x, y) = (X(column + 1), Y(row + 1));
                Line($"  <rect x=\"{x}\" y=\"{y}\" width=\"{CellWidth}\" height=\"{CellHeight}\" fill=\"{fill}\" stroke=\"#595959\"{dashes}/>");
                Text(column + 1, row + 1, known ? group.ToString() : "?", bold: false);
            }
        }

        if (said.Length > 0)
            Line($"  <text x=\"{Margin}\" y=\"{height - Margin}\" font-size=\"12\">{Plain(said)}</text>");
        svg.Append("</svg>\n");
        return svg.ToString();

        void Text(int column, int row, string text, bool bold)
        {
            var weight = bold ? " font-weight=\"bold\"" : string.Empty;
            Line($"  <text x=\"{X(column) + (CellWidth / 2)}\" y=\"{Y(row) + 21}\" text-anchor=\"middle\"{weight}>{Plain(text)}</text>");
        }

        void Line(FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');
    }

    /// <summary>Draws the table as a Mermaid diagram: a node for each year and office, and a style for each group.</summary>
    /// <param name="table">The table.</param>
    /// <param name="note">A note to include as a comment, such as the source; null for none.</param>
    /// <returns>The diagram; lines end with "\n".</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static string ToMermaid(ChairTable table, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        GroupCode[] groups = [.. table.Groups.Order()];
        var cells = table.Cells();
        var diagram = new StringBuilder(
            FormattableString.Invariant(
                $"block-beta\n{(note is null ? string.Empty : $"    %% {SafeText.OneLine(note)}\n")}    columns {table.Offices.Length + 1}\n    head[\" \"]"
            )
        );
        foreach (var office in table.Offices)
            diagram.Append(FormattableString.Invariant($" o{office}[\"{office}\"]"));
        diagram.Append('\n');
        foreach (var year in table.Years)
        {
            diagram.Append(FormattableString.Invariant($"    y{year}[\"{year}\"]"));
            foreach (var office in table.Offices)
            {
                diagram.Append(
                    FormattableString.Invariant($" c{year}{office}[\"{(cells.TryGetValue((year, office), out var group) ? group.ToString() : "?")}\"]")
                );
            }

            diagram.Append('\n');
        }

        for (var i = 0; i < groups.Length; i++)
            diagram.Append(FormattableString.Invariant($"    classDef g{groups[i]} fill:{Fills[i % Fills.Length]},stroke:#595959,color:#000000\n"));
        foreach (var group in groups)
        {
            var named = string.Join(
                ',',
                table.Years.SelectMany(y =>
                    table.Offices.Where(o => cells.TryGetValue((y, o), out var g) && g == group).Select(o => FormattableString.Invariant($"c{y}{o}"))
                )
            );
            if (named.Length > 0)
                diagram.Append(FormattableString.Invariant($"    class {named} g{group}\n"));
        }

        return diagram.ToString();
    }

    private static int X(int column) => Margin + (CellWidth * column);

    private static int Y(int row) => Margin + Head + (CellHeight * row) - CellHeight + 8;

    private static string Described(ChairTable table, Dictionary<(int, OfficeCode), GroupCode> cells) =>
        string.Join(
            "; ",
            table.Years.Select(y =>
                FormattableString.Invariant(
                    $"{y}: {string.Join(", ", table.Offices.Select(o => $"{o} {(cells.TryGetValue((y, o), out var g) ? g.ToString() : "not established")}"))}"
                )
            )
        ) + ".";

    private static string Plain(string text) => SecurityElement.Escape(text);
}
