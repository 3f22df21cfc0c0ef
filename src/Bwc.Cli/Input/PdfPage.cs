using System.Text;
using UglyToad.PdfPig.Content;

namespace Bwc.Cli.Input;

/// <summary>
/// The lines of a page, from the top down: columns one after another, the cells of the list of documents row by row, and what is printed smaller at
/// the foot of the page, its footnotes, set apart by a blank.
/// </summary>
internal static class PdfPage
{
    // Of the height of a letter: what parts lines, what parts paragraphs, and what makes a letter a mark above the line.
    private const double SameLine = 0.5;
    private const double NextParagraph = 1.6;
    private const double Raised = 0.78;

    // A page has columns where so many of its lines leave the same gutter free.
    private const double Columns = 0.9;
    private const int FewestLines = 8;

    public static void Write(Page page, StringBuilder text)
    {
        var lines = Lines(page);
        if (lines.Count == 0)
            return;
        var body = Median(lines.Select(l => l.Size));
        if (Gutter(lines, page.Width) is { } gutter)
        {
            Write(Lines(lines.SelectMany(l => l.Words).Where(w => w.Right < gutter)), body, text);
            Write(Lines(lines.SelectMany(l => l.Words).Where(w => w.Right >= gutter)), body, text);
        }
        else
        {
            Write(lines, body, text);
        }
    }

    private static void Write(List<PdfLine> lines, double body, StringBuilder text)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i - 1].Base - lines[i].Base > NextParagraph * Math.Max(lines[i - 1].Size, lines[i].Size))
                text.Append('\n');
            if (RowAt(lines, i) is > 0 and var end)
            {
                Row(lines, i, end, text);
                i = end - 1;
                continue;
            }

            if (lines[i].Size < Raised * 1.1 * body && lines[i].BeginsWithNumber)
                text.Append(' ');
            text.Append(lines[i].Text).Append('\n');
        }
    }

    /// <summary>Where a row of the list of documents ends that begins at a line; 0 where none does.</summary>
    private static int RowAt(List<PdfLine> lines, int at)
    {
        if (!lines[at].BeginsWithSymbol || lines[at].Cell is not { } cell)
            return 0;
        var end = at + 1;
        while (
            end < lines.Count
            && !lines[end].BeginsWithSymbol
            && lines[end].Fits(cell)
            && lines[end - 1].Base - lines[end].Base < 2 * NextParagraph * lines[end].Size
        )
            end++;
        return end;
    }

    private static void Row(List<PdfLine> lines, int from, int to, StringBuilder text)
    {
        var cell = lines[from].Cell!.Value;
        foreach (var left in new[] { true, false })
        {
            for (var i = from; i < to; i++)
            {
                if (PdfLine.TextOf(lines[i].Words.Where(w => w.Left < cell - 1 == left)) is { Length: > 0 } words)
                    text.Append(words).Append('\n');
            }
        }
    }

    private static List<PdfLine> Lines(Page page) => Lines(PdfWord.Of(page.Letters));

    private static List<PdfLine> Lines(IEnumerable<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        foreach (var word in words.OrderByDescending(w => w.Base).ThenBy(w => w.Left))
        {
            // A mark above the line belongs to the line that it touches.
            var line = lines.Count == 0 ? null : lines[^1];
            if (line is not null && line.Base - word.Base < SameLine * Math.Max(line.Size, word.Size))
                line.Add(word);
            else
                lines.Add(new PdfLine(word));
        }

        return lines;
    }

    /// <summary>The middle of the gutter between two columns; null where the page has one column, or a table.</summary>
    private static double? Gutter(List<PdfLine> lines, double width)
    {
        if (lines.Count < FewestLines || lines.Exists(l => l.BeginsWithSymbol && l.Cell is not null))
            return null;
        (double? best, var most) = (null, 0);
        for (var x = width * 0.4; x <= width * 0.6; x += 2)
        {
            var (free, both) = (0, 0);
            foreach (var line in lines)
            {
                var (left, right) = (line.Words.Exists(w => w.Right <= x), line.Words.Exists(w => w.Left >= x));
                free += line.Words.Exists(w => w.Left < x && w.Right > x) ? 0 : 1;
                both += left && right ? 1 : 0;
            }

            if (free >= Columns * lines.Count && both * 2 > lines.Count && free > most)
                (best, most) = (x, free);
        }

        // Between words of ordinary lines a gutter is as narrow as a blank; between columns it is not.
        return best is { } gutter && lines.Count(l => l.GapAt(gutter) > 1.2 * l.Size) * 2 > lines.Count ? gutter : null;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : 0;
}
