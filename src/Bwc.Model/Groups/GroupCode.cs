using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The short code of a regional group: EEG, WG or NAM, or ONE for a State Party that belongs to none of these.</summary>
/// <remarks>
/// One to eight letters or digits, read in upper or lower case and written in capitals; codes compare in ordinal order. Not every string of that form names a
/// group; a register determines which do.
/// The default value is not a code: it is formatted as an empty string and cannot be written as JSON.
/// </remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
[JsonConverter(typeof(ParsableJsonConverter<GroupCode>))]
public readonly struct GroupCode : IEquatable<GroupCode>, IComparable<GroupCode>, ISpanParsable<GroupCode>, ISpanFormattable
{
    private readonly ulong _packed;

    private GroupCode(ulong packed) => _packed = packed;

    /// <summary>True for the default value, which is not a code.</summary>
    internal bool IsNone => _packed == 0;

    /// <summary>EEG: the Eastern European Group.</summary>
    public static GroupCode EEG { get; } = Parse("EEG");

    /// <summary>WG: the Western Group.</summary>
    public static GroupCode WG { get; } = Parse("WG");

    /// <summary>NAM: the Group of the Non-Aligned Movement and Other States.</summary>
    public static GroupCode NAM { get; } = Parse("NAM");

    /// <summary>ONE: the Group of One, a State Party that belongs to no other group.</summary>
    public static GroupCode ONE { get; } = Parse("ONE");

    /// <summary>Parses a code.</summary>
    /// <param name="text">One to eight letters or digits, in upper or lower case.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The input is not a code (<see cref="Codes.GroupCodeMalformed"/>).</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static GroupCode Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static GroupCode Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input is not a code (<see cref="Codes.GroupCodeMalformed"/>).</exception>
    public static GroupCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw Malformed.Value(Codes.GroupCodeMalformed, s, "the code of a group, one to eight letters or digits, such as EEG");

    /// <summary>Parses a code without throwing an exception.</summary>
    /// <param name="text">The input.</param>
    /// <param name="result">The code; the default value if the input is not a code.</param>
    /// <returns>True if the input consists of one to eight letters or digits; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out GroupCode result) => TryParse(text, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GroupCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GroupCode result)
    {
        var read = PackedCode.TryPack(s, out var packed);
        result = read ? new GroupCode(packed) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(GroupCode other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public bool Equals(GroupCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PackedCode.TryFormat(_packed, destination, out charsWritten);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>The code in capitals.</summary>
    public override string ToString() => PackedCode.Unpack(_packed);

    /// <summary>True if the codes are equal; otherwise, false.</summary>
    public static bool operator ==(GroupCode left, GroupCode right) => left.Equals(right);

    /// <summary>True if the codes differ; otherwise, false.</summary>
    public static bool operator !=(GroupCode left, GroupCode right) => !left.Equals(right);

    /// <summary>True if the left code precedes the right one in ordinal order.</summary>
    public static bool operator <(GroupCode left, GroupCode right) => left._packed < right._packed;

    /// <summary>True if the left code follows the right one in ordinal order.</summary>
    public static bool operator >(GroupCode left, GroupCode right) => left._packed > right._packed;

    /// <summary>True if the left code precedes or equals the right one in ordinal order.</summary>
    public static bool operator <=(GroupCode left, GroupCode right) => left._packed <= right._packed;

    /// <summary>True if the left code follows or equals the right one in ordinal order.</summary>
    public static bool operator >=(GroupCode left, GroupCode right) => left._packed >= right._packed;
}
