using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Bwc.Model.Json;

/// <summary>Creates the JSON Schema (draft 2020-12) of the files that the library reads and writes.</summary>
[Cites("docs/json.md")]
public static class ModelSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <summary>
    /// Gets the schema of one type, or a schema of all types that a file can contain, in which the member "type" determines the type of a file. Types that are
    /// only written, such as "chairRuling", have schemas too.
    /// </summary>
    /// <param name="type">The name of the type, such as "rotationRule", whose first letter may be upper or lower case; null for all types.</param>
    /// <returns>The schema, or a finding: <see cref="Codes.JsonTypeUnknown"/>.</returns>
    public static Result<string> Of(string? type = null)
    {
        if (type is not null)
        {
            return ModelTypes.FindWritten(JsonNamingPolicy.CamelCase.ConvertName(type)) is { } found
                ? Results.Success(Print(Whole(OfType(found, JsonNamingPolicy.CamelCase.ConvertName(type)))))
                : Results.Failure<string>(Codes.JsonTypeUnknown, $"there is no type {SafeText.Quote(type)}; use one of {string.Join(", ", ModelTypes.Names)}");
        }

        var choices = new JsonArray();
        foreach (var name in ModelTypes.Names)
            choices.Add((JsonNode)Moved(OfType(ModelTypes.Find(name)!, name), FormattableString.Invariant($"#/oneOf/{choices.Count}/")));
        return Results.Success(Print(Whole(new JsonObject { ["oneOf"] = choices })));
    }

    private static JsonObject OfType(Type type, string name)
    {
        var schema = ModelTypes.InfoOf(type).GetJsonSchemaAsNode(Exporting).AsObject();
        schema["title"] = name;
        schema["properties"]!.AsObject().Insert(0, "type", new JsonObject { ["const"] = TypeMember.Of(name) });
        return schema;
    }

    /// <summary>References within a schema that is now further down.</summary>
    private static JsonNode Moved(JsonNode schema, string root)
    {
        if (schema is JsonObject known)
        {
            if (known["$ref"] is JsonValue reference)
                known["$ref"] = root + reference.GetValue<string>()["#/".Length..];
            foreach (var member in known.ToArray())
            {
                if (member.Value is JsonObject or JsonArray)
                    Moved(member.Value, root);
            }
        }
        else if (schema is JsonArray list)
        {
            foreach (var item in list)
            {
                if (item is JsonObject or JsonArray)
                    Moved(item, root);
            }
        }

        return schema;
    }

    private static JsonObject Whole(JsonObject schema)
    {
        schema.Insert(0, "$schema", Draft);
        return schema;
    }

    /// <summary>Values with converters of their own are texts, which the exporter cannot know.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject known && context.TypeInfo.Kind == JsonTypeInfoKind.Object && !known.ContainsKey("$ref"))
            known["additionalProperties"] = false;
        if (schema is JsonObject list && context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable && !list.ContainsKey("items"))
            list["items"] = TextOf(context.TypeInfo.Options, context.TypeInfo.ElementType!, nullable: false) ?? new JsonObject { ["type"] = "string" };
        if (schema is not JsonObject && context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable)
        {
            // A list whose member names the converter, which the exporter does not look into.
            return new JsonObject { ["type"] = "array", ["items"] = TextOf(context.TypeInfo.Options, context.TypeInfo.ElementType!, nullable: false) };
        }

        var target = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var nullable = context.TypeInfo.Type != target || (context.PropertyInfo is { IsSetNullable: true } && !target.IsValueType);
        return TextOf(context.TypeInfo.Options, target, nullable) ?? schema;
    }

    private static JsonObject? TextOf(JsonSerializerOptions options, Type type, bool nullable)
    {
        if (LeafForm.Of(options.GetTypeInfo(type)) is not { } form)
            return null;
        if (form.Types is { } types)
            return new JsonObject
            {
                ["type"] = new JsonArray([.. types.Select(t => JsonValue.Create(t)), .. nullable ? new JsonNode?[] { "null" } : []]),
                ["description"] = form.Right,
            };
        var text = new JsonObject { ["type"] = nullable ? new JsonArray("string", "null") : "string" };
        if (type == typeof(NodaTime.LocalDate))
            text["format"] = "date";
        else if (form.Words is { } words)
            text["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w)), .. nullable ? new JsonNode?[] { null } : []]);
        else
            text["description"] = form.Right;
        return text;
    }

    private static string Print(JsonNode schema) => schema.ToJsonString(ModelJsonOptions.Context.Options) + "\n";
}
