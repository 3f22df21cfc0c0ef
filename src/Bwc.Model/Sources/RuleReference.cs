using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>A reference to a rule of procedure or to one of its paragraphs, such as "28" or "44(1)".</summary>
/// <remarks>
/// Rules and paragraphs are numbered 1 to 999. "44(1)", "rule 44(1)" and "Rule 44, paragraph 1" are read as the same reference and written as "44(1)".
/// References are compared by rule and then by paragraph; the whole rule comes before its paragraphs. The default value is not a reference: its string is
/// empty, and it cannot be used in JSON.
/// </remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 9 to 14")]
[JsonConverter(typeof(ParsableJsonConverter<RuleReference>))]
public readonly struct RuleReference : IEquatable<RuleReference>, IComparable<RuleReference>, ISpanParsable<RuleReference>, ISpanFormattable
{
    internal const int Max = 999;

    private readonly short _rule;
    private readonly short _paragraph;

    /// <summary>Creates a reference to a whole rule or to one of its paragraphs.</summary>
    /// <param name="rule">The number of the rule, 1 to 999.</param>
    /// <param name="paragraph">The number of the paragraph, 1 to 999; null for the whole rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public RuleReference(int rule, int? paragraph = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rule, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rule, Max);
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph ?? 1, 1, nameof(paragraph));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paragraph ?? 1, Max, nameof(paragraph));
        _rule = (short)rule;
        _paragraph = (short)(paragraph ?? 0);
    }

    // What was read is within its range, and is not looked at twice.
    private RuleReference(short rule, short paragraph) => (_rule, _paragraph) = (rule, paragraph);

    /// <summary>The number of the rule, 1 to 999; 0 for the default value, which is not a rule.</summary>
    public int Rule => _rule;

    /// <summary>The number of the paragraph, 1 to 999; null for the whole rule.</summary>
    public int? Paragraph => _paragraph == 0 ? null : _paragraph;

    /// <summary>True for the default value, which is not a rule.</summary>
    internal bool IsNone => _rule == 0;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, such as "44(1)" or "rule 44, paragraph 1".</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The input is not a reference (<see cref="Codes.RuleReferenceMalformed"/>).</exception>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static RuleReference Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static RuleReference Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input is not a reference (<see cref="Codes.RuleReferenceMalformed"/>).</exception>
    public static RuleReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw Malformed.Value(Codes.RuleReferenceMalformed, s, "a rule such as 28, or a paragraph of one such as 44(1)");

    /// <summary>Reads a reference without throwing.</summary>
    /// <param name="text">The input.</param>
    /// <param name="result">The reference; or the default value, if the input is not a reference.</param>
    /// <returns>True if the input is a reference; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RuleReference result) => TryParse(text, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RuleReference result)
    {
        result = default;
        var rest = s.Trim();
        if (rest.StartsWith("rule ", StringComparison.OrdinalIgnoreCase))
            rest = rest[5..].TrimStart();
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        if (!TryNumber(rest[..digits], out var rule))
            return false;
        var paragraph = 0;
        if (digits < rest.Length && !TryParagraph(rest[digits..].TrimStart(), out paragraph))
            return false;
        result = new RuleReference((short)rule, (short)paragraph);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(RuleReference other) => Order.CompareTo(other.Order);

    /// <inheritdoc/>
    public bool Equals(RuleReference other) => Order == other.Order;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Order;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (IsNone)
            return true;
        return _paragraph == 0
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{Rule}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{Rule}({_paragraph})", out charsWritten);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Returns the reference in the form "28" or "44(1)"; an empty string for the default value.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[8];
        TryFormat(buffer, out var written, default, null);
        return new string(buffer[..written]);
    }

    /// <summary>True if both references are the same.</summary>
    public static bool operator ==(RuleReference left, RuleReference right) => left.Equals(right);

    /// <summary>True if the references differ.</summary>
    public static bool operator !=(RuleReference left, RuleReference right) => !left.Equals(right);

    /// <summary>True if the left reference comes before the right one.</summary>
    public static bool operator <(RuleReference left, RuleReference right) => left.Order < right.Order;

    /// <summary>True if the left reference comes after the right one.</summary>
    public static bool operator >(RuleReference left, RuleReference right) => left.Order > right.Order;

    /// <summary>True if the left reference comes before the right one or is the same.</summary>
    public static bool operator <=(RuleReference left, RuleReference right) => left.Order <= right.Order;

    /// <summary>True if the left reference comes after the right one or is the same.</summary>
    public static bool operator >=(RuleReference left, RuleReference right) => left.Order >= right.Order;

    private int Order => (_rule * (Max + 1)) + _paragraph;

    private static bool TryParagraph(ReadOnlySpan<char> text, out int paragraph)
    {
        paragraph = 0;
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
            return TryNumber(text[1..^1].Trim(), out paragraph);
        if (text.Length > 0 && text[0] == ',')
            text = text[1..].TrimStart();
        if (text.StartsWith("paragraph ", StringComparison.OrdinalIgnoreCase))
            return TryNumber(text[10..].TrimStart(), out paragraph);
        return text.StartsWith("para ", StringComparison.OrdinalIgnoreCase) && TryNumber(text[5..].TrimStart(), out paragraph);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Max && text[0] != '0';
}
