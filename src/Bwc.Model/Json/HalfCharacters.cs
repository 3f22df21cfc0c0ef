using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace Bwc.Model.Json;

/// <summary>Looks for halves of surrogate pairs in the texts of a record, which UTF-8 cannot hold and a writer would replace in silence.</summary>
internal static class HalfCharacters
{
    /// <summary>The JSON path of the first such text; null if there is none.</summary>
    public static string? PathOfFirst(object? value, JsonTypeInfo type, string path)
    {
        if (value is null)
            return null;
        if (type.Kind == JsonTypeInfoKind.Object)
            return InMembers(value, type, path);
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return InItems((IEnumerable)value, type.Options.GetTypeInfo(type.ElementType!), path);
        return value switch
        {
            string text => IsHalf(text) ? path : null,
            Citation citation => IsHalf(citation.Text) ? path : null,
            ParameterValue { Text: { } text } => IsHalf(text) ? path : null,
            ParameterValue parameter => InItems(parameter.Words, type.Options.GetTypeInfo(typeof(string)), path),
            _ => null,
        };
    }

    private static string? InMembers(object value, JsonTypeInfo type, string path)
    {
        foreach (var property in type.Properties)
        {
            if (property.Get is { } get && PathOfFirst(get(value), type.Options.GetTypeInfo(property.PropertyType), $"{path}.{property.Name}") is { } found)
                return found;
        }

        return null;
    }

    private static string? InItems(IEnumerable items, JsonTypeInfo type, string path)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (PathOfFirst(item, type, FormattableString.Invariant($"{path}[{index++}]")) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsHalf(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); (uint)i < (uint)text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
