using System.Collections.Immutable;
using System.Text.Json;
using Bwc.Model.Reports;

namespace Bwc.Model.Json;

/// <summary>The single values of the small records, each read and written by the converter that the contract names for it.</summary>
internal static class Leaf
{
    public static readonly TextConverter<StateCode> State = Of<StateCode>();
    public static readonly TextConverter<GroupCode> Group = Of<GroupCode>();
    public static readonly TextConverter<OfficeCode> Office = Of<OfficeCode>();
    public static readonly TextConverter<DocumentSymbol> Symbol = Of<DocumentSymbol>();
    public static readonly TextConverter<ContributorKind> ContributorKind = Of<ContributorKind>();
    public static readonly TextConverter<ContributionKind> ContributionKind = Of<ContributionKind>();
    public static readonly TextConverter<ViewHolder> ViewHolder = Of<ViewHolder>();

    public static JsonEncodedText[] Names(params ReadOnlySpan<string> names)
    {
        var encoded = new JsonEncodedText[names.Length];
        for (var i = 0; i < names.Length; i++)
            encoded[i] = JsonEncodedText.Encode(names[i]);
        return encoded;
    }

    public static T? OrNull<T>(TextConverter<T> converter, ref Utf8JsonReader reader)
        where T : struct => reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader);

    public static ImmutableArray<T> List<T>(TextConverter<T> converter, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
            return [];
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(converter.Read(ref reader)!);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);
        return items.DrainToImmutable();
    }

    /// <summary>A text or null; whatever is neither makes the reader throw what the serializer's caller expects.</summary>
    public static string? Text(ref Utf8JsonReader reader) => reader.GetString();

    public static int Number(ref Utf8JsonReader reader) => reader.GetInt32();

    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, TextConverter<T> converter, T value)
    {
        writer.WritePropertyName(name);
        converter.Write(writer, value);
    }

    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, TextConverter<T> converter, T? value)
        where T : struct
    {
        if (value is { } present)
            Write(writer, name, converter, present);
        else
            writer.WriteNull(name);
    }

    private static TextConverter<T> Of<T>() => (TextConverter<T>)ModelJsonOptions.Context.Options.GetTypeInfo(typeof(T)).Converter;
}
