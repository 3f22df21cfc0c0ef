using System.Text;

namespace Bwc.Model;

/// <summary>Words in Latin letters as they sound, roughly: for a person who writes down what was heard.</summary>
/// <remarks>Letters that are written for each other become one (c, q, k; ch and ck; y and i; ph and f), and a double letter is a single one.</remarks>
internal static class NameSound
{
    private const int Spare = 2;
    private const int Beginning = 5;
    private const int LongestEnding = 8;

    /// <summary>The sounds of a folded word or of several.</summary>
    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var (c, next) = (word[i], i + 1 < word.Length ? word[i + 1] : '\0');
            var heard = c switch
            {
                'c' or 'q' => 'k',
                'y' => 'i',
                'p' when next == 'h' => 'f',
                _ => c,
            };
            if ((c is 'c' or 'p' && next == 'h') || (c == 'q' && next == 'u'))
                i++;
            if (sound.Length == 0 || sound[^1] != heard)
                sound.Append(heard);
        }

        return sound.ToString();
    }

    /// <summary>True where one word may be written down for the other: a letter differs, two vowels, or two letters at the end of a long word.</summary>
    public static bool AreNear(string known, string heard)
    {
        if (known == heard)
            return true;
        if (Math.Min(known.Length, heard.Length) < 4 || known[0] != heard[0])
            return false;
        var distance = EditDistance.Of(known, heard);
        return distance <= 1 || (distance <= Spare && (Consonants(known) == Consonants(heard) || DifferAtTheEnd(known, heard)));
    }

    private static string Consonants(string word) => string.Concat(word.Where(c => !"aeiou".Contains(c)));

    private static bool DifferAtTheEnd(string known, string heard) =>
        Math.Max(known.Length, heard.Length) <= LongestEnding && known.AsSpan().CommonPrefixLength(heard) >= Beginning;
}
