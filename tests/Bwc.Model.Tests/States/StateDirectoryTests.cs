using System.Globalization;
using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

public class StateDirectoryTests
{
    private static readonly StateDirectory States = Register.Default.States;

    [Fact]
    public void Every_code_finds_its_State_in_either_case() =>
        Assert.All(
            States,
            state =>
            {
                foreach (
                    var code in new[]
                    {
                        state.Code.ToString(),
                        state.Alpha2,
                        state.M49,
                        state.Code.ToString().ToLowerInvariant(),
                        state.Alpha2?.ToLowerInvariant(),
                        $" {state.Code} ",
                    }.Where(code => code is not null)
                )
                    Assert.Same(state, States.Find(code).Value);
                Assert.Same(state, States.Find(state.Code).Value);
            }
        );

    /// <summary>"Yugoslavia" was the name of Serbia for some years, and without a day it is that of the State before.</summary>
    private static bool IsOfficialOfAnother(string name, State state) =>
        States.Any(s => s != state && s.Names.Any(n => n.Text == name && n.Form is (NameForm.Short or NameForm.Formal)));

    [Fact]
    public void Every_name_finds_its_State_in_any_case_and_without_diacritics() =>
        Assert.All(
            States,
            state =>
                Assert.All(
                    state.Names.Where(n => n.To is null || !IsOfficialOfAnother(n.Text, state)),
                    name =>
                    {
                        foreach (
                            var text in new[]
                            {
                                name.Text,
                                name.Text.ToUpperInvariant(),
                                name.Text.ToLowerInvariant(),
                                WithoutMarks(name.Text),
                                name.Text.Normalize(NormalizationForm.FormD),
                                name.Text.Replace(" ", " \n", StringComparison.Ordinal),
                            }
                        )
                            Assert.Equal(state.Code, States.Find(text).Value?.Code);
                    }
                )
        );

    [Fact]
    public void Every_State_of_today_has_a_short_name_in_each_of_the_six_languages() =>
        Assert.All(
            States.Where(s => s.LastDay is null),
            state => Assert.All(Enum.GetValues<Language>(), language => Assert.False(string.IsNullOrWhiteSpace(state.NameIn(language))))
        );

    [Theory]
    [InlineData("Congo", "COG")] // an exact official name wins
    [InlineData("Guinea", "GIN")]
    [InlineData("Democratic Republic of the Congo", "COD")]
    [InlineData("Dominica", "DMA")]
    [InlineData("Niger", "NER")]
    [InlineData("NA", "NAM")] // and not "missing"
    [InlineData("nam", "NAM")] // the State, where a State is asked for; the group has the same letters
    [InlineData("012", "DZA")]
    [InlineData("the Gambia", "GMB")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("cote divoire", "CIV")]
    [InlineData("CÔTE D'IVOIRE", "CIV")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Cape Verde", "CPV")]
    [InlineData("Bosnia-Herzegovina", "BIH")]
    [InlineData("Iran", "IRN")]
    [InlineData("Россия", "RUS")]
    [InlineData("捷克共和国", "CZE")]
    [InlineData("ＥＧＹＰＴ", "EGY")] // full-width letters
    public void A_name_finds(string name, string code) => Assert.Equal(code, States.Find(name).GetValueOrThrow().Code.ToString());

    [Fact]
    public void A_name_that_fits_several_names_its_candidates()
    {
        var finding = Assert.Single(States.Find("Korea").Findings);
        Assert.Equal(Codes.StateAmbiguous, finding.Code);
        Assert.Contains("KOR (Republic of Korea), PRK (Democratic People's Republic of Korea)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Codes.NameEmpty)]
    [InlineData(" \t", Codes.NameEmpty)]
    [InlineData(null, Codes.NameEmpty)]
    [InlineData("Atlantis", Codes.StateUnknown)]
    [InlineData("America", Codes.StateUnknown)] // part of one State's name: named, never guessed
    [InlineData("XX", Codes.StateUnknown)]
    [InlineData("999", Codes.StateUnknown)]
    [InlineData("()-", Codes.StateUnknown)]
    [InlineData("\uD800", Codes.StateUnknown)]
    [InlineData("Republic", Codes.StateUnknown)]
    public void What_finds_nothing_says_why(string? name, string code)
    {
        var finding = Assert.Single(States.Find(name).Findings);
        Assert.Equal(code, finding.Code);
        Assert.DoesNotContain('\n', finding.Message);
    }

    [Fact]
    public void A_name_of_more_than_200_characters_is_refused() =>
        Assert.Equal(Codes.NameTooLong, Assert.Single(States.Find(new string('x', 201)).Findings).Code);

    [Fact]
    public void No_name_of_a_State_is_a_name_of_an_organization()
    {
        foreach (var name in States.SelectMany(s => s.Names))
            Assert.False(Register.Default.Organizations.TryFind(name.Text, out _), name.ToString());
    }

    [Theory]
    [InlineData("TUR", "2022-05-31", "Turkey")]
    [InlineData("TUR", "2022-06-01", "Türkiye")]
    [InlineData("MKD", "2010-01-01", "The former Yugoslav Republic of Macedonia")]
    [InlineData("MKD", "2020-01-01", "North Macedonia")]
    [InlineData("KHM", "1980-01-01", "Democratic Kampuchea")]
    [InlineData("KHM", "1975-06-01", "Cambodia")]
    [InlineData("RUS", "1975-03-26", "Union of Soviet Socialist Republics")]
    [InlineData("SWZ", "2000-01-01", "Eswatini")] // the day of the change is not established, so the former name is not given
    public void A_State_has_the_name_it_had_on_the_day(string code, string on, string name) =>
        Assert.Equal(name, States[StateCode.Parse(code)].NameOn(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Language.English)!.Text);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        string[] names = ["EGY", "eg", "818", "Egypt", "ЕГИПЕТ", "埃及", "the Gambia", "Atlantis"];
        Allocations.None(() =>
        {
            foreach (var name in names)
                States.TryFind(name, out _);
        });
    }

    private static string WithoutMarks(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
