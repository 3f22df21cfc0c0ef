using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Who chairs in a year is for the programme of that year to say, not for the rule of another.</summary>
public class RegisterChairsTests
{
    [Fact]
    public void The_years_of_a_rotation_are_answered_by_it()
    {
        foreach (var slot in Register.Default.Chairs!.Table())
        {
            var chair = Register.Default.ChairOf(slot.Year, slot.Office).GetValueOrThrow();
            Assert.Equal((slot.Group, true, "isp-2018-2020"), (chair.Group, chair.Decided, chair.Programme));
        }
    }

    [Fact]
    public void A_list_of_chairs_is_decided_only_where_the_decision_names_the_group()
    {
        Assert.True(Register.Default.ChairOf(2003, OfficeCode.MX).GetValueOrThrow().Decided);
        var followed = Register.Default.ChairOf(2004, OfficeCode.MX).GetValueOrThrow();
        Assert.Equal((GroupCode.NAM, false, Grade.Derived), (followed.Group, followed.Decided, followed.Grade));
    }

    [Fact]
    public void Where_no_group_is_established_the_record_still_answers()
    {
        var chair = Register.Default.ChairOf(2026, OfficeCode.WG).GetValueOrThrow();
        Assert.Null(chair.Group);
        Assert.Equal(Grade.NotEstablished, chair.Grade);
        Assert.Equal("Brazil", Assert.Single(chair.OnRecord).StateName);
        Assert.All(chair.Steps, step => Assert.NotEqual(string.Empty, step.Citation.Text));
    }

    [Theory]
    [InlineData(2026, "MX3", Codes.OfficeUnknown)]
    [InlineData(2018, "WG", Codes.OfficeUnknown)]
    [InlineData(2030, "MSP", Codes.YearWithoutProgramme)]
    [InlineData(2021, "MSP", Codes.YearWithoutProgramme)]
    [InlineData(0, "MSP", Codes.YearOutOfRange)]
    [InlineData(10000, "MSP", Codes.YearOutOfRange)]
    public void An_office_or_a_year_that_no_programme_has_is_refused(int year, string office, string code) =>
        Assert.Equal(code, Assert.Single(Register.Default.ChairOf(year, OfficeCode.Parse(office)).Findings).Code);

    [Fact]
    public void A_span_of_years_is_its_years_one_by_one()
    {
        var all = Register.Default.ChairsOfYears(1, 9999);
        Assert.Equal(all.OrderBy(c => c.Year).Select(c => c.Year), all.Select(c => c.Year));
        Assert.All(all, c => Assert.Equal(Register.Default.ChairOf(c.Year, c.Office).GetValueOrThrow(), c));
        Assert.Equal(all.Where(c => c.Year is >= 2004 and <= 2023), Register.Default.ChairsOfYears(2004, 2023));
        Assert.Empty(Register.Default.ChairsOfYears(2030, 2040));
        Assert.Empty(Register.Default.ChairsOfYears(2020, 2018));
    }

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2020, false)]
    [InlineData(2017, true)]
    [InlineData(2021, true)]
    public void The_rule_alone_warns_beyond_the_years_that_it_was_decided_for(int year, bool warns)
    {
        var ruling = Register.Default.Chair(year, OfficeCode.MX3);
        Assert.True(ruling.IsSuccess);
        Assert.Equal(warns ? [Codes.RotationBeyondDecision] : [], ruling.Findings.Select(f => f.Code));
        Assert.All(ruling.Findings, f => Assert.Equal(FindingSeverity.Warning, f.Severity));
    }

    [Fact]
    public void Registers_without_meetings_or_programmes_are_answered()
    {
        var empty = Register.Create(new RegisterFile()).GetValueOrThrow();
        Assert.Equal(Codes.YearWithoutProgramme, empty.ChairOf(2020, OfficeCode.MX3).Findings[0].Code);
        Assert.Empty(empty.ChairsOfYears(1, 9999));
    }
}
