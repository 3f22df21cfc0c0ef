using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bwc.Model.Validation;

namespace Bwc.Model.Json;

/// <summary>
/// What the member "type" of a file says: which records can be read from one is said by <see cref="RecordTypes"/>; written, every record says what it is.
/// </summary>
internal static class ModelTypes
{
    /// <summary>The version of the form, written behind the name: "register/1".</summary>
    public const int Version = 1;

    public static ImmutableArray<string> Names => RecordTypes.Names;

    /// <summary>The name of a type that can be in a file; null if it does not.</summary>
    public static string? NameOf(Type type) => RecordTypes.NameOf(type);

    /// <summary>
    /// The name under which any record of the library is written, an answer too that nobody reads back; null if the library has no such record.
    /// </summary>
    public static string? WrittenNameOf(Type type) =>
        RecordTypes.NameOf(type)
        ?? (
            ((IJsonTypeInfoResolver)ModelJsonOptions.Context).GetTypeInfo(type, ModelJsonOptions.Context.Options)?.Kind == JsonTypeInfoKind.Object
                ? JsonNamingPolicy.CamelCase.ConvertName(type.Name)
                : null
        );

    /// <summary>The type that a file can contain under a given name; null if there is none.</summary>
    public static Type? Find(ReadOnlySpan<char> name) => RecordTypes.Find(name);

    /// <summary>The type that is written under a name; null if none is.</summary>
    public static Type? FindWritten(string name) => RecordTypes.Find(name) ?? RecordTypes.Everything.FirstOrDefault(type => WrittenNameOf(type) == name);

    public static JsonTypeInfo InfoOf(Type type) => ModelJsonOptions.Context.Options.GetTypeInfo(type);
}
