using System.Reflection;
using System.Text.RegularExpressions;
using Bwc.Model;

namespace Bwc.Tests;

public partial class DocsNameTests
{
    // The record of changes names what once was.
    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All.Where(p => p != "CHANGELOG.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_member_that_a_page_names_is_a_member_of_its_type(string page)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var types = Samples.Library.GetTypes().ToLookup(t => t.Name.Split('`')[0]);
        foreach (Match named in Member().Matches(MarkdownPage.Open(page).Text))
        {
            var known = types[named.Groups[1].Value].ToArray();
            Assert.True(known.Length == 0 || known.Any(t => t.GetMember(named.Groups[2].Value, Any).Length > 0), $"{page}: there is no {named.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_code_that_a_page_names_is_in_the_catalogue(string page) =>
        Assert.All(
            Code().Matches(MarkdownPage.Open(page).Text).Select(m => m.Value).Distinct(),
            code => Assert.Contains(CodeCatalogue.All, entry => entry.Code == code)
        );

    [GeneratedRegex(@"(?<=`)([A-Z]\w+)(?:<\w+>)?\.([A-Z]\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"\bBWC-[A-Z]{3}-\d{3}\b")]
    private static partial Regex Code();
}
