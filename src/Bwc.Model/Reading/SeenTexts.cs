using System.Runtime.InteropServices;

namespace Bwc.Model.Reports;

/// <summary>Tells whether a piece of a text has come before in it.</summary>
internal sealed class SeenTexts
{
    private readonly Dictionary<ulong, (int Start, int End)> _seen = [];

    public int Count => _seen.Count;

    public void Clear() => _seen.Clear();

    /// <summary>True if this piece of the text has not occurred before; it is then remembered.</summary>
    public bool IsNew(ReadOnlySpan<char> whole, (int Start, int End) extent)
    {
        var text = whole[extent.Start..extent.End];
        var hash = Hash(text);
        if (_seen.TryAdd(hash, extent))
            return true;
        var (start, end) = _seen[hash];
        return !whole[start..end].SequenceEqual(text);
    }

    /// <summary>A number that texts share by chance only; what shares it is compared. Four lanes, since one waits for itself.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var (a, b, c, d) = ((ulong)text.Length, Odd, ~Odd, Odd >> 7);
        var parts = MemoryMarshal.Cast<char, ulong>(text);
        var i = 0;
        for (; i + 4 <= parts.Length; i += 4)
        {
            a = (ulong.RotateLeft(a, 23) ^ parts[i]) * Odd;
            b = (ulong.RotateLeft(b, 23) ^ parts[i + 1]) * Odd;
            c = (ulong.RotateLeft(c, 23) ^ parts[i + 2]) * Odd;
            d = (ulong.RotateLeft(d, 23) ^ parts[i + 3]) * Odd;
        }

        for (; i < parts.Length; i++)
            a = (ulong.RotateLeft(a, 23) ^ parts[i]) * Odd;
        foreach (var letter in text[(text.Length & ~3)..])
            a = (ulong.RotateLeft(a, 23) ^ letter) * Odd;
        return a ^ ulong.RotateLeft(b, 17) ^ ulong.RotateLeft(c, 31) ^ ulong.RotateLeft(d, 47);
    }
}
