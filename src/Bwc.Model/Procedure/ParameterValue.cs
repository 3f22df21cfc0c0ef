using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The value of a parameter of a rule: true or false, a whole number, a string, or a list of words.</summary>
/// <remarks>In JSON, it is written as a value of the corresponding type: true, 48, "President", ["NAM","WG","EEG"]. The default value is the empty
/// string.</remarks>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(ParameterValueJsonConverter))]
public readonly struct ParameterValue : IEquatable<ParameterValue>
{
    private readonly ImmutableArray<string> _words;
    private readonly string? _text;
    private readonly int _number;
    private readonly ParameterKind _kind;

    private ParameterValue(ParameterKind kind, int number = 0, string? text = null, ImmutableArray<string> words = default) =>
        (_kind, _number, _text, _words) = (kind, number, text, words);

    /// <summary>The kind of value.</summary>
    public ParameterKind Kind => _kind;

    /// <summary>The truth value; null if the value is of another kind.</summary>
    public bool? Flag => _kind == ParameterKind.Flag ? _number != 0 : null;

    /// <summary>The number; null if the value is of another kind.</summary>
    public int? Number => _kind == ParameterKind.Number ? _number : null;

    /// <summary>The string; null if the value is of another kind.</summary>
    public string? Text => _kind == ParameterKind.Text ? _text ?? string.Empty : null;

    /// <summary>The words of the list; empty if the value is of another kind.</summary>
    public ImmutableArray<string> Words => Sequence.OrEmpty(_words);

    /// <summary>Creates a value that is true or false.</summary>
    /// <param name="flag">True or false.</param>
    /// <returns>The value.</returns>
    public static ParameterValue Of(bool flag) => new(ParameterKind.Flag, flag ? 1 : 0);

    /// <summary>Creates a value that is a whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static ParameterValue Of(int number) => new(ParameterKind.Number, number);

    /// <summary>Creates a value that is a string.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static ParameterValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ParameterValue(ParameterKind.Text, text: text);
    }

    /// <summary>Creates a value that is a list of words.</summary>
    /// <param name="words">The words, in order.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">A word is null.</exception>
    public static ParameterValue Of(ImmutableArray<string> words) => new(ParameterKind.Words, words: Sequence.OrEmpty(words));

    /// <summary>True if the values are equal; otherwise, false.</summary>
    public bool Equals(ParameterValue other) =>
        _kind == other._kind && _number == other._number && (_text ?? string.Empty) == (other._text ?? string.Empty) && Sequence.Equal(Words, other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParameterValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _number, _text ?? string.Empty, Words.Length);

    /// <summary>The value in a form for people to read: "yes", "48", "President", "NAM, WG, EEG".</summary>
    public override string ToString() =>
        _kind switch
        {
            ParameterKind.Flag => _number != 0 ? "yes" : "no",
            ParameterKind.Number => _number.ToString(CultureInfo.InvariantCulture),
            ParameterKind.Words => string.Join(", ", Words),
            _ => _text ?? string.Empty,
        };

    /// <summary>True if the values are equal; otherwise, false.</summary>
    public static bool operator ==(ParameterValue left, ParameterValue right) => left.Equals(right);

    /// <summary>True if the values differ; otherwise, false.</summary>
    public static bool operator !=(ParameterValue left, ParameterValue right) => !left.Equals(right);
}
