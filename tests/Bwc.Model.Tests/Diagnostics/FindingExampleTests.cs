using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The words that a user gets to read: what each example of the catalogue brings out, whole, reviewed, in a file for each family of codes.</summary>
public class FindingExampleTests
{
    public static TheoryData<string> Answerable => [.. Examples.Answerable.Select(e => e.Code)];

    public static TheoryData<string> Families => [.. Examples.Answerable.Select(FamilyOf).Distinct()];

    [Theory]
    [MemberData(nameof(Families))]
    public Task In_the_words_that_were_reviewed(string family) =>
        Verifier.Verify(string.Join('\n', Examples.Answerable.Where(e => FamilyOf(e) == family).SelectMany(Said))).UseTextForParameters($"family={family}");

    [Theory]
    [MemberData(nameof(Answerable))]
    public void And_the_code_is_among_it(string code) =>
        Assert.Contains(Examples.Findings(CodeExamples.Of(code)!), f => f.Code == code && f.Severity == CodeCatalogue.Find(code)!.Severity);

    /// <summary>The middle of a code such as BWC-ODD-014.</summary>
    private static string FamilyOf(CodeExample example) => example.Code.Split('-')[1];

    private static IEnumerable<string> Said(CodeExample example) =>
        Examples.Findings(example).Select(Line).Prepend($"{example.Code}: {CodeCatalogue.Find(example.Code)!.Meaning}");

    private static string Line(Finding f) =>
        $"  {f.Code} {f.Severity.ToString().ToLowerInvariant()} at {f.Path}: {f.Message}"
        + (f.Derogation is null ? string.Empty : $" | Covered by: {f.Derogation}")
        + (f.Citation is null ? string.Empty : $" | Rule: {f.Citation}")
        + (f.Fact is null ? string.Empty : $" | Fact: {f.Fact}");
}
