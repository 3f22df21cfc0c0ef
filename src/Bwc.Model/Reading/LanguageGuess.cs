namespace Bwc.Model.Reports;

/// <summary>Guesses in which of the six languages a text is written: by its letters and, where these are Latin, by its small words.</summary>
internal static class LanguageGuess
{
    // A share of one in so many letters is no chance.
    private const int Share = 4;

    // No small word is longer; each letter takes sixteen bits of its key.
    private const int LongestSmall = 3;

    private static readonly (Language Language, string[] Words)[] Latin =
    [
        (Language.English, ["the", "of", "and", "to", "in", "by", "was", "for"]),
        (Language.French, ["le", "la", "les", "des", "et", "du", "par", "une"]),
        (Language.Spanish, ["el", "la", "los", "las", "y", "del", "por", "una"]),
    ];

    /// <summary>For each small word, a bit for each language that has it.</summary>
    private static readonly Dictionary<ulong, int> Small = Latin
        .SelectMany((l, i) => l.Words.Select(w => (Key: w.Aggregate(0UL, (key, c) => key << 16 | c), Bit: 1 << i)))
        .GroupBy(w => w.Key)
        .ToDictionary(g => g.Key, g => g.Sum(w => w.Bit));

    /// <summary>The language; null if nothing tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">How many letters it has.</param>
    public static Language? Of(ReadOnlySpan<char> text, out int letters)
    {
        var (latin, ideographs, cyrillic, arabic) = (0, 0, 0, 0);
        Span<int> counts = stackalloc int[Latin.Length];
        counts.Clear();
        var (word, length) = (0UL, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c) || (c is > '\u007F' and < '\u0250' && char.IsLetter(c)))
            {
                latin++;
                word = word << 16 | c;
                length++;
                continue;
            }

            if (length is > 0 and <= LongestSmall)
                Count(word, counts);
            (word, length) = (0, 0);
            if (c < 0x250)
                continue;
            if (Tokenizer.IsIdeograph(c))
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
        if (latin * 2 <= letters)
            return null;
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] > counts[best] ? i : best;
        return counts[best] > 2 ? Latin[best].Language : null;
    }

    private static void Count(ulong word, Span<int> counts)
    {
        if (!Small.TryGetValue(word, out var languages))
            return;
        for (var i = 0; i < counts.Length; i++)
            counts[i] += languages >> i & 1;
    }
}
