using Bwc.Model;

namespace Bwc.Tests;

/// <summary>
/// Names as public lists have them: the Unicode CLDR in six languages and in traditional characters, ISO 3166-1 by way of iso-codes in English and French,
/// i18n-iso-countries and node-country-list in six, country-emoji, country-json and countrynames in English, and single names of others, each with its source
/// in the file. A name without a State is one of a territory, a region or a continent.
/// </summary>
public class StateDirectoryPublishedNamesTests
{
    private static readonly StateDirectory States = Register.Default.States;

    // Lists give a State the name that another has officially, a code, or what the letters make the European Union's; and in Taiwan and Hong Kong the name of
    // a continent, of a people, and what ends the Chinese for Richard.
    private static readonly HashSet<string> OfOthers = ["Congo", "RU", "É.-U.", "المالديف", "澳洲", "塔吉克", "查德"];

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

    // The Unicode CLDR has the cities of its time zones in six languages, country-emoji the adjectives in English; the others are written by hand.
    [Fact]
    public void No_adjective_city_region_or_territory_is_a_State()
    {
        var texts = File.ReadLines(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Facts", "not-names.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToArray();
        Assert.Equal(6, texts.Select(t => t[0]).Distinct().Count());
        Assert.All(texts.CountBy(t => t[0]), count => Assert.True(count.Value > 180, $"{count.Value} in {count.Key}"));
        Assert.All(
            texts,
            text =>
            {
                Assert.False(States.TryFind(text[2], out var state), $"{string.Join(' ', text)}: {state}");
                Assert.False(States.TryFind(text[2].ToUpperInvariant(), out state), $"{string.Join(' ', text)}: {state}");
            }
        );
    }

    private sealed record PublishedName(string Source, string Language, string State, string Name);
}
