using System.Text;
using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>The same text as other programs and fonts would have printed it.</summary>
internal static partial class Layouts
{
    /// <summary>The body of a text with its paragraphs broken at another width.</summary>
    public static string Wrapped(string text, int width)
    {
        var (paragraphs, notes) = (new List<string>(), new List<string>());
        var (inBody, inNote) = (false, false);
        foreach (var line in text.Split('\n'))
        {
            inBody |= line.StartsWith("1. ", StringComparison.Ordinal);
            inNote |= inBody && Note().IsMatch(line);
            if (inNote)
            {
                // A footnote within a paragraph goes behind it.
                notes.Add(line);
                inNote = !line.EndsWith('.');
                continue;
            }

            if (notes.Count > 0 && Begins().IsMatch(line))
            {
                paragraphs.AddRange(notes);
                notes.Clear();
            }

            if (!inBody || Begins().IsMatch(line) || paragraphs[^1].Trim().Length == 0 || Fixed().IsMatch(paragraphs[^1]))
                paragraphs.Add(line);
            else if (Broken().IsMatch(paragraphs[^1]) && char.IsLower(line[0]))
                paragraphs[^1] = paragraphs[^1][..^1] + line;
            else
                paragraphs[^1] += (paragraphs[^1].EndsWith('-') || paragraphs[^1].EndsWith('/') ? string.Empty : " ") + line;
        }

        return string.Join('\n', paragraphs.Select(p => p.Length > 60 && !p.StartsWith("BWC/", StringComparison.Ordinal) && p[0] != ' ' ? Wrap(p, width) : p));
    }

    public static IEnumerable<(string Name, Func<string, string> Print)> Typeset =>
        [
            ("CRLF", t => t.Replace("\n", "\r\n", StringComparison.Ordinal)),
            ("CR", t => t.Replace('\n', '\r')),
            ("no-break spaces", t => BetweenWords().Replace(t, "\u00A0")),
            ("thin spaces", t => BetweenWords().Replace(t, "\u2009")),
            ("tabs", t => BetweenWords().Replace(t, "\t")),
            ("double spaces", t => BetweenWords().Replace(t, "  ")),
            ("zero-width spaces", t => BetweenWords().Replace(t, "\u200B ")),
            ("soft hyphens", t => t.Replace("ing", "\u00ADing", StringComparison.Ordinal)),
            (
                "ligatures",
                t =>
                    t.Replace("ffi", "\uFB03", StringComparison.Ordinal)
                        .Replace("ff", "\uFB00", StringComparison.Ordinal)
                        .Replace("fi", "\uFB01", StringComparison.Ordinal)
                        .Replace("fl", "\uFB02", StringComparison.Ordinal)
            ),
            ("an indentation", t => "    " + t.Replace("\n", "\n    ", StringComparison.Ordinal)),
            ("a byte order mark", t => "\uFEFF" + t),
            ("straight quotation marks", t => t.Replace('\u201C', '"').Replace('\u201D', '"')),
        ];

    private static string Wrap(string paragraph, int width)
    {
        var (text, length) = (new StringBuilder(), 0);
        foreach (var word in paragraph.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > width)
            {
                text.Append('\n');
                length = 0;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
                length++;
            }

            text.Append(word);
            length += word.Length;
        }

        return text.ToString();
    }

    [GeneratedRegex("""^(\d+\. |["(]?\(?[a-z]\)|\s*[IVX]+\. |\s*$|BWC/|Annex|Symbol|MSP|20\d\d |MX\.|•|\d GE| \d )""")]
    private static partial Regex Begins();

    [GeneratedRegex(@"^ \d [A-Z]")]
    private static partial Regex Note();

    [GeneratedRegex("^(BWC/|Symbol|Annex|MSP| I|20\\d\\d )")]
    private static partial Regex Fixed();

    [GeneratedRegex("[a-z]-$")]
    private static partial Regex Broken();

    [GeneratedRegex("(?<=[a-z,]) (?=[a-zA-Z])")]
    private static partial Regex BetweenWords();
}
