using Bwc.Model;
using NodaTime;
using NodaTime.Text;

namespace Bwc.Tests;

public class StateExistenceTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void States_that_no_longer_exist_are_in_the_same_list()
    {
        Assert.Equal(["CSK", "DDR", "RVN", "VDR", "YAR", "YMD", "YUG"], Register.States.Where(s => s.LastDay is not null).Select(s => s.Code.ToString()));
        Assert.Equal((204, 197), (Register.States.Count, Register.States.On(new LocalDate(2021, 9, 3)).Count()));
    }

    [Theory]
    [InlineData("CSK", "1980-01-01", TreatyStatus.StateParty)]
    [InlineData("Czechoslovakia", "1992-12-31", TreatyStatus.StateParty)]
    [InlineData("Tchécoslovaquie", "1974-01-01", TreatyStatus.Signatory)]
    [InlineData("Democratic Yemen", "1990-05-21", TreatyStatus.StateParty)]
    [InlineData("YMD", "1979-05-31", TreatyStatus.Signatory)]
    [InlineData("YAR", "1980-03-21", TreatyStatus.Signatory)]
    [InlineData("YEM", "1990-05-22", TreatyStatus.StateParty)] // by what lists have under its name
    [InlineData("VNM", "1975-01-01", TreatyStatus.Signatory)]
    [InlineData("BLR", "1980-01-01", TreatyStatus.StateParty)] // a Member of the United Nations before its independence
    [InlineData("UKR", "1980-01-01", TreatyStatus.StateParty)]
    [InlineData("RUS", "1980-01-01", TreatyStatus.StateParty)]
    [InlineData("SRB", "2001-06-05", TreatyStatus.StateParty)]
    [InlineData("Soviet Union", "1991-12-23", TreatyStatus.StateParty)]
    [InlineData("FR Yugoslavia", "2004-01-01", TreatyStatus.StateParty)] // Serbia and Montenegro by then, and the same State
    [InlineData("Zaire", "2020-01-01", TreatyStatus.StateParty)]
    [InlineData("german democratic republic", "1972-04-09", TreatyStatus.Neither)] // nothing could be signed yet
    [InlineData("german democratic republic", "1980-03-02", null)]
    [InlineData("german democratic republic", "1980-03-03", TreatyStatus.StateParty)]
    [InlineData("RVN", "1972-04-10", null)] // whose signature it was is not established
    [InlineData("VDR", "1973-01-01", TreatyStatus.Neither)]
    public void A_State_answers_for_its_own_time(string name, string on, TreatyStatus? status)
    {
        var standing = Standing(name, on);
        Assert.True(standing.Exists);
        Assert.Equal(status, standing.Status);
        Assert.Empty(standing.Instead);
        var ruling = Register.Classify(name, Day(on)).GetValueOrThrow();
        Assert.Equal(status == TreatyStatus.StateParty, ruling.TakesPartInDecisions);
        Assert.Equal(status is null ? ParticipationRuling.NoCategory : ruling.Category, ruling.Category);
    }

    [Theory]
    [InlineData("SSD", "2008-01-01", "")]
    [InlineData("CSK", "1993-01-01", "CZE SVK")]
    [InlineData("CZE", "1985-12-31", "CSK")]
    [InlineData("YEM", "1990-05-21", "YAR YMD")]
    [InlineData("YMD", "1990-05-22", "YEM")]
    [InlineData("DDR", "1990-10-03", "DEU")]
    [InlineData("SRB", "1992-04-26", "YUG")]
    [InlineData("YUG", "1992-04-27", "HRV SVN MKD BIH SRB")]
    [InlineData("YUG", "2021-09-03", "HRV SVN MKD BIH SRB MNE")] // Montenegro parted from Serbia in 2006
    [InlineData("USSR", "1991-12-24", "RUS")]
    [InlineData("Союз Советских Социалистических Республик", "2020-01-01", "RUS")]
    [InlineData("FR Yugoslavia", "2010-01-01", "SRB MNE")]
    [InlineData("Serbia and Montenegro", "2020-01-01", "SRB MNE")]
    public void Outside_its_days_it_did_not_exist_and_what_was_there_instead_is_said(string name, string on, string instead)
    {
        var standing = Standing(name, on);
        Assert.False(standing.Exists);
        Assert.Equal((null, null, null), (standing.Status, standing.Since, standing.Group));
        Assert.Equal(instead, string.Join(' ', standing.Instead.Select(s => s.ToString())));
        var ruling = Register.Classify(name, Day(on)).GetValueOrThrow();
        Assert.Equal((ParticipationRuling.AbsentCategory, null, false, false), (ruling.Category, ruling.Rule, ruling.Exists, ruling.TakesPartInDecisions));
        Assert.Contains("did not exist as a State in this register on that day".Replace("that day", on, StringComparison.Ordinal), ruling.Steps[0].Text);
    }

    [Fact]
    public void A_status_that_holds_no_later_than_a_day_says_so()
    {
        var standing = Standing("DDR", "1985-01-01");
        Assert.Equal((TreatyStatus.StateParty, Day("1980-03-03"), true), (standing.Status, standing.Since, standing.NoLaterThan));
        Assert.Contains(standing.Steps, s => s.Text.Contains("no later than 1980-03-03", StringComparison.Ordinal));
        Assert.Contains(
            Standing("DDR", "1979-01-01").Steps,
            s => s.Text.Contains("whether it had done so by 1979-01-01 is not established", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Where_sources_differ_on_the_day_asked_for_the_answer_says_so()
    {
        Assert.Contains(Standing("ARM", "1991-12-01").Steps, s => s.Text.Contains("1991-09-21, 1991-09-22, 1991-09-23, 1991-12-21", StringComparison.Ordinal));
        Assert.Contains(Standing("HRV", "1991-08-01").Steps, s => s.Text.StartsWith("Sources differ", StringComparison.Ordinal));
        Assert.DoesNotContain(Standing("ARM", "2000-01-01").Steps, s => s.Text.StartsWith("Sources differ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_State_whose_first_day_is_not_established_is_answered_for_and_the_answer_says_so()
    {
        foreach (var name in new[] { "PSE", "COK", "FRA" })
            Assert.Contains(Standing(name, "1972-01-01").Steps, s => s.Text.Contains("is not established; the register answers for it on every day"));
    }

    [Fact]
    public void A_withdrawal_ends_the_status_and_the_part_in_decisions_when_it_takes_effect()
    {
        var france = Register.States.Find("FRA").GetValueOrThrow();
        var notice = france.Actions[0] with { Kind = TreatyActionKind.Withdrawal, Date = new(2000, 1, 31), Depositary = null };
        var left = france with { Actions = [.. france.Actions, notice] };
        Assert.Equal(TreatyStatus.StateParty, left.StatusOn(new(2000, 4, 29)).Status);
        Assert.Equal(new StateStatus(TreatyStatus.Neither, null, Grade.Derived), left.StatusOn(new(2000, 4, 30)));
        Assert.Equal(TreatyStatus.Neither, left.StatusOn(new(2000, 4, 30), StatusBasis.Effective).Status);
        var ruling = Register.Classify(left, new(2000, 4, 30)).GetValueOrThrow();
        Assert.False(ruling.TakesPartInDecisions);
        Assert.Contains(ruling.Steps, s => s.Text.Contains("notice of its withdrawal on 2000-01-31", StringComparison.Ordinal));
        var back = left with { Actions = [.. left.Actions, notice with { Kind = TreatyActionKind.Accession, Date = new(2010, 1, 1) }] };
        Assert.Equal(new LocalDate(2010, 1, 1), back.StatusOn(new(2011, 1, 1)).Since);
        Assert.Equal(TreatyStatus.Neither, back.StatusOn(new(2009, 12, 31)).Status);
    }

    private static StateStanding Standing(string name, string on) => Register.Standing(name, Day(on)).GetValueOrThrow();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
