using System.Text.Json;

namespace Bwc.Tests;

/// <summary>The package of the tool holds other people's libraries, so it must name them with their licences.</summary>
public class ToolNoticesTests
{
    private static readonly string Notices = File.ReadAllText(Here("src/Bwc.Cli/THIRD-PARTY-NOTICES.md"));

    [Fact]
    public void Names_every_library_that_the_package_of_the_tool_holds()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Here("src/Bwc.Cli/packages.lock.json")));
        var libraries = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(library => library.Value.GetProperty("type").GetString() != "Project" && library.Name != "Microsoft.NET.ILLink.Tasks")
            .Select(library => library.Name)
            .Distinct()
            .ToArray();
        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.Contains($"| {library} |", Notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Points_to_texts_of_licences_that_are_there()
    {
        var texts = Notices.Split(['(', ')']).Where(part => part.StartsWith("licenses/", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(File.Exists(Here("assets/" + text)), text));
    }

    private static string Here(string path) => Path.Combine(MarkdownPage.Repository, path);
}
