using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public partial class ServiceAppReadmeTests(Running service)
{
    [Fact]
    public async Task Every_curl_of_the_page_is_answered_as_it_shows()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "samples", "README.md"));
        var examples = Examples().Matches(page);
        Assert.Equal(4, examples.Count);
        foreach (Match example in examples)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(example.Groups["path"].Value, UriKind.Relative));
            if (example.Groups["body"].Success)
            {
                (request.Method, request.Content) = (HttpMethod.Post, new StringContent(ModelJson.Write(Register.Default.Reports[0])));
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            }

            using var response = await service.Client.SendAsync(request);
            // A line of three dots stands for lines that are left out.
            var shown = string.Join(".*", example.Groups["answer"].Value.Split("\n...\n").Select(Regex.Escape));
            Assert.Matches(new Regex($"^{shown}\n?$", RegexOptions.Singleline), await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Every_question_of_the_table_is_one()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "samples", "README.md"));
        var paths = (await service.Ask("/openapi.json")).GetProperty("paths").EnumerateObject().Select(p => p.Name);
        var named = Paths()
            .Matches(page[page.IndexOf("| question |", StringComparison.Ordinal)..page.IndexOf("`basis=", StringComparison.Ordinal)])
            .Select(m => m.Groups[1].Value);
        Assert.Equal(paths.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));

    [GeneratedRegex(@"```console\n\$ curl -s 'http://localhost:5080(?<path>[^']+)'(?<body> [^\n]*)?\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex("`(?:GET |POST )?(/[a-z][^`?]*)")]
    private static partial Regex Paths();
}
