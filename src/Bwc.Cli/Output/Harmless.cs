using System.Buffers;
using System.Text;
using Bwc.Model;

namespace Bwc.Cli.Output;

/// <summary>
/// The last step of every answer: nothing that a file holds talks to a terminal, hides what is written or turns its direction. Lines stay as they are.
/// </summary>
internal static class Harmless
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The text with U+FFFD for what is not text; in JSON with the escape of each such character, so a program reads what was there.</summary>
    public static string Of(string text)
    {
        var isJson = text.Length > 0 && text[0] is '{' or '[';
        StringBuilder? safe = null;
        var start = 0;
        var line = text.AsSpan();
        foreach (var range in line.Split('\n'))
        {
            // What ends a line of a calendar file is "\r\n".
            var (from, to) = (range.Start.Value, range.End.Value);
            if (to > from && text[to - 1] == '\r' && to < text.Length)
                to--;
            var kept = line[from..to];
            if (!SafeText.IsPlain(kept))
            {
                safe ??= new StringBuilder(text.Length);
                safe.Append(line[start..from]).Append(isJson ? SafeText.Escaped(kept) : SafeText.Plain(kept.ToString()));
                start = to;
            }
        }

        return safe is null ? text : safe.Append(line[start..]).ToString();
    }

    /// <summary>A text within a line of its own or a cell: it cannot end the line.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0 && text.AsSpan().ContainsAny(Ends) ? text.ReplaceLineEndings(" ") : text;
}
