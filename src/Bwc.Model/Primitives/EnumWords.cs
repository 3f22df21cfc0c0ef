using System.Runtime.CompilerServices;

namespace Bwc.Model;

/// <summary>The word of a single value, for messages; a number where the enumeration does not define it.</summary>
internal static class EnumWords
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Small(value.ToString());

    public static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>
/// The words of an enumeration, each its name with a small first letter, and the way from word to value and back. The values of every enumeration of the
/// library count from 0, which a test holds, so a value is its place.
/// </summary>
internal sealed class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _words;

    public EnumWords()
        : this([.. Enum.GetNames(typeof(TEnum)).Select(EnumWords.Small)]) { }

    public EnumWords(string[] words) => _words = words;

    /// <summary>Whether a value is its place among the words, without which none of this is true.</summary>
    public static bool CountsFromZero { get; } =
        Enum.GetUnderlyingType(typeof(TEnum)) == typeof(int) && ((int[])Enum.GetValuesAsUnderlyingType<TEnum>()).AsSpan().SequenceEqual(Places());

    public string[] All => _words;

    public string Right => Wording.OneOf(_words, int.MaxValue);

    public bool TryRead(ReadOnlySpan<char> text, out TEnum value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!text.SequenceEqual(_words[i]))
                continue;
            value = Unsafe.BitCast<int, TEnum>(i);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The word of a value; null if the enumeration does not define it.</summary>
    public string? WordOf(TEnum value)
    {
        var index = Unsafe.BitCast<TEnum, int>(value);
        return (uint)index < (uint)_words.Length ? _words[index] : null;
    }

    private static int[] Places() => [.. Enumerable.Range(0, Enum.GetNames(typeof(TEnum)).Length)];
}
