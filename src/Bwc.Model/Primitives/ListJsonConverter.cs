using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bwc.Model.Json;

/// <summary>
/// Reads and writes a list of values whose type has no converter of its own, such as dates. Each value is read and written by the converter given as a type
/// parameter.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TConverter">The type of the converter for one value.</typeparam>
[Cites("docs/json.md")]
public sealed class ListJsonConverter<T, TConverter> : JsonConverter<ImmutableArray<T>>
    where TConverter : JsonConverter<T>, new()
{
    private readonly TConverter _item = new();

    /// <summary>Reads the list.</summary>
    /// <param name="reader">The reader, positioned at the beginning of the list.</param>
    /// <param name="typeToConvert">The type of the list.</param>
    /// <param name="options">The options.</param>
    /// <returns>The list.</returns>
    /// <exception cref="JsonException">The JSON value is not a list, or the converter cannot read one of the items.</exception>
    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is expected here.");
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(_item.Read(ref reader, typeof(T), options) ?? throw new JsonException("An item of the list is null."));
        return items.DrainToImmutable();
    }

    /// <summary>Writes the list.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The list; the default value is written as an empty list.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="JsonException">An item cannot be written.</exception>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var item in value.IsDefault ? [] : value)
            _item.Write(writer, item, options);
        writer.WriteEndArray();
    }
}
