using System.Text.RegularExpressions;
using Bwc.Model;

namespace Bwc.Tests;

public partial class DocsCitationTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Open("docs/field.md");

    /// <summary>Everything that the data cites, and the pages that a link may name.</summary>
    private static readonly string Data =
        string.Concat(Register.Tables.Select(t => Register.TableOf(t).GetValueOrThrow()))
        + File.ReadAllText(Path.Combine(MarkdownPage.Repository, "src", "Bwc.Model", "Data", "report-mx3-2020.json"));

    [Fact]
    public void Every_citation_is_a_table_of_the_data_or_a_document_that_the_data_cites()
    {
        var cited = Citation().Matches(Page.Text).Select(m => m.Groups[1].Value).ToArray();
        Assert.True(cited.Length > 20);
        Assert.All(
            cited,
            c =>
                Assert.True(
                    c.EndsWith(".csv", StringComparison.Ordinal) ? Register.Tables.Contains(c[..^4]) : Data.Contains(Document(c), StringComparison.Ordinal),
                    c
                )
        );
    }

    [Fact]
    public void Every_paragraph_of_facts_cites_one() =>
        Assert.All(
            Page.Text.Split("\n## ")
                .Skip(1)
                .SkipLast(2)
                .SelectMany(section => section.Split("\n\n").Skip(1))
                .Where(p => !p.StartsWith("```", StringComparison.Ordinal)),
            paragraph => Assert.Matches(@"\][.:]?", paragraph)
        );

    // Paragraphs and parts of a document are cited in many ways; the document is one.
    private static string Document(string citation) => citation.StartsWith("BWC/", StringComparison.Ordinal) ? citation.Split(',')[0] : citation;

    /// <summary>What is in brackets and is not a link.</summary>
    [GeneratedRegex(@"\[(?!\[)([^\]\[`]+)\](?!\()")]
    private static partial Regex Citation();
}
