using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>
/// The one cleaning before anything is looked up: what a text brings along from where it was copied, and nobody sees, is taken off; what looks like
/// another character becomes that character.
/// </summary>
/// <remarks>
/// Taken off are byte order marks, characters of no width, marks of direction, soft hyphens and selectors of variants. Full-width letters and digits,
/// Arabic digits, every kind of blank, hyphen and apostrophe become the plain one, and the shapes of Arabic letters the letter. Capitals and diacritics
/// stay: whether they matter is for the look-up to say. It depends on no culture, and allocates nothing.
/// </remarks>
internal static class CleanText
{
    /// <summary>Nothing that can be looked up is longer; a longer text is only trimmed.</summary>
    public const int MaxLength = 256;

    // The letters behind the shapes U+FE80 to U+FEF4, in their order: each letter has two shapes or four.
    private const string ArabicShapes = "ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي";

    private const string Alefs = "آأإا"; // the second halves of the ligatures of lam and alef, U+FEF5 to U+FEFC

    /// <summary>The clean text, without blanks around it: the text itself where it is clean, else what was written to the buffer.</summary>
    /// <param name="text">The text as it was given.</param>
    /// <param name="buffer">Room for at least <see cref="MaxLength"/> characters.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> buffer)
    {
        text = text.Trim();
        if (IsPlain(text) || text.IndexOfAny(Unclean.Characters) < 0)
            return text;
        var length = 0;
        foreach (var c in text)
        {
            var clean = Of(c);
            if (clean == '\0')
                continue;
            if (length + 2 > MaxLength)
                return text;
            buffer[length++] = clean;
            if (c is >= '\uFEF5' and <= '\uFEFC')
                buffer[length++] = Alefs[(c - '\uFEF5') / 2];
        }

        return buffer[..length].Trim();
    }

    /// <summary>The clean text on its own; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null)
            return null;
        Span<char> buffer = stackalloc char[MaxLength];
        var clean = Of(text.AsSpan(), buffer);
        return clean.Length == text.Length && clean.SequenceEqual(text) ? text : clean.ToString();
    }

    // Printable ASCII, of which only the backtick is cleaned: it is written for an apostrophe. A loop, for the search of the framework that could be
    // here allocates until the runtime has compiled it a second time.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '`')
                return false;
        }

        return true;
    }

    /// <summary>The plain character; '\0' for one that plays no part.</summary>
    private static char Of(char c) =>
        c switch
        {
            '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') => ' ',
            '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => ' ',
            < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u034F' or '\u061C' => '\0',
            (>= '\u180B' and <= '\u180E') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => '\0',
            (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' => '\0',
            '`' or '\u00B4' or '\u055A' or '\u02B9' or (>= '\u02BB' and <= '\u02BF') or '\u02C8' or '\u02CA' or '\u02CB' or '\uA78C' => '\'',
            (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' => '\'',
            (>= '\u201C' and <= '\u201F') or '\u2033' or '\u2036' => '"',
            '\u058A' or '\u05BE' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\u30A0' or '\uFE58' or '\uFE63' => '-',
            >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
            >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
            >= '\uFE80' and <= '\uFEF4' => ArabicShapes[c - '\uFE80'],
            >= '\uFEF5' and <= '\uFEFC' => '\u0644',
            >= '\uFF01' and <= '\uFF5E' => Of((char)(c - 0xFEE0)),
            _ => c,
        };

    /// <summary>What is not as it should be. Texts in plain ASCII never ask for it.</summary>
    private static class Unclean
    {
        public static readonly SearchValues<char> Characters = SearchValues.Create([
            .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => Of(c) != c),
        ]);
    }
}
