namespace Bwc.Tests;

public class DocsLinkTests
{
    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_to_a_file_and_a_heading(string page) => Assert.Empty(Broken(page, MarkdownPage.Open(page)));

    [Theory]
    [InlineData("src/Bwc.Model/README.md")]
    [InlineData("src/Bwc.Cli/README.md")]
    public void A_page_that_is_packed_links_to_nothing_beside_it(string page) =>
        Assert.All(MarkdownPage.Open(page).Links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    [Fact]
    public void A_link_that_leads_nowhere_is_found() =>
        Assert.Equal(
            ["nowhere.md", "json.md#no-such-heading", "#here"],
            Broken(
                "docs/data.md",
                MarkdownPage.Of("[a](nowhere.md) [b](json.md) [c](json.md#no-such-heading) [d](#here) [e](https://example.org) `[f](code.md)`")
            )
        );

    [Fact]
    public void Every_page_can_be_reached_from_README()
    {
        var reached = new HashSet<string> { "README.md" };
        for (var open = new Stack<string>(reached); open.TryPop(out var page); )
        {
            foreach (
                var link in MarkdownPage.Open(page).Links.Where(l => l.EndsWith(".md", StringComparison.Ordinal) && !l.Contains(':', StringComparison.Ordinal))
            )
            {
                var linked = Path.GetRelativePath(MarkdownPage.Repository, Path.Combine(MarkdownPage.Repository, Path.GetDirectoryName(page)!, link))
                    .Replace('\\', '/');
                if (MarkdownPage.All.Contains(linked) && reached.Add(linked))
                    open.Push(linked);
            }
        }

        Assert.Empty(MarkdownPage.All.Except(reached));
    }

    private static IEnumerable<string> Broken(string name, MarkdownPage page) =>
        page.Links.Where(link =>
        {
            if (link.StartsWith("https://", StringComparison.Ordinal))
                return false;
            var parts = link.Split('#');
            var file = parts[0].Length == 0 ? null : Path.Combine(MarkdownPage.Repository, Path.GetDirectoryName(name)!, parts[0]);
            if (file is not null && !Path.Exists(file))
                return true;
            var target =
                file is null ? page
                : parts.Length > 1 ? MarkdownPage.Open(Path.GetRelativePath(MarkdownPage.Repository, file))
                : null;
            return parts.Length > 1 && !target!.Headings.Any(h => MarkdownPage.Anchor(h) == parts[1]);
        });
}
