using System.Text;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class DocsFigureTests
{
    [Fact]
    public void The_page_of_error_codes_is_generated_from_the_catalogue()
    {
        var text = new StringBuilder(
            """
            # Error codes

            Generated from the table `src/Bwc.Model/Diagnostics/codes.csv` and the examples that the tests run; a test compares.
            Codes are stable: a retired code stays and is never used for anything else. Each command produces its code.
            FILE is a file with the text shown below the command; the message that results comes last.

            """
        );
        foreach (var family in CodeCatalogue.All.GroupBy(e => e.Code[..7]))
        {
            text.Append($"\n## {family.Key}\n");
            foreach (var entry in family)
            {
                text.Append($"\n### {entry.Code} ({entry.Severity.ToString().ToLowerInvariant()})\n\n{entry.Meaning} {entry.Remedy}\n");
                if (entry.Citation is not null)
                    text.Append($"Source of the rule: {entry.Citation}.\n");
                if (CodeExamples.Of(entry.Code) is not { } example)
                    continue;
                text.Append($"\n    {Shortened(example.Command)}\n");
                if (example.File.Length > 0)
                    text.Append($"    {Shortened(example.File).Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
                if (Examples.Answerable.Contains(example) && Examples.Findings(example).First(f => f.Code == entry.Code) is var said)
                    text.Append($"\nThe message, at `{said.Path}`: {Shortened(said.Message)}{(said.Message[^1] is '.' or '?' ? string.Empty : ".")}\n");
            }
        }

        Generated.Same("docs/error-codes.md", text.ToString());
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
        var unknown = parties.Count(s => register.Groups.Of(s, new LocalDate(2026, 1, 1)).Grade == Grade.NotEstablished);
        var chairless = register.CalendarOf("isp-2018-2020").GetValueOrThrow().Meetings.Count(m => m.Officers.All(o => o.Post != OfficerPost.Chair));
        Assert.Equal((197, 23, 4), (register.States.Count(s => s.LastDay is null), unknown, chairless));
        Assert.Contains("197 present States", page, StringComparison.Ordinal);
        Assert.Contains("the group of 23 States Parties is not established", page, StringComparison.Ordinal);
        Assert.Equal((76, 5), (register.Meetings.Count(m => !m.Held.IsEmpty), register.Meetings.Count(m => m.Held.IsEmpty)));
        Assert.Contains("76 meetings from 1980 to 2025", page, StringComparison.Ordinal);
        Assert.Contains("For four of the meetings of 2018-2020 the chair is not established", page, StringComparison.Ordinal);
        Assert.Equal(
            (44, 21),
            (
                register.FindRulebook("bwc-review-conference").GetValueOrThrow().Rules.Length,
                register.FindRulebook("bwc-review-conference").GetValueOrThrow().Rules.Count(r => r.Grade == Grade.NotEstablished)
            )
        );
        Assert.Contains("of 21 of the 44 rules", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_in_README_are_those_of_the_data()
    {
        var readme = File.ReadAllText(Path.Combine(TestFacts.Repository, "README.md")).ReplaceLineEndings(" ");
        var register = Register.Default;
        Assert.Equal(
            (197, 7, 5, 11, 3),
            (
                register.States.Count(s => s.LastDay is null),
                register.States.Count(s => s.LastDay is not null),
                register.Programmes.Length,
                Enum.GetValues<Right>().Length,
                Register.TableOf("decision-procedures").GetValueOrThrow().Count(c => c == '\n') - 1
            )
        );
        foreach (
            var said in new[]
            {
                $"{register.States.Count} States, seven of which no longer exist, with their names",
                $"{register.Meetings.Length} meetings since {register.Meetings.Where(m => !m.Held.IsEmpty).Min(m => m.Held[0].Start.Year)}",
                "the five programmes since 2003",
                "eleven rights",
                "three ways of deciding",
            }
        )
            Assert.Contains(said, readme, StringComparison.Ordinal);
    }

    private static string Shortened(string example) => example.Length <= 400 ? example : $"{example[..60]} ... {example[^30..]}";
}
