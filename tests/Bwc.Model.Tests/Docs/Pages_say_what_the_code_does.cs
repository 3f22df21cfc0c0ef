using System.Text;
using Bwc.Model.Diagnostics;
using Bwc.Model.Register;
using NodaTime;

namespace Bwc.Tests.Docs;

public class Pages_say_what_the_code_does
{
    [Fact]
    public void The_page_of_error_codes_is_generated_from_the_catalogue()
    {
        var text = new StringBuilder("""
            # Error codes

            Generated from the catalogue in `Bwc.Model.Diagnostics`; a test compares. Codes are stable: a retired one stays and is never given anew. The example brings the code out; FILE stands for a
            file with the text below it.

            """);
        foreach (var family in CodeCatalogue.All.GroupBy(e => e.Code[..7]))
        {
            text.Append($"\n## {family.Key}\n");
            foreach (var entry in family)
            {
                text.Append($"\n### {entry.Code} ({entry.Severity.ToString().ToLowerInvariant()})\n\n{entry.Meaning} {entry.Remedy}\n");
                if (entry.Citation is not null) text.Append($"Source of the rule: {entry.Citation}.\n");
                if (entry.Example is not null) text.Append($"\n    {Shortened(entry.Example)}\n");
                if (entry.ExampleFile is { Length: > 0 } file) text.Append($"    {Shortened(file)}\n");
            }
        }

        Same("error-codes.md", text.ToString());
    }

    [Fact]
    public void The_samples_of_README_are_compiled_and_print_what_README_shows()
    {
        var blocks = Blocks("README.md").ToArray();
        var source = File.ReadAllText(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Docs", "ReadmeSamples.cs"));
        var code = blocks.Where(b => b.Kind == "csharp").Select(b => b.Text).ToArray();
        Assert.Single(code);
        Assert.Contains(string.Concat(code[0].Split('\n').Select(l => l.Length == 0 ? "\n" : $"        {l}\n")).TrimEnd('\n'), source, StringComparison.Ordinal);

        var output = new StringWriter { NewLine = "\n" };
        ReadmeSamples.MayEgyptTakePart(output);
        Assert.Equal(blocks.Single(b => b.Kind == "text").Text + "\n", output.ToString());
    }

    [Fact]
    public void The_build_script_runs_the_test_command_of_README()
    {
        const string Command = "dotnet test Bwc.Model.sln -c Release";
        Assert.Contains($"    {Command}\n", File.ReadAllText(Path.Combine(TestFacts.Repository, "README.md")), StringComparison.Ordinal);
        Assert.Contains($"\n{Command} ", File.ReadAllText(Path.Combine(TestFacts.Repository, ".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_in_the_page_of_data_are_those_of_the_data()
    {
        var page = File.ReadAllText(Path.Combine(TestFacts.Repository, "docs", "data.md"));
        var register = Register.Default;
        var parties = register.States.Where(s => s.PartySince() is not null).ToArray();
        var unknown = parties.Count(s => register.Groups.Of(s, new LocalDate(2026, 1, 1)).Grade == Model.Sources.Grade.NotEstablished);
        var chairless = register.CalendarOf("isp-2018-2020").GetValueOrThrow().Meetings.Count(m => m.Officers.All(o => o.Post != Model.Meetings.OfficerPost.Chair));
        Assert.Equal((197, 23, 6), (register.States.Count, unknown, chairless));
        Assert.Contains("197 States", page, StringComparison.Ordinal);
        Assert.Contains("of 23 States Parties the group is not established", page, StringComparison.Ordinal);
        Assert.Equal((74, 2), (register.Meetings.Count(m => !m.Held.IsEmpty), register.Meetings.Count(m => m.Held.IsEmpty)));
        Assert.Contains("74 meetings from 1986 to 2025", page, StringComparison.Ordinal);
        Assert.Contains("of six no chair is established", page, StringComparison.Ordinal);
    }

    /// <summary>The fenced blocks of a page.</summary>
    internal static IEnumerable<(string Kind, string Text)> Blocks(string page)
    {
        string? kind = null;
        var lines = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(TestFacts.Repository, page)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                if (kind is not null) lines.Add(line);
            }
            else if (kind is null)
            {
                kind = line[3..];
            }
            else
            {
                yield return (kind, string.Join('\n', lines));
                kind = null;
                lines.Clear();
            }
        }
    }

    private static string Shortened(string example) => example.Length <= 400 ? example : $"{example[..60]} ... {example[^30..]}";

    private static void Same(string page, string generated)
    {
        var path = Path.Combine(TestFacts.Repository, "docs", page);
        if (File.Exists(path) && File.ReadAllText(path) == generated) return;
        var received = Path.ChangeExtension(path, ".received.md");
        File.WriteAllText(received, generated);
        Assert.Fail($"docs/{page} is not what the code generates; where the code is right, move {Path.GetFileName(received)} over it");
    }
}
