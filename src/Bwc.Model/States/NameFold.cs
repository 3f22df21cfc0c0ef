namespace Bwc.Model;

/// <summary>
/// Brings a name to the form in which names are compared: small letters without diacritics, and nothing but letters and digits, so
/// "Côte d'Ivoire", "COTE D IVOIRE" and a name broken over two lines are the same. It allocates nothing and depends on no culture.
/// </summary>
/// <remarks>
/// The framework's normalization is not used: it allocates, and it needs the culture data that a process may run without. The tables hold the
/// base letter of each character of Latin-1, Latin Extended-A and Latin Extended Additional; a test compares them with the framework's answer.
/// </remarks>
internal static class NameFold
{
    public const int MaxLength = 200;

    private const string Latin = // U+00C0 to U+017F
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkkĸllllllllllnnnnnnŉŋŋoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string LatinAdditional = // U+1E00 to U+1EFF
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝsẟaaaaaaaaaaaaaaaa"
        + "aaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>Writes the folded form.</summary>
    /// <returns>Its length, never more than the text's.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded != '\0')
                destination[length++] = folded;
        }

        return length;
    }

    public static string Fold(string text) => string.Create(Count(text), text, static (span, source) => Fold(source, span));

    /// <summary>The name without the article in front, where there is one: "the Gambia", "la France", "l'Égypte".</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<string> articles = ["the ", "la ", "le ", "les ", "l'", "l\u2019", "el ", "los ", "las "];
        foreach (var article in articles)
        {
            if (text.Length > article.Length && text.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return text[article.Length..].TrimStart();
        }

        return text;
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (Fold(c) != '\0')
                count++;
        }

        return count;
    }

    /// <summary>The comparable form of one character; '\0' where it plays no part.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080')
            return char.IsAsciiLetterOrDigit(c) ? (char)(c | 0x20) : '\0'; // the bit that makes a letter small is set in every digit
        if (c is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(c - 0xFEE0)); // full-width forms
        c = c switch
        {
            >= '\u00C0' and <= '\u017F' => Latin[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - 0x1E00],
            '\u0401' or '\u0451' => '\u0435', // Cyrillic io
            '\u0419' or '\u0439' => '\u0438', // Cyrillic short i
            '\u0407' or '\u0457' => '\u0456', // Cyrillic yi
            '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627', // Arabic alef with madda, hamza, wasla
            '\u0624' => '\u0648', // Arabic waw with hamza
            '\u0626' or '\u0649' or '\u06CC' => '\u064A', // Arabic yeh with hamza, alef maksura, Persian yeh
            '\u0629' => '\u0647', // Arabic teh marbuta, which is often printed as heh
            '\u06A9' => '\u0643', // Persian kaf
            '\u0640' => '\0', // Arabic tatweel, a mere stretch
            _ => c,
        };

        // The framework's small letter costs a call out of it for each character beyond ASCII, so the letters of the six languages are told apart here.
        if (c is < '\u0080' or (>= '\u0430' and <= '\u044F') or (>= '\u0620' and <= '\u064A') or (>= '\u4E00' and <= '\u9FFF'))
            return c;
        if (c is >= '\u0410' and <= '\u042F')
            return (char)(c + 0x20);
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }
}
