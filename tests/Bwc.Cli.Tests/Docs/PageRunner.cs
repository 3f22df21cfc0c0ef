using System.Globalization;
using System.Text.Json;

namespace Bwc.Tests;

/// <summary>
/// Does what a page shows, from top to bottom in a folder of its own and in a culture that writes numbers and days differently, and says where
/// something else comes out.
/// </summary>
internal sealed class PageRunner
{
    private static readonly string[] Programs = ["dotnet", "git", "cd"];

    private readonly List<string> _faults = [];
    private readonly MarkdownPage _page;
    private string _usings = string.Empty;

    // From the last line to the first, so no correction moves another.
    private readonly SortedDictionary<int, (int Lines, string Text)> _corrections = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));

    private PageRunner(MarkdownPage page) => _page = page;

    /// <summary>The page with what really comes out, where all its blocks are of a kind that is checked.</summary>
    public static (List<string> Faults, string True) Run(MarkdownPage page)
    {
        var runner = new PageRunner(page);
        runner.Run();
        var lines = page.Text.Split('\n').ToList();
        foreach (var (line, (count, text)) in runner._corrections)
        {
            lines.RemoveRange(line, count);
            lines.InsertRange(line, text.Split('\n')[..^1]);
        }

        return (runner._faults, string.Join('\n', lines));
    }

    private void Run()
    {
        var (directory, culture, words) = (Environment.CurrentDirectory, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var folder = Directory.CreateTempSubdirectory("bwc-page-");
        try
        {
            Environment.CurrentDirectory = folder.FullName;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("fa-IR");
            for (var i = 0; i < _page.Blocks.Count; )
                i += Do(_page.Blocks[i], i + 1 < _page.Blocks.Count ? _page.Blocks[i + 1] : null);
        }
        finally
        {
            (Environment.CurrentDirectory, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (directory, culture, words);
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Does one block and says how many are done with it.</summary>
    private int Do(MarkdownPage.Block block, MarkdownPage.Block? next)
    {
        if (block.File is { } file)
            File.WriteAllText(file, block.Text);
        switch (block.Language)
        {
            case "csharp" when block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(l => l.StartsWith("global using ", StringComparison.Ordinal)):
                _usings += block.Text;
                return 1;
            case "csharp" when block.Fence.Contains(" recipe=\"", StringComparison.Ordinal): // compared with the file that runs, in the tests of the recipes
                return 1;
            case "csharp" when next is { Language: "text", File: null }:
                Same(next, next.Text, SampleProgram.Run(block.Text, _usings));
                return 2;
            case "console":
                Console(block);
                return 1;
            case "json":
                Json(block);
                return 1;
            case "sh" or "indented":
                Shell(block);
                return 1;
            case "text" or "csv" when block.File is not null: // what follows uses it
            case "mermaid": // compared with what the code draws, in the tests of the library
                return 1;
            default:
                Fault(block, block.Language == "csharp" ? "nothing shows what the program prints" : $"nobody checks a block of '{block.Fence}'");
                return 1;
        }
    }

    private void Console(MarkdownPage.Block block)
    {
        if (!block.Text.StartsWith("$ ", StringComparison.Ordinal))
        {
            Fault(block, "no command is above the output");
            return;
        }

        var actual = string.Empty;
        foreach (var shown in ("\n" + block.Text).Split("\n$ ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = shown.IndexOf('\n', StringComparison.Ordinal);
            var line = end < 0 ? shown : shown[..end];
            if (!line.StartsWith("bwc ", StringComparison.Ordinal))
            {
                Fault(block, $"'{line}' is not a command of the tool");
                return;
            }

            var parts = line[4..].Split(" > ");
            var (_, output, error) = Cli.RunLine(parts[0]);
            if (parts.Length > 1)
                File.WriteAllText(parts[1], output);
            actual += $"$ {line}\n{(parts.Length > 1 ? string.Empty : output)}{error}";
        }

        Same(block, block.Text, actual.Replace("\r\n", "\n", StringComparison.Ordinal)); // a calendar file has the line ends that its standard asks for
    }

    private void Json(MarkdownPage.Block block)
    {
        try
        {
            using var document = JsonDocument.Parse(block.Text);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("type", out _))
                return;
        }
        catch (JsonException e)
        {
            Fault(block, e.Message);
            return;
        }

        File.WriteAllText("shown.json", block.Text);
        var (code, output, error) = Cli.Run("validate", "shown.json");
        if (code != 0)
            Fault(block, output + error);
    }

    /// <summary>Lines for a shell are not run, but for those that call the tool; the projects and scripts that they name must be there.</summary>
    private void Shell(MarkdownPage.Block block)
    {
        foreach (
            var command in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => l.Split(" #")[0].Split(" && ")).Select(c => c.Trim())
        )
        {
            var words = command.Split(' ').SkipWhile(w => w.Contains('=', StringComparison.Ordinal)).ToArray(); // variables of the environment come first
            if (!Programs.Contains(words[0]) && !IsHere(words[0]))
                Fault(block, $"nobody checks '{command}'");
            foreach (
                var path in words.Where(w =>
                    !IsHere(w)
                    && (
                        w.StartsWith("src/", StringComparison.Ordinal)
                        || w.StartsWith("tests/", StringComparison.Ordinal)
                        || w.EndsWith(".sln", StringComparison.Ordinal)
                    )
                )
            )
                Fault(block, $"there is no {path}");

            if (command.Split("dotnet run --project src/Bwc.Cli -- ") is [_, var called] && Cli.RunLine(called) is { Code: not 0 } refused)
                Fault(block, refused.Error);
        }
    }

    private static bool IsHere(string path) => path.Length > 0 && !Path.IsPathRooted(path) && Path.Exists(Path.Combine(MarkdownPage.Repository, path));

    private void Same(MarkdownPage.Block block, string expected, string actual)
    {
        if (expected == actual)
            return;
        Fault(block, $"shown is\n{expected}\nand what comes out is\n{actual}");
        _corrections[block.Line] = (block.Text.Count(c => c == '\n'), actual);
    }

    private void Fault(MarkdownPage.Block block, string what) => _faults.Add($"{_page.Name}, line {block.Line}: {what}");
}
