using System.Buffers;
using static System.FormattableString;

namespace Bwc.Model.Validation;

/// <summary>What makes a text unfit to be written to a file and shown on a line.</summary>
internal static class TextFaults
{
    /// <summary>
    /// What breaks a line, talks to a terminal, or turns the direction of all that follows: the C0 and C1 controls, tabs and ends of lines among them,
    /// since a text of a record is on one line; the line and paragraph separators; and the bidirectional embeddings, overrides and isolates. Marks that act
    /// on a letter alone, such as the zero-width joiners of Persian and the left-to-right mark, are letters of their languages and stay.
    /// </summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Range('\u0000', '\u001F'),
        .. Range('\u007F', '\u009F'),
        .. Range('\u2028', '\u202E'),
        .. Range('\u2066', '\u2069'),
    ]);

    /// <summary>The first thing that is wrong with a text; null if nothing is.</summary>
    public static (string Code, string Message)? Of(string text)
    {
        if (HalfCharacter(text) is var half and >= 0)
            return (Codes.HalfCharacter, Invariant($"character {half + 1} of the text is half of a surrogate pair; use the whole character"));
        return text.AsSpan().IndexOfAny(Controls) is var at and >= 0
            ? (Codes.ControlCharacter, Invariant($"character {at + 1} of the text is the control character U+{(int)text[at]:X4}; leave it out"))
            : null;
    }

    private static int HalfCharacter(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (at < 0)
            return -1;
        for (; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return at;
            at++;
        }

        return -1;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
