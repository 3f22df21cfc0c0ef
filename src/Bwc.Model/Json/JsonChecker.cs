using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bwc.Model.Json;

/// <summary>
/// Walks a text along the contract of a type and names everything that does not fit, each with its path. The serializer stops at the first; this is
/// asked only after it has refused.
/// </summary>
internal sealed class JsonChecker
{
    private readonly FindingList _findings = new();

    /// <summary>Whether a text is JSON at all.</summary>
    public static ImmutableArray<Finding> Check(ReadOnlySpan<byte> utf8) => Check(utf8, null);

    /// <summary>Everything about a text that does not fit a type.</summary>
    public static ImmutableArray<Finding> Check(ReadOnlySpan<byte> utf8, JsonTypeInfo? type)
    {
        var checker = new JsonChecker();
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ModelJsonOptions.MaxDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            while (reader.Read())
            {
                // Whatever follows the value makes the reader throw.
            }

            if (type is not null)
                checker.Value(document.RootElement, type, "$");
        }
        catch (JsonException e)
        {
            checker.Add(IsTooDeep(utf8) ? TooDeep() : NotJson(e), "$");
        }

        return checker._findings.ToFindings();
    }

    private static (string Code, string Message) TooDeep() =>
        (Codes.JsonTooDeep, $"the text is nested more than {ModelJsonOptions.MaxDepth} levels deep; use at most {ModelJsonOptions.MaxDepth}");

    private static (string Code, string Message) NotJson(JsonException e) =>
        (
            Codes.JsonMalformed,
            FormattableString.Invariant(
                $"the text stops being valid JSON at line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}; correct it there"
            )
        );

    /// <summary>Reads as far as it can with no limit of depth to speak of, since the exception does not say whether the depth was the reason.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= ModelJsonOptions.MaxDepth && (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject))
                    return true;
            }
        }
        catch (JsonException)
        {
            return false; // It is broken before it is too deep.
        }

        return false;
    }

    private void Value(JsonElement element, JsonTypeInfo type, string path)
    {
        try
        {
            switch (type.Kind)
            {
                case JsonTypeInfoKind.Object when Is(element, JsonValueKind.Object, "an object", path):
                    Members(element, type, path);
                    break;
                case JsonTypeInfoKind.Enumerable when Is(element, JsonValueKind.Array, "a list", path):
                    Items(element, type.Options.GetTypeInfo(type.ElementType!), path);
                    break;
                case JsonTypeInfoKind.None:
                    Leaf(element, type, path);
                    break;
            }
        }
        catch (InvalidOperationException)
        {
            // What the framework finds only when a text is taken out: an escape such as \ud800 without its other half.
            Add((Codes.JsonMalformed, "a text contains half of a surrogate pair; use the whole character"), path);
        }
    }

    private void Items(JsonElement list, JsonTypeInfo item, string path)
    {
        var index = 0;
        foreach (var child in list.EnumerateArray())
        {
            var at = FormattableString.Invariant($"{path}[{index++}]");
            if (child.ValueKind == JsonValueKind.Null)
                Add((Codes.JsonNull, "the item is null; use a value, or leave the item out"), at);
            else
                Value(child, item, at);
        }
    }

    private void Members(JsonElement element, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            Member(member, NameOf(member), type, path, seen);

        foreach (var property in type.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
                Add((Codes.JsonMemberMissing, $"the member '{property.Name}' is missing; add it"), path);
        }
    }

    private void Member(JsonProperty member, string? name, JsonTypeInfo type, string path, HashSet<string> seen)
    {
        var property = name is null ? null : type.Properties.FirstOrDefault(p => p.Name == name);
        var at = property is null ? path : $"{path}.{name}";
        if (name is null)
            Add((Codes.JsonMalformed, "the name of a member contains half of a surrogate pair; use the whole character"), path);
        else if (!seen.Add(name))
            Add((Codes.JsonMemberRepeated, $"the member {SafeText.Quote(name)} is listed twice; list it once"), at);
        else if (property is null)
        {
            var known = string.Join(", ", type.Properties.Where(p => p.Set is not null).Select(p => p.Name));
            Add((Codes.JsonMemberUnknown, $"there is no member {SafeText.Quote(name)} here; use one of {known}"), at);
        }
        else if (property.Set is null)
        {
            // Worked out from the others: read and left aside.
        }
        else if (member.Value.ValueKind != JsonValueKind.Null)
            Value(member.Value, type.Options.GetTypeInfo(property.PropertyType), at);
        else if (!property.IsSetNullable)
            Add((Codes.JsonNull, "the value is null; use a value that is not null"), at);
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a surrogate pair, which the caller reports.
        }
    }

    private void Leaf(JsonElement element, JsonTypeInfo type, string path)
    {
        var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (target == typeof(bool))
        {
            if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                Add(Shape(element, "true or false"), path);
        }
        else if (target == typeof(int))
        {
            if (Is(element, JsonValueKind.Number, "a whole number", path) && !element.TryGetInt32(out _))
                Add(
                    (
                        Codes.JsonValueWrong,
                        FormattableString.Invariant($"{SafeText.Quote(element.GetRawText())} is not a whole number from {int.MinValue} to {int.MaxValue}")
                    ),
                    path
                );
        }
        else if (target == typeof(long))
        {
            if (Is(element, JsonValueKind.Number, "a whole number", path) && !element.TryGetInt64(out _))
                Add(
                    (
                        Codes.JsonValueWrong,
                        FormattableString.Invariant($"{SafeText.Quote(element.GetRawText())} is not a whole number from {long.MinValue} to {long.MaxValue}")
                    ),
                    path
                );
        }
        else if (target == typeof(string))
        {
            if (Is(element, JsonValueKind.String, "a string", path))
                element.GetString();
        }
        else if (LeafForm.Of(type.Options.GetTypeInfo(target)) is { } form && (form.Types is not null || Is(element, JsonValueKind.String, "a string", path)))
        {
            var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
            try
            {
                element.Deserialize(type);
            }
            catch (JsonException)
            {
                Add((form.Code, Malformed.Message(text, form.Right)), path);
            }
        }
    }

    private bool Is(JsonElement element, JsonValueKind kind, string right, string path)
    {
        if (element.ValueKind == kind)
            return true;
        Add(Shape(element, right), path);
        return false;
    }

    private static (string Code, string Message) Shape(JsonElement element, string right)
    {
        var found = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        return (Codes.JsonShapeWrong, $"the value is {found}; it must be {right}");
    }

    private void Add((string Code, string Message) fault, string path) => _findings.Add(Finding.Of(fault.Code, fault.Message, path));
}
