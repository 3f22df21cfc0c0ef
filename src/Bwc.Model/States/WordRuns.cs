namespace Bwc.Model;

/// <summary>Finds words in sequence within other words.</summary>
internal static class WordRuns
{
    /// <summary>The folded words of a text.</summary>
    public static string[] Of(string text) =>
        [.. text.Split([' ', '-', '(', ')', ',', '/', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(NameFold.Fold).Where(w => w.Length > 0)];

    /// <summary>True if the sought words are somewhere in the words, one after the other.</summary>
    public static bool ContainsRun(this Span<string> words, ReadOnlySpan<string> sought)
    {
        for (var i = 0; i + sought.Length <= words.Length; i++)
        {
            if (words.Slice(i, sought.Length).SequenceEqual(sought))
                return true;
        }

        return false;
    }
}
