using System.Globalization;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>The order that comes with the package, against the collation of Unicode as the machine has it.</summary>
public class StateOrderTests
{
    private static readonly Register Register = Register.Default;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Arabic)]
    public void Is_that_of_the_collation_of_the_language(Language language)
    {
        var order = new StateOrder(EmbeddedGrammars.Read(language), Register.States);
        var compare = CultureInfo.GetCultureInfo(LanguageTags.TagOf(language)).CompareInfo;
        string[] names =
        [
            .. Register
                .States.SelectMany(s => s.Names)
                .Where(n => n.Language == language && n.Form is NameForm.Short or NameForm.Former)
                .Select(n => n.Text)
                .Distinct(),
        ];
        Assert.True(names.Length > 190);
        var differing = names
            .SelectMany(_ => names, (one, other) => (one, other))
            .Where(pair => Math.Sign(string.CompareOrdinal(order.Key(pair.one), order.Key(pair.other))) != Math.Sign(compare.Compare(pair.one, pair.other)));
        Assert.Empty(differing);
    }

    [Fact]
    public void Of_a_report_in_Chinese_is_that_of_the_English_names()
    {
        // Read in BWC/MSP/2020/MX.3/2 (Chinese), para 8.
        StateCode[] printed = [.. TestFacts.Mx3.Strings("statesParties").Select(s => StateCode.Parse(s))];
        var order = new StateOrder(EmbeddedGrammars.Read(Language.Chinese), Register.States);
        Assert.Equal(printed, order.Sorted([.. printed.Reverse()], new LocalDate(2021, 9, 3)));
    }

    [Fact]
    public void Follows_the_name_of_the_day()
    {
        var order = new StateOrder(EmbeddedGrammars.Read(Language.English), Register.States);
        StateCode[] states = [StateCode.Parse("MKD"), StateCode.Parse("THA"), StateCode.Parse("NOR")];
        Assert.Equal("NOR THA MKD", string.Join(' ', order.Sorted([.. states], new LocalDate(2012, 7, 16))));
        Assert.Equal("MKD NOR THA", string.Join(' ', order.Sorted([.. states], new LocalDate(2021, 9, 3))));
    }

    [Fact]
    public void Leaves_as_it_is_what_it_has_no_letters_for()
    {
        var order = new StateOrder(new ReportGrammar { Language = Language.English, Phrases = [] }, Register.States);
        StateCode[] states = [StateCode.Parse("MKD"), StateCode.Parse("AGO")];
        Assert.Equal(states, order.Sorted([.. states], null));
        var english = new StateOrder(EmbeddedGrammars.Read(Language.English), Register.States);
        Assert.Equal("AGO XZZ", string.Join(' ', english.Sorted([StateCode.Parse("XZZ"), StateCode.Parse("AGO")], null)));
    }
}
