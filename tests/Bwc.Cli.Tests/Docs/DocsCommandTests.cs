using System.Text.RegularExpressions;

namespace Bwc.Tests;

public partial class DocsCommandTests
{
    // The record of changes names what once was.
    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All.Where(p => p != "CHANGELOG.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_command_and_its_options_are_known_to_the_tool(string page)
    {
        foreach (Match called in Command().Matches(MarkdownPage.Open(page).Text))
        {
            var (code, help, error) = Cli.Run(called.Groups[1].Value, "--help");
            Assert.True(code == 0, $"{page}: '{called.Value}': {error}");
            Assert.All(Option().Matches(called.Value).Select(m => m.Value), option => Assert.Contains(option, help, StringComparison.Ordinal));
        }
    }

    /// <summary>A command within a sentence or a table; a word in capitals stands for one.</summary>
    [GeneratedRegex("`bwc ([a-z]+)[^`\n]*`")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();
}
