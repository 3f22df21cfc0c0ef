using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public partial class HeadersTests(Running service)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/page.js")]
    [InlineData("/chairs/2020")]
    [InlineData("/nowhere")]
    [InlineData("/participation/Atlantis?on=2021-09-03")]
    public async Task Every_answer_allows_nothing_from_elsewhere_and_no_script_in_the_text(string path)
    {
        using var response = await service.Client.GetAsync(new Uri(path, UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_page_and_what_it_loads_name_no_other_place()
    {
        var page = await service.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var loaded = Loads().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        Assert.Contains("/page.js", loaded);
        Assert.Contains("/page.css", loaded);
        var texts = new List<string> { page };
        foreach (var path in loaded.Concat(["/show.js", "/words.js"]).Where(Path.HasExtension).Distinct())
            texts.Add(await service.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        // The only addresses are the name of SVG itself and that of the document system, to which sources are linked; nothing loads them.
        Assert.All(
            texts,
            t =>
                Assert.DoesNotMatch(
                    """(?:[a-z]:|["'`(=])//""",
                    t.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal)
                        .Replace("`https://docs.un.org/en/${symbol}`", string.Empty, StringComparison.Ordinal)
                )
        );
        Assert.DoesNotMatch(@"<script(?![^>]*\bsrc=)|<style|\son\w+=\s*""[^""]*\(|\sstyle=", page);
        Assert.DoesNotContain("innerHTML", string.Concat(texts), StringComparison.Ordinal);
        Assert.DoesNotContain("Date", string.Concat(texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_can_be_asked_for_its_head_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("/", UriKind.Relative));
        using var response = await service.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_answer_is_kept_until_the_data_change_and_a_problem_is_not_kept()
    {
        var path = new Uri("/participation/EGY?on=2021-09-03", UriKind.Relative);
        using var first = await service.Client.GetAsync(path);
        Assert.True(first.Headers.CacheControl!.Public);
        foreach (var known in new[] { first.Headers.ETag!.ToString(), $"\"other\", {first.Headers.ETag}", $"W/{first.Headers.ETag}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var again = await service.Client.SendAsync(request);
            Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        }

        using var stale = new HttpRequestMessage(HttpMethod.Get, path);
        stale.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(stale)).StatusCode);
        using var bad = new HttpRequestMessage(HttpMethod.Get, new Uri("/participation/Atlantis?on=2021-09-03", UriKind.Relative));
        bad.Headers.IfNoneMatch.Add(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.SendAsync(bad)).StatusCode);
    }

    [GeneratedRegex("(?:src|href)=\"([^\"?]+)")]
    private static partial Regex Loads();
}
