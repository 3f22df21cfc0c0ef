using System.Text;

namespace Bwc.Cli.Output;

/// <summary>
/// Prints rows as columns under a line, no wider than the terminal: what does not fit is wrapped within the widest columns, and words are broken only where
/// that is not enough. Where no terminal takes the output, nothing is wrapped.
/// A terminal library would do more, and alone takes longer to start than the whole answer may (docs/performance.md).
/// </summary>
internal static class TableWriter
{
    private const int MinColumn = 8;
    private const int LongestWord = 30;

    // Where nothing is wrapped a longer cell moves what follows it to the right, so one long cell does not fill every other row with blanks.
    private const int MaxColumn = 120;
    private const string Gap = "  ";

    public static string Write(Rows rows)
    {
        var widths = new int[rows.Columns.Length];
        var words = new int[widths.Length];
        var rule = new string[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            words[i] = MinColumn;
            foreach (var row in rows.Cells)
                row[i] = Harmless.OneLine(row[i]);
            foreach (var cell in rows.Cells.Select(row => row[i]).Prepend(rows.Columns[i]))
            {
                widths[i] = Math.Max(widths[i], Places.Of(cell));
                foreach (var word in cell.Split(' '))
                    words[i] = Math.Max(words[i], Math.Min(Places.Of(word), LongestWord));
            }
        }

        if (Surroundings.Current.Width == int.MaxValue)
        {
            widths = Array.ConvertAll(widths, w => Math.Min(w, MaxColumn));
        }
        else
        {
            Narrow(widths, words);
            Narrow(widths, Array.ConvertAll(words, _ => MinColumn));
        }

        for (var i = 0; i < widths.Length; i++)
            rule[i] = new string('\u2500', widths[i]);
        var text = new StringBuilder();
        Line(text, rows.Columns, widths);
        Line(text, rule, widths);
        foreach (var row in rows.Cells)
            Line(text, row, widths);
        return text.ToString();
    }

    /// <summary>Takes from the widest column that may be narrower, a place at a time, until the table fits or every column is as narrow as it may be.</summary>
    private static void Narrow(int[] widths, int[] least)
    {
        for (var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - Surroundings.Current.Width; over > 0; over--)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }

            if (widest < 0)
                return;
            widths[widest]--;
        }
    }

    private static void Line(StringBuilder text, string[] cells, int[] widths)
    {
        var wrapped = new List<string>[cells.Length];
        var height = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            wrapped[i] = Places.Wrap(cells[i], Surroundings.Current.Width == int.MaxValue ? int.MaxValue : widths[i]);
            height = Math.Max(height, wrapped[i].Count);
        }

        for (var line = 0; line < height; line++)
        {
            var end = text.Length;
            for (var i = 0; i < wrapped.Length; i++)
            {
                var part = line < wrapped[i].Count ? wrapped[i][line] : string.Empty;
                text.Append(part);
                if (part.Length > 0)
                    end = text.Length;
                text.Append(' ', Math.Max(0, widths[i] - Places.Of(part)) + Gap.Length);
            }

            text.Length = end;
            text.Append('\n');
        }
    }
}
