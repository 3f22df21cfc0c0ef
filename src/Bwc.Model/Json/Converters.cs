using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bwc.Model.Json;

/// <summary>A converter that can say what would be right, for the message about what is not: "a day such as 2021-09-03".</summary>
internal interface ISaysWhatIsRight
{
    string Right { get; }

    /// <summary>The code of the finding about a text that is not.</summary>
    string Code { get; }

    /// <summary>The words allowed, where there is a list of them.</summary>
    string[]? Words => null;

    /// <summary>The types of JSON that the value may have, as a schema names them; null for a text.</summary>
    string[]? Types => null;
}

/// <summary>A value that stands in JSON as a text. What cannot be read says what would be right; the checker puts the code and the path to it.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>, ISaysWhatIsRight
{
    public abstract string Right { get; }

    public abstract string Code { get; }

    public abstract bool TryRead(ReadOnlySpan<char> text, out T? value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    public T? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        const int Small = 128;
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        if (length > Small)
            return TryRead(reader.GetString(), out var read) ? read : throw new JsonException();
        Span<char> buffer = stackalloc char[Small];
        return TryRead(buffer[..reader.CopyString(buffer)], out var value) ? value : throw new JsonException();
    }
}

/// <summary>A value type that reads and writes itself. Only the canonical form is accepted, so that a file has one way to say a thing.</summary>
internal sealed class ParsableConverter<T>(string code, string right) : TextConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    private const int MaxLength = DocumentSymbol.MaxLength;

    public override string Right { get; } = right;

    public override string Code { get; } = code;

    public override bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        if (!T.TryParse(text, null, out value))
            return false;
        Span<char> canonical = stackalloc char[MaxLength];
        return value.TryFormat(canonical, out var written, default, null) && text.SequenceEqual(canonical[..written]);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        Span<char> text = stackalloc char[MaxLength];
        value.TryFormat(text, out var written, default, null);
        writer.WriteStringValue(text[..written]);
    }
}

/// <summary>A citation, as its text.</summary>
internal sealed class CitationConverter : TextConverter<Citation>
{
    public override string Right => "a source of 1 to 2000 characters";

    public override string Code => Codes.CitationMalformed;

    public override bool TryRead(ReadOnlySpan<char> text, out Citation? value) => Citation.TryParse(text, null, out value);

    public override void Write(Utf8JsonWriter writer, Citation value) => writer.WriteStringValue(value.Text);
}

/// <summary>A day as ISO 8601 has it.</summary>
internal sealed class LocalDateConverter : TextConverter<LocalDate>
{
    public override string Right => "a day such as 2021-09-03";

    public override string Code => Codes.DateMalformed;

    public override bool TryRead(ReadOnlySpan<char> text, out LocalDate value) => IsoDate.TryParse(text, out value);

    public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(IsoDate.ToText(IsoDate.InIso(value)));
}

/// <summary>A run of days as ISO 8601 has it, both ends included.</summary>
internal sealed class DateIntervalConverter : TextConverter<DateInterval>
{
    public override string Right => "two days with a slash between, the earlier first, such as 2018-12-04/2018-12-05";

    public override string Code => Codes.DateMalformed;

    public override bool TryRead(ReadOnlySpan<char> text, out DateInterval? value) => IsoDate.TryParse(text, out value);

    public override void Write(Utf8JsonWriter writer, DateInterval value) => writer.WriteStringValue(IsoDate.ToText(value));
}

/// <summary>A moment as ISO 8601 has it, in universal time.</summary>
internal sealed class InstantConverter : TextConverter<Instant>
{
    public override string Right => "a moment in universal time such as 2021-09-03T12:00:00Z";

    public override string Code => Codes.DateMalformed;

    public override bool TryRead(ReadOnlySpan<char> text, out Instant value)
    {
        var parsed = NodaTime.Text.InstantPattern.ExtendedIso.Parse(text.ToString());
        value = parsed.Success ? parsed.Value : default;
        return parsed.Success && text.SequenceEqual(NodaTime.Text.InstantPattern.ExtendedIso.Format(value));
    }

    public override void Write(Utf8JsonWriter writer, Instant value) => writer.WriteStringValue(NodaTime.Text.InstantPattern.ExtendedIso.Format(value));
}

/// <summary>The value of a parameter, as what it is: true or false, a whole number, a text, or a list of texts.</summary>
internal sealed class ParameterValueConverter : JsonConverter<ParameterValue>, ISaysWhatIsRight
{
    public string Right => "true or false, a whole number, a text, or a list of texts";

    public string Code => Codes.JsonValueWrong;

    public string[] Types => ["boolean", "integer", "string", "array"];

    public override ParameterValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => ParameterValue.Of(true),
            JsonTokenType.False => ParameterValue.Of(false),
            JsonTokenType.String => ParameterValue.Of(reader.GetString()!),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => ParameterValue.Of(number),
            JsonTokenType.StartArray => ParameterValue.Of(Words(ref reader)),
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, ParameterValue value, JsonSerializerOptions options)
    {
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
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException();
            words.Add(reader.GetString()!);
        }

        return words.ToImmutable();
    }
}

/// <summary>A plan of chairs, as the list of its slots.</summary>
internal sealed class ChairPlanConverter : JsonConverter<ChairPlan>, ISaysWhatIsRight
{
    public string Right => "a list of slots, each with year, office and group";

    public string Code => Codes.JsonValueWrong;

    public string[] Types => ["array"];

    public override ChairPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(
            JsonSerializer.Deserialize(
                ref reader,
                (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ImmutableArray<ChairSlot>>)options.GetTypeInfo(typeof(ImmutableArray<ChairSlot>))
            )
        );

    public override void Write(Utf8JsonWriter writer, ChairPlan value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            value.Slots,
            (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ImmutableArray<ChairSlot>>)options.GetTypeInfo(typeof(ImmutableArray<ChairSlot>))
        );
}

/// <summary>A word of an enumeration: its name with a small first letter, exactly; no numbers, no other case, no lists.</summary>
// The interface stands here once more so that its Words are these and not its default.
internal sealed class WordConverter<TEnum>(EnumWords<TEnum> words) : TextConverter<TEnum>, ISaysWhatIsRight
    where TEnum : struct, Enum
{
    public WordConverter()
        : this(new EnumWords<TEnum>()) { }

    public string[] Words => words.All;

    public override string Right => words.Right;

    public override string Code => Codes.WordUnknown;

    public override bool TryRead(ReadOnlySpan<char> text, out TEnum value) => words.TryRead(text, out value);

    public override void Write(Utf8JsonWriter writer, TEnum value) =>
        writer.WriteStringValue(words.WordOf(value) ?? throw new JsonException($"{value} is not {words.Right}."));
}
