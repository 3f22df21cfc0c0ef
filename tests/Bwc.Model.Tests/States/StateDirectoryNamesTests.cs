using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Names alone, as a reader of running text asks for them.</summary>
public class StateDirectoryNamesTests
{
    private static readonly StateDirectory States = Register.Default.States;

    [Theory]
    [InlineData("Kenya", "KEN")]
    [InlineData("Congo (Democratic Republic of the)", "COD")]
    [InlineData("St. Kitts and Nevis", "KNA")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("Sudan (South)", "SSD")]
    [InlineData("Myanmar (Burma)", "MMR")]
    public void A_name_by_letters_or_by_rules_finds(string name, string code) => Assert.Equal(code, Found(name, Language.English));

    [Theory]
    [InlineData("No")]
    [InlineData("It")]
    [InlineData("Be")]
    [InlineData("KEN")]
    [InlineData("NAM")]
    [InlineData("100")]
    [InlineData("Korea")]
    [InlineData("Sudan (something)")]
    [InlineData("Georgia (Egypt)")]
    [InlineData("")]
    public void A_code_or_half_a_name_finds_nothing(string name) => Assert.Null(Found(name, Language.English));

    [Fact]
    public void A_name_of_another_language_finds_nothing_where_one_is_given()
    {
        Assert.Null(Found("Allemagne", Language.English));
        Assert.Equal("DEU", Found("Allemagne", Language.French));
        Assert.Equal("DEU", Found("Allemagne", null));
    }

    [Theory]
    [InlineData("Serbia and Montenegro", "2005-01-01", "SRB")]
    [InlineData("Serbia and Montenegro", "2003-02-03", null)]
    [InlineData("Soviet Union", "1980-01-01", "RUS")]
    [InlineData("Soviet Union", "2020-01-01", null)]
    [InlineData("Türkiye", "2023-01-01", "TUR")]
    public void A_name_with_days_is_judged_by_the_day(string name, string on, string? code) =>
        Assert.Equal(code, Found(name, Language.English, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));

    [Fact]
    public void Asking_allocates_nothing()
    {
        string[] names = ["Kenya", "Congo (Democratic Republic of the)", "Korea", "埃及", "Myanmar (Burma)", "of the"];
        Allocations.None(() =>
        {
            foreach (var name in names)
                States.TryFindName(name, null, new LocalDate(2020, 1, 1), out _);
        });
    }

    private static string? Found(string name, Language? language, LocalDate? on = null) =>
        States.TryFindName(name, language, on, out var state) ? state.Code.ToString() : null;
}
