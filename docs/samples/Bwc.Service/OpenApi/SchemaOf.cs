using System.Text.Json.Nodes;
using Bwc.Model.Json;
using Microsoft.OpenApi;

namespace Bwc.Service.OpenApi;

/// <summary>Brings the library's own JSON Schema into the OpenAPI document, so what is described is what is written.</summary>
internal static class SchemaOf
{
    public static OpenApiSchema Record(string name)
    {
        var root = JsonNode.Parse(ModelSchema.Of(name).GetValueOrThrow())!.AsObject();

        // It belongs to a file, and not to an answer; in a body it is understood and needs no word.
        root["properties"]!.AsObject().Remove("type");
        return Of(root, root);
    }

    /// <summary>A problem, which is the service's own shape.</summary>
    public static OpenApiSchema Problem(IOpenApiSchema finding) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = "A problem in the form of RFC 9457. Its type is the address of the catalogue's entry for its code.",
            Required = new HashSet<string> { "type", "title", "status", "detail" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = Text("The address of the catalogue's entry for the code.", "uri-reference"),
                ["title"] = Text("The meaning of the code, in one sentence."),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["detail"] = Text("The fault, with the values concerned, and how to correct it."),
                ["code"] = Text("The code of the library, such as BWC-REG-006."),
                ["place"] = Text("Where: a part of the path or query, the body, or a header."),
                ["remedy"] = Text("How to correct it, in one sentence."),
                ["candidates"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Description = "The names that may have been meant.",
                    Items = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema> { ["who"] = Text("The text to ask with."), ["name"] = Text("The name.") },
                    },
                },
                ["findings"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Description = "Everything that was found in the body.",
                    Items = finding,
                },
            },
        };

    private static OpenApiSchema Text(string about, string? format = null) =>
        new()
        {
            Type = JsonSchemaType.String,
            Description = about,
            Format = format,
        };

    private static OpenApiSchema Of(JsonObject node, JsonObject root)
    {
        // The exporter refers to a shape it has written before by its path; here it is written again, since the document has other paths.
        if (node["$ref"] is { } reference)
            return Of(Follow(root, reference.GetValue<string>()), root);
        return new OpenApiSchema
        {
            Type = node["type"] is { } type ? TypeOf(type) : null,
            Format = (string?)node["format"],
            Description = (string?)node["description"],
            Const = (string?)node["const"],
            Enum = node["enum"] is JsonArray words ? [.. words.Select(w => w?.DeepClone() ?? JsonNullSentinel.JsonNull)] : null,
            Required = node["required"] is JsonArray required ? required.Select(r => (string)r!).ToHashSet() : null,
            Properties = node["properties"] is JsonObject members
                ? members.ToDictionary(m => m.Key, IOpenApiSchema (m) => Of(m.Value!.AsObject(), root))
                : null,
            Items = node["items"] is JsonObject items ? Of(items, root) : null,
            AdditionalPropertiesAllowed = node["additionalProperties"] is not JsonValue allowed || (bool)allowed,
        };
    }

    private static JsonObject Follow(JsonObject root, string reference) => reference.Split('/').Skip(1).Aggregate(root, (node, step) => node[step]!.AsObject());

    private static JsonSchemaType TypeOf(JsonNode type) =>
        type is JsonArray several
            ? several.Select(t => TypeOf(t!)).Aggregate((left, right) => left | right)
            : (string)type! switch
            {
                "object" => JsonSchemaType.Object,
                "array" => JsonSchemaType.Array,
                "string" => JsonSchemaType.String,
                "integer" => JsonSchemaType.Integer,
                "number" => JsonSchemaType.Number,
                "boolean" => JsonSchemaType.Boolean,
                "null" => JsonSchemaType.Null,
                var other => throw new NotSupportedException($"The schema has a type {other}."),
            };
}
