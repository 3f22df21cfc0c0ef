using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bwc.Model.Json;

/// <summary>Reads and writes the value of a parameter as the corresponding JSON type: true or false, a whole number, a string, or a list of strings.</summary>
[Cites("docs/json.md")]
public sealed class ParameterValueJsonConverter : JsonConverter<ParameterValue>
{
    internal const string Right = "true or false, a whole number, a text, or a list of texts";

    /// <summary>Reads the value.</summary>
    /// <param name="reader">The reader, positioned at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The options.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not of one of these four types.</exception>
    public override ParameterValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => ParameterValue.Of(true),
            JsonTokenType.False => ParameterValue.Of(false),
            JsonTokenType.String => ParameterValue.Of(reader.GetString()!),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => ParameterValue.Of(number),
            JsonTokenType.StartArray => ParameterValue.Of(Words(ref reader)),
            _ => throw Wrong(),
        };

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, ParameterValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Flag is { } flag)
            writer.WriteBooleanValue(flag);
        else if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else if (value.Text is { } text)
            writer.WriteStringValue(text);
        else
        {
            writer.WriteStartArray();
            foreach (var word in value.Words)
                writer.WriteStringValue(word);
            writer.WriteEndArray();
        }
    }

    private static ImmutableArray<string> Words(ref Utf8JsonReader reader)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            words.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong());
        return words.ToImmutable();
    }

    private static JsonException Wrong() => new($"This is not one of the values allowed here; use {Right}.");
}
