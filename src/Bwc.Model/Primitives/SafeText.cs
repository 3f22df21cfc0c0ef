using System.Globalization;

namespace Bwc.Model;

/// <summary>Makes a text of the caller's safe to repeat in a message: on one line, without anything that talks to a terminal, and cut where it is long.</summary>
internal static class SafeText
{
    private const int Shown = 40;
    private const int Sentence = 500;

    /// <summary>The text in quotes, on one line, cut where it is long.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var cut = text.Length > Shown;
        Span<char> shown = stackalloc char[Shown];
        var length = Math.Min(text.Length, Shown);
        for (var i = 0; i < length; i++)
            shown[i] = IsPlain(text[i]) ? text[i] : '\uFFFD';
        return cut ? $"'{shown[..length]}...' ({text.Length} characters)" : $"'{shown[..length]}'";
    }

    /// <summary>The same without the quotes.</summary>
    public static string Bare(string text) => text.Length <= Shown && text.All(IsPlain) ? text : Quote(text);

    /// <summary>The text on one line, cut where it is long.</summary>
    public static string Shorten(string text, int limit = 60) => Plain(text.Length > limit ? $"{text[..limit]}..." : text);

    /// <summary>A text of the caller's within a sentence of ours: on one line, whole unless it is longer than a sentence should be.</summary>
    public static string OneLine(string text) => Plain(text.Length > Sentence ? $"{text[..Sentence]}..." : text);

    /// <summary>The text on one line, whole.</summary>
    public static string Plain(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 || text.All(IsPlain) ? text : string.Concat(text.Select(c => IsPlain(c) ? c : '\uFFFD'));

    // Whatever breaks a line, turns the direction of writing or talks to a terminal is not repeated.
    private static bool IsPlain(char c) =>
        char.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
            );
}
