using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Bwc.Model.Json;

/// <summary>
/// Reads and writes a value of an enumeration as a word: its exact name, with the first letter in lower case. Numbers, other capitalization and lists of words
/// are not accepted.
/// </summary>
/// <typeparam name="TEnum">The enumeration, whose values are numbered from 0.</typeparam>
[Cites("docs/json.md")]
public sealed class WordJsonConverter<TEnum> : TextJsonConverter<TEnum>, IHaveWords
    where TEnum : struct, Enum
{
    private static readonly EnumWords<TEnum> Words = new();
    private static readonly byte[][] Utf8Words = [.. Words.All.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Creates a converter for the enumeration.</summary>
    /// <exception cref="NotSupportedException">The values of the enumeration are not numbered from 0, or are not 32-bit integers.</exception>
    public WordJsonConverter()
    {
        if (!EnumWords<TEnum>.CountsFromZero)
            throw new NotSupportedException($"The values of {typeof(TEnum)} do not count from 0.");
    }

    string[] IHaveWords.Words => Words.All;

    private protected override string Right => Words.Right;

    private protected override bool TryRead(ReadOnlySpan<char> text, out TEnum value) => Words.TryRead(text, out value);

    // A word that nothing has to be said of is compared where it is and not copied.
    private protected override TEnum Text(ref Utf8JsonReader reader)
    {
        for (var value = 0; value < Utf8Words.Length; value++)
        {
            if (reader.ValueTextEquals(Utf8Words[value]))
                return Unsafe.BitCast<int, TEnum>(value);
        }

        return base.Text(ref reader);
    }

    private protected override ReadOnlySpan<char> TextOf(TEnum value, Span<char> buffer) => Words.WordOf(value);
}
