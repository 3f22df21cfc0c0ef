using System.Text.Json;
using Bwc.Model;
using Microsoft.AspNetCore.Routing;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public class DescriptionTests(Running service)
{
    // The pages, their parts, their suggestions, the document itself and the desk, which is for people, are not questions.
    private static bool IsQuestion(string route) =>
        route is not ("/" or "/names") && !route.Contains('.', StringComparison.Ordinal) && !route.StartsWith("/registration/");

    [Fact]
    public async Task Every_route_stands_in_the_document_with_its_path_parameters()
    {
        var document = await service.Ask("/openapi.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = document.GetProperty("paths");
        var routes = service.Endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern).Where(p => IsQuestion(p.RawText!)).ToArray();
        Assert.Equal(routes.Select(r => r.RawText!).Order(StringComparer.Ordinal), paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var route in routes)
        {
            var described = Operation(paths.GetProperty(route.RawText!));
            var parameters = described.TryGetProperty("parameters", out var list) ? list.EnumerateArray().ToArray() : [];
            Assert.Equal(
                route.Parameters.Select(p => p.Name),
                parameters.Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString())
            );
            Assert.All(parameters, p => Assert.NotEmpty(p.GetProperty("description").GetString()!));
            Assert.NotEmpty(described.GetProperty("summary").GetString()!);
            Assert.NotEqual(
                JsonValueKind.Undefined,
                described.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").ValueKind
            );
        }
    }

    [Fact]
    public async Task Every_reference_leads_to_a_shape()
    {
        var document = await service.Ask("/openapi.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var references = References(document).ToArray();
        Assert.NotEmpty(references);
        Assert.All(
            references,
            r =>
                Assert.True(
                    r.StartsWith("#/components/schemas/", StringComparison.Ordinal) && schemas.TryGetProperty(r["#/components/schemas/".Length..], out _),
                    r
                )
        );
    }

    /// <summary>What is refused in another test is refused as the document says.</summary>
    [Fact]
    public async Task Every_code_that_comes_out_is_described_under_its_status()
    {
        var paths = (await service.Ask("/openapi.json")).GetProperty("paths");
        foreach (var row in ProblemTests.Questions)
        {
            var (question, status, code) = ((string)row[0], (int)row[1], (string)row[2]);
            var operation = Operation(paths.GetProperty(RouteOf(question)));
            var response = operation.GetProperty("responses").GetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.True(CodeCatalogue.TryFind(code, out var entry));
            Assert.Contains($"{code}: {entry.Meaning}", response.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Equal(
                "#/components/schemas/problem",
                response.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()
            );
        }
    }

    [Theory]
    [InlineData("/participation/{who}", "/participation/EGY?on=2021-09-03")]
    [InlineData("/states/{who}/status", "/states/FRA/status?on=2021-09-03")]
    [InlineData("/chairs/{year}", "/chairs/2020")]
    [InlineData("/chairs/{year}/{office}", "/chairs/2020/MSP")]
    [InlineData("/states", "/states?on=2021-09-03")]
    [InlineData("/organizations", "/organizations")]
    [InlineData("/groups", "/groups")]
    [InlineData("/sources", "/sources")]
    [InlineData("/meetings", "/meetings")]
    [InlineData("/codes", "/codes")]
    public async Task Answers_have_the_members_that_are_described(string route, string question)
    {
        var document = await service.Ask("/openapi.json");
        var schema = Operation(document.GetProperty("paths").GetProperty(route))
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema");
        var list = schema.TryGetProperty("items", out var item);
        var shape = document
            .GetProperty("components")
            .GetProperty("schemas")
            .GetProperty((list ? item : schema).GetProperty("$ref").GetString()!["#/components/schemas/".Length..]);
        var known = shape.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet();
        var answer = await service.Ask(question);
        foreach (var one in list ? answer.EnumerateArray().ToArray() : [answer])
        {
            var members = one.EnumerateObject().Select(p => p.Name).ToArray();
            Assert.All(members, m => Assert.Contains(m, known));
            Assert.All(shape.GetProperty("required").EnumerateArray(), r => Assert.Contains(r.GetString(), members));
        }
    }

    private static JsonElement Operation(JsonElement path) => path.EnumerateObject().Single().Value;

    private static string RouteOf(string question)
    {
        var parts = question.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (parts[0], parts.Length) switch
        {
            ("participation", _) => "/participation/{who}",
            ("states", 3) => "/states/{who}/status",
            ("chairs", 2) => "/chairs/{year}",
            ("chairs", 3) => "/chairs/{year}/{office}",
            ("codes", 2) => "/codes/{code}",
            _ => "/" + parts[0],
        };
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.NameEquals("$ref") ? [p.Value.GetString()!] : References(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };
}
