namespace Bwc.Tests;

/// <summary>What a page shows of a recipe is what is compiled and run here.</summary>
public class RecipePagesTests
{
    private const string Mark = "csharp recipe=\"";

    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All.Where(p => Shown(MarkdownPage.Open(p)).Any()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_the_recipe_that_runs(string page)
    {
        var text = MarkdownPage.Open(page).Text;
        foreach (var block in Shown(MarkdownPage.Open(page)))
        {
            var name = block.Fence[Mark.Length..].TrimEnd('"');
            Assert.True(RecipeRegions.All.ContainsKey(name), $"{page}: no recipe file has a region '{name}'");
            text = text.Replace($"```{block.Fence}\n{block.Text}```\n", $"```{block.Fence}\n{RecipeRegions.All[name]}```\n", StringComparison.Ordinal);
        }

        Generated.Same(page, text);
    }

    [Fact]
    public void Every_region_is_shown_once() =>
        Assert.Equal(
            RecipeRegions.All.Keys.Order(StringComparer.Ordinal),
            MarkdownPage.All.SelectMany(p => Shown(MarkdownPage.Open(p))).Select(b => b.Fence[Mark.Length..].TrimEnd('"')).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_region_is_shown_without_its_indentation() =>
        Assert.Equal(
            [new("a", "if (x)\n    y();\n"), new KeyValuePair<string, string>("b", "z();\n")],
            RecipeRegions.Of("{\n    // page: a\n    if (x)\n        y();\n\n    // end\n}\n// page: b\nz();\n// end\n", "Some.cs")
        );

    [Theory]
    [InlineData("// page: a\nx();\n")]
    [InlineData("x();\n// end\n")]
    public void A_region_that_does_not_begin_or_end_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => RecipeRegions.Of(text, "Some.cs").ToArray());

    private static IEnumerable<MarkdownPage.Block> Shown(MarkdownPage page) => page.Blocks.Where(b => b.Fence.StartsWith(Mark, StringComparison.Ordinal));
}
