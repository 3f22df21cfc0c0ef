using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>
/// The three-letter code of a State (ISO 3166-1 alpha-3), such as EGY for Egypt; predecessor States keep the code that they had, such as CSK.
/// </summary>
/// <remarks>
/// Any three letters of the Latin alphabet form a code; a register determines whether a State has it. Codes are read in upper or lower case, written in
/// capitals, and compared in alphabetical order. The default value is not a code: its string is empty, no other code equals it, and it cannot be used in JSON.
/// </remarks>
[Cites("docs/data.md, codes of States")]
[JsonConverter(typeof(ParsableJsonConverter<StateCode>))]
public readonly struct StateCode : IEquatable<StateCode>, IComparable<StateCode>, ISpanParsable<StateCode>, ISpanFormattable
{
    /// <summary>How many places a look-up by <see cref="Index"/> needs.</summary>
    internal const int Count = (26 * 26 * 26) + 1;

    private StateCode(int index) => _index = (ushort)index;

    private readonly ushort _index;

    /// <summary>True for the default value, which is not a code.</summary>
    internal bool IsNone => _index == 0;

    /// <summary>The place among all codes of three letters, 1 for AAA; 0 for the default value, which is not a code.</summary>
    internal int Index => _index;

    /// <summary>Reads a code from a string.</summary>
    /// <param name="text">Three letters, in upper or lower case.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The input does not consist of three letters (<see cref="Codes.StateCodeMalformed"/>).</exception>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static StateCode Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static StateCode Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input does not consist of three letters (<see cref="Codes.StateCodeMalformed"/>).</exception>
    public static StateCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw Malformed.Value(Codes.StateCodeMalformed, s, "the three letters of a State's ISO 3166-1 code, such as EGY");

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">The input.</param>
    /// <param name="result">The code; or the default value, if the input is not a code.</param>
    /// <returns>True if the input consists of three letters; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out StateCode result) => TryParse(text, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StateCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StateCode result)
    {
        result = default;
        if (s.Length != 3)
            return false;
        var index = 0;
        foreach (var c in s)
        {
            var letter = (c | 0x20) - 'a';
            if ((uint)letter > 25)
                return false;
            index = (index * 26) + letter;
        }

        result = new StateCode(index + 1);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(StateCode other) => _index.CompareTo(other._index);

    /// <inheritdoc/>
    public bool Equals(StateCode other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StateCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (IsNone)
            return true;
        if (destination.Length < 3)
            return false;
        var place = _index - 1;
        destination[0] = (char)('A' + (place / 676));
        destination[1] = (char)('A' + (place / 26 % 26));
        destination[2] = (char)('A' + (place % 26));
        charsWritten = 3;
        return true;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Returns the three capital letters; an empty string for the default value.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[3];
        TryFormat(buffer, out var written, default, null);
        return new string(buffer[..written]);
    }

    /// <summary>True if both codes are the same.</summary>
    public static bool operator ==(StateCode left, StateCode right) => left.Equals(right);

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(StateCode left, StateCode right) => !left.Equals(right);

    /// <summary>True if the left code comes before the right one in alphabetical order.</summary>
    public static bool operator <(StateCode left, StateCode right) => left._index < right._index;

    /// <summary>True if the left code comes after the right one in alphabetical order.</summary>
    public static bool operator >(StateCode left, StateCode right) => left._index > right._index;

    /// <summary>True if the left code comes before the right one in alphabetical order, or is the same.</summary>
    public static bool operator <=(StateCode left, StateCode right) => left._index <= right._index;

    /// <summary>True if the left code comes after the right one in alphabetical order, or is the same.</summary>
    public static bool operator >=(StateCode left, StateCode right) => left._index >= right._index;
}
