using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Bwc.Model.Json;

/// <summary>Writes any record of the library as canonical JSON, and reads records strictly, including those written by hand.</summary>
/// <remarks>
/// Reading returns the record, or every finding with its path, and never throws because of the contents of the JSON. Writing always produces the same bytes for
/// the same record: members are in the order of their declaration, the indentation is two spaces, lines end with "\n", and letters of any script are not
/// escaped. A file begins with a member "type",
/// such as "register/1", which indicates its contents; if the caller names the type, the member may be absent. When a file is read, the member may be anywhere
/// in the outermost object, and a member "$schema" there, which lets editors find the schema, is ignored.
/// </remarks>
[Cites("docs/json.md")]
public static class ModelJson
{
    /// <summary>The maximum length of JSON input, in bytes of UTF-8: 64 MiB.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The names of the types that a file can contain, such as "register" or "rotationRule".</summary>
    public static ImmutableArray<string> Types => ModelTypes.Names;

    /// <summary>Reads a record of a known type.</summary>
    /// <typeparam name="T">A record of the library.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The record, or every finding about the JSON. The record is well formed; to check that it makes sense, use <c>ModelValidation</c>.</returns>
    /// <exception cref="NotSupportedException">The type is not a record of the library that can be stored in a file.</exception>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    /// <example><code>
    /// var json = ModelJson.Write(Register.Default.Meetings[0]);
    /// var meeting = ModelJson.Read&lt;Meeting&gt;(json).GetValueOrThrow();
    /// Console.WriteLine(ModelJson.Read&lt;Meeting&gt;("{}").Findings[0].Code); // BWC-JSN-005
    /// </code></example>
    public static Result<T> Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MaxLength)
            return Results.Failure<T>([TooLarge(json.Length)]);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Read<T>(bytes.AsSpan(0, Exact.GetBytes(json, bytes)));
        }
        catch (EncoderFallbackException)
        {
            return Results.Failure<T>(Codes.JsonMalformed, "the text contains half of a surrogate pair; use the whole character");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a record of a known type from UTF-8.</summary>
    /// <typeparam name="T">A record of the library.</typeparam>
    /// <param name="utf8">The JSON; a byte order mark at its start is ignored.</param>
    /// <returns>The record, or every finding about the JSON.</returns>
    /// <exception cref="NotSupportedException">The type is not a record of the library that can be stored in a file.</exception>
    public static Result<T> Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var name = ModelTypes.NameOf(typeof(T)) ?? throw new NotSupportedException($"{typeof(T)} is not a record that can be in a file.");
        var (value, findings) = Read(utf8, name, typeof(T));
        return value is T model ? Results.Success(model) : Results.Failure<T>(findings);
    }

    /// <summary>Reads a record of the type named in the member "type" of the JSON.</summary>
    /// <param name="utf8">The JSON; a byte order mark at its start is ignored.</param>
    /// <returns>The record, or every finding about the JSON.</returns>
    public static Result<object> ReadAny(ReadOnlySpan<byte> utf8)
    {
        var (value, findings) = Read(utf8, null, null);
        return value is not null ? Results.Success(value) : Results.Failure<object>(findings);
    }

    /// <summary>Writes a record as canonical JSON, with its type as the first member.</summary>
    /// <param name="model">A record of the library.</param>
    /// <returns>The JSON, which ends with a line break.</returns>
    /// <exception cref="NotSupportedException">The object is not a record of the library.</exception>
    /// <exception cref="JsonException">A member contains a default code, a value that its enumeration does not define, or a string with an unpaired surrogate.
    /// The path of the exception indicates the member; <c>ModelValidation</c> finds such members.</exception>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// var text = ModelJson.Write(Register.Default.FindState("Egypt").GetValueOrThrow());
    /// Console.WriteLine(text.Split('\n')[1]); //   "type": "state/1",
    /// </code></example>
    public static string Write(object model)
    {
        using var buffer = new PooledBuffer();
        Write(model, buffer);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes a record as canonical JSON in UTF-8, with the same contents as <see cref="Write(object)"/>.</summary>
    /// <param name="model">A record of the library.</param>
    /// <param name="utf8">The buffer to which the bytes are written.</param>
    /// <exception cref="NotSupportedException">The object is not a record of the library.</exception>
    /// <exception cref="JsonException">A member contains a default code, a value that its enumeration does not define, or a string with an unpaired surrogate.
    /// The path of the exception indicates the member, and nothing has been written.</exception>
    /// <exception cref="ArgumentNullException">The record or the buffer is null.</exception>
    public static void Write(object model, IBufferWriter<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(utf8);
        var name = ModelTypes.WrittenNameOf(model.GetType()) ?? throw new NotSupportedException($"{model.GetType()} is not a record of the library.");
        using var body = new PooledBuffer();
        Serialize(model, ModelTypes.InfoOf(model.GetType()), body);

        // Every record has members, so its text begins with an opened object and a line end.
        utf8.Write("{\n  \"type\": \""u8);
        utf8.Write(Encoding.UTF8.GetBytes(TypeMember.Of(name)));
        utf8.Write("\","u8);
        utf8.Write(body.Written[1..]);
        utf8.Write("\n"u8);
    }

    /// <summary>Writes a list of records or slots as canonical JSON.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="models">The list.</param>
    /// <returns>The JSON, which ends with a line break.</returns>
    /// <exception cref="NotSupportedException">The library cannot write lists of such items.</exception>
    /// <exception cref="JsonException">An item cannot be written, for the reasons given for <see cref="Write(object)"/>.</exception>
    public static string WriteList<T>(ImmutableArray<T> models)
    {
        using var buffer = new PooledBuffer();
        Serialize(models.IsDefault ? [] : models, ModelTypes.InfoOf(typeof(ImmutableArray<T>)), buffer);
        return Encoding.UTF8.GetString(buffer.Written) + "\n";
    }

    /// <summary>Writes a record on one line, without its type: for an item of a list that is written as it is made.</summary>
    internal static void WriteItem(object model, PooledBuffer buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, ModelJsonOptions.WritingItems);
        JsonSerializer.Serialize(writer, model, ModelTypes.InfoOf(model.GetType()));
    }

    private static void Serialize(object value, JsonTypeInfo type, PooledBuffer buffer)
    {
        using (var writer = new Utf8JsonWriter(buffer, ModelJsonOptions.Writing))
            JsonSerializer.Serialize(writer, value, type);

        // The writer puts this escape for half a pair. Where it is not in the text, which is nearly always, no half was in the record.
        if (buffer.Written.IndexOf("\\uFFFD"u8) >= 0 && HalfCharacters.PathOfFirst(value, type, "$") is { } path)
            throw new JsonException($"The text at {path} contains half of a surrogate pair; use the whole character.", path, null, null);
    }

    private static (object? Value, ImmutableArray<Finding> Findings) Read(ReadOnlySpan<byte> utf8, string? wanted, Type? type)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (utf8.IsEmpty || utf8.IndexOfAnyExcept(" \n\r\t"u8) < 0)
            return (null, [Finding.Of(Codes.JsonEmpty, "the text is empty; use a JSON object")]);
        if (utf8.Length > MaxLength)
            return (null, [TooLarge(utf8.Length)]);
        if (!Utf8.IsValid(utf8))
            return (null, [Finding.Of(Codes.JsonMalformed, "the text is not UTF-8; save it as UTF-8")]);
        // The members of the file are blotted out of a copy, not cut, so the places in messages stay those of the text.
        var rented = ArrayPool<byte>.Shared.Rent(utf8.Length);
        try
        {
            var copy = rented.AsSpan(0, utf8.Length);
            utf8.CopyTo(copy);
            if (TypeMember.TryFindFirst(copy, out var first, out var member))
            {
                copy[member].Fill((byte)' ');
                return ReadAs(first, utf8, copy, wanted, searched: false);
            }

            TypeMember.TryBlot(copy, typeToo: true, out var named);
            if (named is not null)
                return ReadAs(named, utf8, copy, wanted, searched: true);
            return type is null ? (null, Untyped(utf8, null)) : Deserialize(copy, type, searched: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static (object? Value, ImmutableArray<Finding> Findings) ReadAs(
        string named,
        ReadOnlySpan<byte> utf8,
        Span<byte> record,
        string? wanted,
        bool searched
    )
    {
        if (
            !TypeMember.TrySplit(named, out var name, out var version)
            || version != ModelTypes.Version
            || ModelTypes.Find(name) is not { } type
            || (wanted is not null && !name.SequenceEqual(wanted))
        )
            return (null, Untyped(utf8, wanted, named));
        return Deserialize(record, type, searched);
    }

    /// <summary>Reads a record. Where members of the file were not searched for yet, and something is refused, they are searched for and blotted out.</summary>
    private static (object? Value, ImmutableArray<Finding> Findings) Deserialize(Span<byte> utf8, Type type, bool searched)
    {
        if (TryDeserialize(utf8, type) is { } value)
            return (value, []);

        // A "type" in front spares the search for "$schema" behind it, until something is refused.
        if (!searched && TypeMember.TryBlot(utf8, typeToo: false, out _) && TryDeserialize(utf8, type) is { } other)
            return (other, []);
        var findings = JsonChecker.Check(utf8, ModelTypes.InfoOf(type));
        return (null, findings.IsEmpty ? [Finding.Of(Codes.JsonShapeWrong, "the value is null; it must be an object")] : findings);
    }

    private static object? TryDeserialize(ReadOnlySpan<byte> utf8, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ModelTypes.InfoOf(type));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null; // The checker says what is wrong, all of it and with paths.
        }
    }

    /// <summary>The finding about a missing or unknown type; a text that is not JSON at all gets that answer first.</summary>
    private static ImmutableArray<Finding> Untyped(ReadOnlySpan<byte> utf8, string? wanted, string? named = null)
    {
        var broken = JsonChecker.Check(utf8);
        if (!broken.IsEmpty)
            return broken;

        // A known type in another version, or without one, is told its own and not the list of all.
        wanted ??= named?.Split('/')[0] is { } name && ModelTypes.Find(name) is not null ? name : null;
        var right = wanted is not null ? TypeMember.Of(wanted) : string.Join(", ", ModelTypes.Names.Select(TypeMember.Of));
        var found = named is null
            ? "the member \"type\" is missing or is not a text"
            : $"the type {SafeText.Quote(named)} is not {(wanted is null || named.Split('/')[0] == wanted ? "known" : "the one expected")}";
        return [Finding.Of(Codes.JsonTypeUnknown, $"{found}; use {(wanted is null ? "one of " : string.Empty)}{right}", named is null ? "$" : "$.type")];
    }

    private static Finding TooLarge(int length) =>
        Finding.Of(Codes.JsonTooLarge, FormattableString.Invariant($"the text has {length:N0} bytes; use at most {MaxLength:N0}"));
}
