namespace Bwc.Tests;

/// <summary>A line can be read without scrolling. CSharpier breaks code; strings and comments are broken by whoever writes them.</summary>
public class LineLaws
{
    private const int Most = 160;

    private static readonly string[] Roots = ["src", "tests", "docs/samples", "eng"];

    [Fact]
    public void No_line_is_longer_than_160_characters()
    {
        var lines = Roots
            .SelectMany(root => Directory.EnumerateFiles(Path.Combine(TestFacts.Repository, root), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Name: Path.GetRelativePath(TestFacts.Repository, file).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .SelectMany(file => File.ReadLines(file.File).Select((line, at) => (Place: $"{file.Name}:{at + 1}", line.Length)))
            .ToArray();
        Assert.NotEmpty(lines);
        Assert.Equal([], lines.Where(line => line.Length > Most).Select(line => $"{line.Place} has {line.Length} characters"));
    }
}
