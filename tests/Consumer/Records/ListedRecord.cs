using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;

namespace Bwc.Consumer;

/// <summary>A public record of the package, with what a program knows of it when compiled: how it is written and, if people make it, its validator.</summary>
internal sealed class ListedRecord
{
    private readonly Func<string, string, string?> _fault;

    private ListedRecord(string name, bool validated, Func<string, string, string?> fault) => (Name, Validated, _fault) = (name, validated, fault);

    public string Name { get; }

    public bool Validated { get; }

    public static ListedRecord Of<T>(JsonTypeInfo<T> json, IValidator<T>? validator = null)
        where T : notnull => new(typeof(T).Name, validator is not null, (sample, codes) => Fault(json, validator, sample, codes));

    /// <summary>What is otherwise than written down for this record; null where nothing is.</summary>
    /// <param name="sample">The record as it is written.</param>
    /// <param name="codes">The codes of what its validator says, in their order, with blanks between them.</param>
    public string? Fault(string sample, string codes) => _fault(sample, codes);

    private static string? Fault<T>(JsonTypeInfo<T> json, IValidator<T>? validator, string sample, string codes)
        where T : notnull
    {
        if (JsonSerializer.Deserialize(sample, json) is not { } record)
            return "is null";
        var written = JsonSerializer.Serialize(record, json);
        if (written != sample)
            return $"is written otherwise: {written}";
        if (!record.Equals(JsonSerializer.Deserialize(written, json)))
            return "does not come back equal";
        var found = string.Join(' ', Said(validator, record));
        return found == codes ? null : $"its validator says '{found}'";
    }

    private static IEnumerable<string> Said<T>(IValidator<T>? validator, T record) =>
        validator is null ? [] : validator.Validate(record).Errors.Select(e => e.ErrorCode).Distinct().Order(StringComparer.Ordinal);
}
