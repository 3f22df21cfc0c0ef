using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bwc.Model.Json;

/// <summary>
/// Reads and writes a value as a JSON string: as the value of a member, as an item in a list, or as the name of a member, which is needed for dictionaries.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// Only the form in which the library writes a value can be read, so each value has exactly one string. Anything else (another form, another kind of JSON
/// value, or null if the type does not allow it) causes a <see cref="JsonException"/> that explains what is expected. A default value that has no meaning
/// cannot be written either.
/// </remarks>
[Cites("docs/json.md")]
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    // The longest text that is read and written without an object, which is that of a symbol of a document.
    private protected const int Small = 128;

    private protected TextJsonConverter() { }

    /// <summary>Reads the value from a JSON string.</summary>
    /// <param name="reader">The reader, positioned at the string.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The options.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON value is not a string, or the string does not represent a value of the type.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Text(ref reader) : throw new JsonException($"Found {NameOf(reader.TokenType)}; use {Right}.");

    /// <summary>Reads the value from the name of a member.</summary>
    /// <param name="reader">The reader, positioned at the name.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The options.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The name does not represent a value of the type.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Text(ref reader);

    /// <summary>Writes the value as a JSON string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="JsonException">The value is the default value, which has no string, or is one that its enumeration does not define.</exception>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value, stackalloc char[Small]));
    }

    /// <summary>Writes the value as the name of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="JsonException">The value is the default value, which has no string, or is one that its enumeration does not define.</exception>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value, stackalloc char[Small]));
    }

    /// <summary>What would be right, for a message: "a day such as 2021-09-03".</summary>
    private protected abstract string Right { get; }

    /// <summary>Reads the value from the form in which it is written.</summary>
    private protected abstract bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);

    /// <summary>The text of a value, in the buffer or in a string of its own; empty if the value has none.</summary>
    private protected abstract ReadOnlySpan<char> TextOf(T value, Span<char> buffer);

    /// <summary>Why a text is not read.</summary>
    private protected virtual string Why(ReadOnlySpan<char> text) => Malformed.Message(text, Right);

    private protected virtual T Text(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        Span<char> buffer = stackalloc char[Small];
        ReadOnlySpan<char> text = length > Small ? reader.GetString() : buffer[..reader.CopyString(buffer)];
        return TryRead(text, out var value) ? value : throw new JsonException(Why(text));
    }

    private ReadOnlySpan<char> Text(T value, Span<char> buffer)
    {
        var text = TextOf(value, buffer);
        return text.IsEmpty ? throw new JsonException($"An empty {typeof(T).Name} cannot be written; use {Right}.") : text;
    }

    private static string NameOf(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
}
