namespace Bwc.Model.Reports;

/// <summary>Guesses in which of the six languages a text is written: by its letters and, where these are Latin, by its small words.</summary>
internal static class LanguageGuess
{
    // A share of one in so many letters is no chance.
    private const int Share = 4;

    private static readonly (Language Language, string[] Words)[] Latin =
    [
        (Language.English, ["the", "of", "and", "to", "in", "by", "was", "for"]),
        (Language.French, ["le", "la", "les", "des", "et", "du", "par", "une"]),
        (Language.Spanish, ["el", "la", "los", "las", "y", "del", "por", "una"]),
    ];

    /// <summary>The language; null where nothing tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">How many letters it has.</param>
    public static Language? Of(ReadOnlySpan<char> text, out int letters)
    {
        var (latin, ideographs, cyrillic, arabic) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (c < 0x250)
                latin += char.IsLetter(c) ? 1 : 0;
            else if (Tokenizer.IsIdeograph(c))
                ideographs++;
            else if (c is >= '\u0400' and < '\u0530')
                cyrillic++;
            else if (c is >= '\u0600' and < '\u0780')
                arabic++;
        }

        letters = latin + ideographs + cyrillic + arabic;
        if (ideographs * Share > letters)
            return Language.Chinese;
        if (cyrillic * Share > letters)
            return Language.Russian;
        if (arabic * Share > letters)
            return Language.Arabic;
        return latin * 2 > letters ? OfWords(text) : null;
    }

    private static Language? OfWords(ReadOnlySpan<char> text)
    {
        var counts = new int[Latin.Length];
        foreach (var word in text.SplitAny(" \n\r\t'\u2019"))
        {
            for (var i = 0; i < Latin.Length; i++)
            {
                foreach (var small in Latin[i].Words)
                    counts[i] += text[word].SequenceEqual(small) ? 1 : 0;
            }
        }

        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 2 ? Latin[best].Language : null;
    }
}
