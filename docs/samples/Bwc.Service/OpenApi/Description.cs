using System.Text.Json.Nodes;
using Bwc.Model;
using Bwc.Service.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Bwc.Service.OpenApi;

/// <summary>Writes the OpenAPI document from the <see cref="Operation"/> of each endpoint.</summary>
internal static class Description
{
    public const string Document = "v1";
    private const string ProblemSchema = "problem";

    /// <summary>The codes with which any question may be refused.</summary>
    private static readonly string[] Common = [Codes.UsageWrong];

    public static void Add(IServiceCollection services) =>
        services.AddOpenApi(
            Document,
            options =>
            {
                options.AddDocumentTransformer(Head);
                options.AddOperationTransformer(Fill);
            }
        );

    private static Task Head(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Bwc.Service",
            Version = "1",
            Description =
                "Who may take part in the meetings of the Biological Weapons Convention and with what rights, who chairs them, and what is odd in a "
                + "report. The objects are those of the tool bwc with --format json. The designations used imply no opinion on the legal status "
                + "of any State, territory or authority.",
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        return Task.CompletedTask;
    }

    private static Task Fill(OpenApiOperation target, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var operation = context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Single();
        var document = context.Document!;
        target.OperationId = operation.Id;
        target.Summary = operation.Summary;
        target.Tags = null;
        target.Parameters = [.. operation.Parameters.Select(ParameterOf)];
        target.RequestBody = operation switch
        {
            { Takes: { } taken } => BodyOf($"At most {Limits.Body} bytes.", "application/json", Refer(document, taken)),
            { TakesText: { } about } => BodyOf(about, "text/csv", new OpenApiSchema { Type = JsonSchemaType.String }),
            _ => null,
        };
        var answer = Refer(document, operation.Answers);
        target.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = "The answer.",
                Content = Content("application/json", operation.List ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = answer } : answer),
            },
        };
        if (!operation.HasBody)
            target.Responses["304"] = new OpenApiResponse { Description = "The answer is the one that the caller has: it changes only with the data." };
        var finding = Refer(document, "finding");
        var problem = Refer(document, ProblemSchema, () => SchemaOf.Problem(finding));
        foreach (var (status, codes) in Problems(operation))
            target.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = string.Join(" ", codes.Select(c => $"{c}: {MeaningOf(c)}")),
                Content = Content("application/problem+json", problem),
            };
        return Task.CompletedTask;
    }

    private static string MeaningOf(string code) => CodeCatalogue.TryFind(code, out var entry) ? entry.Meaning : throw new KeyNotFoundException(code);

    private static IEnumerable<(int Status, string[] Codes)> Problems(Operation operation)
    {
        var codes = Common.Concat(operation.Codes).Select(c => (Status: ProblemStatus.Of(c), Code: c));
        codes = codes.Concat(operation.CodesBeside);
        if (operation.HasBody)
            codes = codes.Concat([(StatusCodes.Status408RequestTimeout, Codes.JsonMalformed), (StatusCodes.Status415UnsupportedMediaType, Codes.UsageWrong)]);
        return codes.GroupBy(c => c.Status, c => c.Code).OrderBy(g => g.Key).Select(g => (g.Key, g.ToArray()));
    }

    private static OpenApiRequestBody BodyOf(string about, string type, IOpenApiSchema schema) =>
        new()
        {
            Required = true,
            Description = about,
            Content = Content(type, schema),
        };

    private static OpenApiParameter ParameterOf(Parameter parameter)
    {
        var one = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Format = parameter.Format,
            Enum = parameter.Words.Length == 0 ? null : [.. parameter.Words.Select(w => (JsonNode)JsonValue.Create(w))],
        };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.In == Parameter.Path ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.Required,
            Description = parameter.About,
            Example = parameter.Example is { } example ? JsonValue.Create(example) : null,
            Schema = parameter.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }

    private static OpenApiSchemaReference Refer(OpenApiDocument document, string name, Func<OpenApiSchema>? make = null)
    {
        if (document.Components?.Schemas?.ContainsKey(name) != true)
            document.AddComponent(name, make?.Invoke() ?? SchemaOf.Record(name));
        return new OpenApiSchemaReference(name, document);
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, IOpenApiSchema schema) =>
        new() { [type] = new OpenApiMediaType { Schema = schema } };
}
