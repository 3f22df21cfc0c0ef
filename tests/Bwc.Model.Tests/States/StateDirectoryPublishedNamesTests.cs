using Bwc.Model;

namespace Bwc.Tests;

/// <summary>
/// Names as public lists have them: the Unicode CLDR in six languages, ISO 3166-1 by way of iso-codes in English and French, i18n-iso-countries in six, and
/// single names of others, each with its source in the file. A name without a State is one of a territory, a region or a continent.
/// </summary>
public class StateDirectoryPublishedNamesTests
{
    private static readonly StateDirectory States = Register.Default.States;

    // Lists give a State the name that another has officially, a code, or what the letters make the European Union's.
    private static readonly HashSet<string> OfOthers = ["Congo", "RU", "É.-U.", "المالديف"];

    private static readonly PublishedName[] Names =
    [
        .. File.ReadLines(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Facts", "published-names.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(row => new PublishedName(row[0], row[1], row[2], row[3])),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh")]
    public void At_least_995_of_1000_names_find_their_State_and_none_another(string language)
    {
        PublishedName[] names = [.. Names.Where(n => n.Language == language && n.State.Length > 0 && !OfOthers.Contains(n.Name))];
        Assert.True(names.Length > 200, $"{names.Length} names");
        var missed = new List<PublishedName>();
        foreach (var name in names)
        {
            if (States.TryFind(name.Name, out var state))
                Assert.Equal(name.State, state.Code.ToString());
            else
                missed.Add(name);
        }

        Assert.True(missed.Count * 1000 <= 5 * names.Length, string.Join('\n', missed));
    }

    // The names of regions that are, in the same list or in another, names of a State as well.
    [Fact]
    public void Nothing_else_finds_a_State()
    {
        var ofStates = Names.Where(n => n.State.Length > 0).Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        ofStates.UnionWith(States.SelectMany(s => s.Names).Select(n => n.Text));
        Assert.All(Names.Where(n => n.State.Length == 0 && !ofStates.Contains(n.Name)), n => Assert.False(States.TryFind(n.Name, out _), n.ToString()));
        Assert.Equal(["Южная Африка", "Микронезия", "中非"], Names.Where(n => n.State.Length == 0 && ofStates.Contains(n.Name)).Select(n => n.Name).Distinct());
    }

    private sealed record PublishedName(string Source, string Language, string State, string Name);
}
