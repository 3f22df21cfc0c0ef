using System.Runtime.CompilerServices;

namespace Bwc.Tests;

/// <summary>The parts of the recipe files that a page shows: from a line "// page: name" to the line "// end", without their common indentation.</summary>
internal static class RecipeRegions
{
    private const string Begin = "// page: ",
        End = "// end";

    public static IReadOnlyDictionary<string, string> All { get; } =
        Directory
            .EnumerateFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Recipes"), "*.cs")
            .SelectMany(file => Of(File.ReadAllText(file), Path.GetFileName(file)))
            .ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<KeyValuePair<string, string>> Of(string text, string file)
    {
        string? name = null;
        List<string> lines = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var mark = line.Trim();
            if (name is not null && mark == End)
            {
                yield return new(name, Block(lines));
                name = null;
                lines = [];
            }
            else if (name is not null)
            {
                lines.Add(line);
            }
            else if (mark.StartsWith(Begin, StringComparison.Ordinal))
            {
                name = mark[Begin.Length..];
            }
            else if (mark == End)
            {
                throw new InvalidDataException($"{file}: a region ends that did not begin");
            }
        }

        if (name is not null)
            throw new InvalidDataException($"{file}: the region '{name}' does not end");
    }

    private static string Block(List<string> lines)
    {
        var indentation = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length > 0 ? l[indentation..] : l)).Trim('\n') + "\n";
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
