using System.Numerics;

namespace Bwc.Model;

/// <summary>
/// One to eight letters and digits in a single number, the first character in the highest byte, so comparing two codes
/// is comparing two numbers and the numeric order is the ordinal one. Zero is not a code.
/// </summary>
internal static class PackedCode
{
    public const int MaxLength = 8;

    public static bool TryPack(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        if (text.IsEmpty || text.Length > MaxLength)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c))
                c = (char)(c - 'a' + 'A');
            else if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
            packed |= (ulong)c << (56 - (8 * i));
        }

        return true;
    }

    public static bool TryFormat(ulong packed, Span<char> destination, out int written)
    {
        written = 0;
        if (packed != 0 && destination.Length < MaxLength - (BitOperations.TrailingZeroCount(packed) / 8))
            return false;
        for (; packed != 0; packed <<= 8)
            destination[written++] = (char)(packed >> 56);
        return true;
    }

    public static string Unpack(ulong packed)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(packed, buffer, out var written);
        return new string(buffer[..written]);
    }
}
