using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The short code of an office, that is, of a meeting that needs a chair: MSP, MX, MX1 to MX5 or WG.</summary>
/// <remarks>
/// One to eight letters or digits, read in upper or lower case and written in capitals; codes compare in ordinal order. Not every string of that form names an
/// office; a register or a rotation rule determines which do.
/// The default value is not a code: it is formatted as an empty string and cannot be written as JSON.
/// </remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
[JsonConverter(typeof(ParsableJsonConverter<OfficeCode>))]
public readonly struct OfficeCode : IEquatable<OfficeCode>, IComparable<OfficeCode>, ISpanParsable<OfficeCode>, ISpanFormattable
{
    private readonly ulong _packed;

    private OfficeCode(ulong packed) => _packed = packed;

    /// <summary>True for the default value, which is not a code.</summary>
    internal bool IsNone => _packed == 0;

    /// <summary>MSP: the Meeting of States Parties.</summary>
    public static OfficeCode MSP { get; } = Parse("MSP");

    /// <summary>MX: the Meeting of Experts in a year that has only one.</summary>
    public static OfficeCode MX { get; } = Parse("MX");

    /// <summary>MX1: the first Meeting of Experts of a year.</summary>
    public static OfficeCode MX1 { get; } = Parse("MX1");

    /// <summary>MX2: the second Meeting of Experts of a year.</summary>
    public static OfficeCode MX2 { get; } = Parse("MX2");

    /// <summary>MX3: the third Meeting of Experts of a year.</summary>
    public static OfficeCode MX3 { get; } = Parse("MX3");

    /// <summary>MX4: the fourth Meeting of Experts of a year.</summary>
    public static OfficeCode MX4 { get; } = Parse("MX4");

    /// <summary>MX5: the fifth Meeting of Experts of a year.</summary>
    public static OfficeCode MX5 { get; } = Parse("MX5");

    /// <summary>WG: the Working Group on the Strengthening of the Convention.</summary>
    public static OfficeCode WG { get; } = Parse("WG");

    /// <summary>Parses a code.</summary>
    /// <param name="text">One to eight letters or digits, in upper or lower case.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The input is not a code (<see cref="Codes.OfficeCodeMalformed"/>).</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static OfficeCode Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static OfficeCode Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input is not a code (<see cref="Codes.OfficeCodeMalformed"/>).</exception>
    public static OfficeCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw Malformed.Value(Codes.OfficeCodeMalformed, s, "the code of an office, one to eight letters or digits, such as MX3");

    /// <summary>Parses a code without throwing an exception.</summary>
    /// <param name="text">The input.</param>
    /// <param name="result">The code; the default value if the input is not a code.</param>
    /// <returns>True if the input consists of one to eight letters or digits; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OfficeCode result) => TryParse(text, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OfficeCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OfficeCode result)
    {
        var read = PackedCode.TryPack(s, out var packed);
        result = read ? new OfficeCode(packed) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(OfficeCode other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public bool Equals(OfficeCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OfficeCode other && Equals(other);

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
    public static bool operator ==(OfficeCode left, OfficeCode right) => left.Equals(right);

    /// <summary>True if the codes differ; otherwise, false.</summary>
    public static bool operator !=(OfficeCode left, OfficeCode right) => !left.Equals(right);

    /// <summary>True if the left code precedes the right one in ordinal order.</summary>
    public static bool operator <(OfficeCode left, OfficeCode right) => left._packed < right._packed;

    /// <summary>True if the left code follows the right one in ordinal order.</summary>
    public static bool operator >(OfficeCode left, OfficeCode right) => left._packed > right._packed;

    /// <summary>True if the left code precedes or equals the right one in ordinal order.</summary>
    public static bool operator <=(OfficeCode left, OfficeCode right) => left._packed <= right._packed;

    /// <summary>True if the left code follows or equals the right one in ordinal order.</summary>
    public static bool operator >=(OfficeCode left, OfficeCode right) => left._packed >= right._packed;
}
