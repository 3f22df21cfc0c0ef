using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bwc.Model;

/// <summary>
/// Creates a text of the caller's safe to repeat in a message: on one line, without anything that talks to a terminal or hides what is written, and cut
/// where it is long.
/// </summary>
/// <remarks>
/// What is not text (a control character, one that turns the direction of writing, a line separator, half a pair, private use) becomes U+FFFD. What names
/// are written with stays: characters beyond the first plane, marks, and the two joiners of zero width within a word. A cut never parts what a reader sees
/// as one sign.
/// </remarks>
internal static class SafeText
{
    private const int Shown = 60;
    private const int Sentence = 500;

    // A sign may have any number of marks; with more than a few on each it is the length in memory that counts.
    private const int MostPerSign = 8;

    /// <summary>The text in quotes; where it is cut, its length follows.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var kept = Kept(text, Shown);
        return kept == text.Length
            ? $"'{Clean(text)}'"
            : string.Create(CultureInfo.InvariantCulture, $"'{Clean(WithoutJoiner(text[..kept]))}...' ({text.Length} characters)");
    }

    /// <summary>The text without quotes; in quotes where it is cut.</summary>
    public static string Bare(string text) => Kept(text, Shown) < text.Length ? Quote(text) : Plain(text);

    /// <summary>The text, cut after so many signs.</summary>
    public static string Shorten(string text, int limit = Shown)
    {
        var kept = Kept(text, limit);
        return kept == text.Length ? Plain(text) : Clean(WithoutJoiner(text.AsSpan(0, kept))) + "...";
    }

    /// <summary>A text within a sentence of ours: whole unless it is longer than a sentence should be.</summary>
    public static string OneLine(string text) => Shorten(text, Sentence);

    /// <summary>The whole text.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Clean(text);

    /// <summary>True if nothing in the text has to be replaced.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (IsClean(text))
            return true;
        Rune? before = null;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || !Stays(rune, before, text[length..]))
                return false;
            before = rune;
            text = text[length..];
        }

        return true;
    }

    /// <summary>A text of JSON in which what is not text is written with its escape, so it reads the same.</summary>
    public static string Escaped(ReadOnlySpan<char> json)
    {
        var escaped = new StringBuilder(json.Length);
        Rune? before = null;
        while (!json.IsEmpty)
        {
            Rune.DecodeFromUtf16(json, out var rune, out var length);
            if (Stays(rune, before, json[length..]))
                escaped.Append(json[..length]);
            else
            {
                foreach (var unit in json[..length])
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }

            before = rune;
            json = json[length..];
        }

        return escaped.ToString();
    }

    /// <summary>How many characters of the text make up at most so many signs.</summary>
    private static int Kept(ReadOnlySpan<char> text, int signs)
    {
        if (text.Length <= signs)
            return text.Length;
        var most = signs * MostPerSign;
        var kept = 0;
        while (signs > 0 && kept < text.Length)
        {
            // Not the whole text: where a sign ends is not worth reading megabytes of marks for.
            var rest = text.Slice(kept, Math.Min(text.Length - kept, most + 1));
            var length = StringInfo.GetNextTextElementLength(rest);
            if (kept + length > most)
                return Math.Max(kept, WholeRunes(text, most));
            kept += length;
            signs--;
        }

        return kept;
    }

    /// <summary>The last place at or before this one that is not in the middle of a pair.</summary>
    private static int WholeRunes(ReadOnlySpan<char> text, int place) =>
        place < text.Length && char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;

    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> text) => text.TrimEnd("\u200C\u200D");

    /// <summary>True if every character by itself is text, which is what almost every text is made of; pairs and joiners are for the slower way.</summary>
    private static bool IsClean(ReadOnlySpan<char> text)
    {
        var beyondAscii = text.IndexOfAnyExceptInRange(' ', '~');
        if (beyondAscii < 0)
            return true;
        foreach (var unit in text[beyondAscii..])
        {
            if (unit is (< ' ' or > '~') && !IsText(char.GetUnicodeCategory(unit)))
                return false;
        }

        return true;
    }

    private static string Clean(ReadOnlySpan<char> text)
    {
        if (IsClean(text))
            return text.ToString();
        var clean = new StringBuilder(text.Length);
        Rune? before = null;
        while (!text.IsEmpty)
        {
            // Half a pair is read as U+FFFD.
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            text = text[length..];
            if (Stays(rune, before, text))
                clean.Append(rune.ToString());
            else
                clean.Append('\uFFFD');
            before = rune;
        }

        return clean.ToString();
    }

    private static bool Stays(Rune rune, Rune? before, ReadOnlySpan<char> after) =>
        IsText(Rune.GetUnicodeCategory(rune))
        || (IsJoiner(rune) && Joins(before) && Rune.DecodeFromUtf16(after, out var next, out _) == OperationStatus.Done && Joins(next));

    private static bool IsText(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
            );

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>
    /// True for what a joiner can be beside: a letter, a mark or a picture. No word in ASCII letters has one, and in a code it would hide.
    /// </summary>
    private static bool Joins(Rune? rune) =>
        rune is { IsAscii: false } r
        && (
            Rune.IsLetter(r)
            || Rune.GetUnicodeCategory(r)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.OtherSymbol
                    or UnicodeCategory.ModifierSymbol
        );
}
