using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The words that a user gets to read: what each example of the catalogue brings out, whole, reviewed, in one file.</summary>
public class FindingExampleTests
{
    private static readonly Lazy<HashSet<string>> Reviewed = new(() =>
        [
            .. File.ReadAllText(
                    Path.Combine(
                        TestFacts.Repository,
                        "tests",
                        "Bwc.Model.Tests",
                        "Diagnostics",
                        $"{nameof(FindingExampleTests)}.{nameof(In_the_words_that_were_reviewed)}.verified.txt"
                    )
                )
                .TrimEnd('\n')
                .Split("\n\n"),
        ]
    );

    public static TheoryData<string> Answerable => [.. Examples.Answerable.Select(e => e.Code)];

    [Fact]
    public Task In_the_words_that_were_reviewed() => Verifier.Verify(string.Join("\n\n", Examples.Answerable.Select(Said)));

    [Theory]
    [MemberData(nameof(Answerable))]
    public void And_the_code_is_among_it(string code)
    {
        var example = CodeExamples.Of(code)!;
        Assert.Contains(Examples.Findings(example), f => f.Code == code && f.Severity == CodeCatalogue.Find(code)!.Severity);
        Assert.Contains(Said(example), Reviewed.Value);
    }

    private static string Said(CodeExample example)
    {
        var text = new StringBuilder($"{example.Code}: {CodeCatalogue.Find(example.Code)!.Meaning}");
        foreach (var f in Examples.Findings(example))
        {
            text.Append($"\n  {f.Code} {f.Severity.ToString().ToLowerInvariant()} at {f.Path}\n    {f.Message}");
            if (f.Derogation is not null)
                text.Append($"\n    Covered by: {f.Derogation}");
            if (f.Citation is not null)
                text.Append($"\n    Rule: {f.Citation}");
            if (f.Fact is not null)
                text.Append($"\n    Fact: {f.Fact}");
        }

        return text.ToString();
    }
}
