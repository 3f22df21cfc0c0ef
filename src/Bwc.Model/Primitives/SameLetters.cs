namespace Bwc.Model;

/// <summary>Compares two texts by their letters and digits alone, whatever their case and whatever is written between: "MSP 2024" and "MSP2024".</summary>
internal static class SameLetters
{
    /// <summary>True where both have the same letters and digits in the same order, and at least one. It allocates nothing.</summary>
    public static bool Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var any = false;
        for (int i = 0, j = 0; ; i++, j++)
        {
            i = Next(one, i);
            j = Next(other, j);
            if (i == one.Length || j == other.Length)
                return any && i == one.Length && j == other.Length;
            if (char.ToUpperInvariant(one[i]) != char.ToUpperInvariant(other[j]))
                return false;
            any = true;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length && !char.IsLetterOrDigit(text[place]))
            place++;
        return place;
    }
}
