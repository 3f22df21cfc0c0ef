using System.Net;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Microsoft.AspNetCore.TestHost;
using Secretariat;

namespace Bwc.Tests;

public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private const string Rule = """
        {
          "cycle": ["EEG", "WG", "NAM"],
          "firstYear": 2031,
          "yearsPerTurn": 1,
          "blocks": [{ "offices": ["MSP"], "offset": 0 }, { "offices": ["MX"], "offset": 1 }]
        }
        """;

    private readonly WebApplication _app;
    private HttpClient? _client;

    public MinimalApiTests()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        Validators.AddTo(builder.Services);
        _app = builder.Build();
        MinimalApi.Map(_app);
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client?.Dispose();

    [Fact]
    public async Task Codes_are_bound_from_the_route_and_written_as_their_text()
    {
        var (status, answer) = await Get("/chairs/2020/mx3");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((2020, "MX3", "EEG"), (answer.GetProperty("year").GetInt32(), Text(answer, "office"), Text(answer, "group")));
        Assert.Equal("documented", Text(answer, "grade"));
        var expected = Register.Default.Chair(2020, OfficeCode.Parse("MX3")).GetValueOrThrow();
        Assert.Equal(expected, JsonSerializer.Deserialize<ChairRuling>(answer, JsonSerializerOptions.Web));
    }

    [Fact]
    public async Task A_day_is_bound_from_the_query_and_written_as_ISO_8601()
    {
        var (status, answer) = await Get("/states/kaz?on=2021-09-03");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("KAZ", "stateParty", "2007-06-15", "EEG"), (Text(answer, "state"), Text(answer, "status"), Text(answer, "since"), Text(answer, "group")));
    }

    [Theory]
    [InlineData("/chairs/2020/no-code")]
    [InlineData("/states/E1Y?on=2021-09-03")]
    [InlineData("/states/EGY?on=2021-09-31")]
    [InlineData("/states/EGY")]
    public async Task What_is_not_a_code_or_a_day_is_a_bad_request(string path) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, path)).Status);

    [Fact]
    public async Task What_has_no_answer_comes_back_with_its_findings()
    {
        var (status, answer) = await Get("/chairs/2020/MX9");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(Codes.OfficeUnknown, Text(answer[0], "code"));
    }

    [Fact]
    public async Task A_record_is_read_from_the_body_and_one_is_the_answer()
    {
        var (status, text) = await Send(HttpMethod.Post, "/tables/2031/2033", Rule);
        Assert.Equal(HttpStatusCode.OK, status);
        var table = JsonSerializer.Deserialize<ChairTable>(text, JsonSerializerOptions.Web)!;
        Assert.Equal(ChairTable.Read("year,MSP,MX\n2031,EEG,WG\n2032,WG,NAM\n2033,NAM,EEG\n").GetValueOrThrow(), table);
    }

    [Fact]
    public async Task A_rule_that_cannot_be_is_refused_by_its_validator()
    {
        var (status, text) = await Send(HttpMethod.Post, "/tables/2031/2033", Rule.Replace("\"NAM\"", "\"EEG\"", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("\"Cycle[2]\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"NAM\"", "{}")]
    [InlineData("\"NAM\"", "null")]
    [InlineData("\"NAM\"", "3")]
    [InlineData("\"NAM\"", "\"\"")]
    [InlineData("\"firstYear\": 2031,", "")]
    public async Task A_body_that_is_not_the_record_is_a_bad_request(string part, string instead) =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await Send(HttpMethod.Post, "/tables/2031/2033", Rule.Replace(part, instead, StringComparison.Ordinal))).Status
        );

    private static string? Text(JsonElement answer, string member) => answer.GetProperty(member).GetString();

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Get(string path)
    {
        var (status, text) = await Send(HttpMethod.Get, path);
        return (status, JsonSerializer.Deserialize<JsonElement>(text));
    }

    private async Task<(HttpStatusCode Status, string Text)> Send(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client!.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
