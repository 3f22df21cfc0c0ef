namespace Bwc.Tests;

public class DocsRecipeTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Open("docs/recipes.md");

    [Fact]
    public void There_are_thirteen() =>
        Assert.Equal(
            Enumerable.Range(1, 13),
            Page.Headings.Where(h => char.IsAsciiDigit(h[0])).Select(h => int.Parse(h.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Each_takes_at_most_five_lines_of_CSharp_and_one_command()
    {
        var programs = Page.Blocks.Where(b => b.Language == "csharp").Skip(1).ToArray(); // the usings come first
        var commands = Page.Blocks.Where(b => b.Language == "console").ToArray();
        Assert.Equal((13, 13), (programs.Length, commands.Length));
        Assert.All(programs, p => Assert.InRange(p.Text.Count(c => c == '\n'), 1, 5));
        Assert.All(commands, c => Assert.Single(c.Text.Split('\n'), l => l.StartsWith("$ ", StringComparison.Ordinal)));
    }
}
