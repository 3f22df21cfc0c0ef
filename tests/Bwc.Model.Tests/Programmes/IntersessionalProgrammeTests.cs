using Bwc.Model;

namespace Bwc.Tests;

public class IntersessionalProgrammeTests
{
    private static readonly Register Register = Register.Default;

    [Theory]
    [InlineData("isp-2003-2005", "BWC/CONF.V/17, para 18", "2002-11-14", "2003 2004 2005", "MX MSP")]
    [InlineData("isp-2007-2010", "BWC/CONF.VI/6, part III", "2006-12-08", "2007 2008 2009 2010", "MX MSP")]
    [InlineData("isp-2012-2015", "BWC/CONF.VII/7, part III, paras 5 to 9", "2011-12-22", "2012 2013 2014 2015", "MX MSP")]
    [InlineData("isp-2018-2020", "BWC/MSP/2017/6", "2017-12-08", "2018 2019 2020", "MSP MX1 MX2 MX3 MX4 MX5")]
    [InlineData("wg-2023-2026", "BWC/CONF.IX/9", "2022-12-16", "2023 2024 2025 2026", "WG MSP")]
    public void Each_has_its_decision_its_years_and_its_offices(string id, string document, string day, string years, string offices)
    {
        var programme = Register.Programmes.Single(p => p.Id == id);
        Assert.Equal(
            (document, day, years, offices),
            (programme.Document, IsoDate.ToText(programme.DecidedOn!.Value), string.Join(' ', programme.Years), string.Join(' ', programme.Offices))
        );
        Assert.Equal(Grade.Documented, programme.Grade);
    }

    [Fact]
    public void There_are_five() => Assert.Equal(5, Register.Programmes.Length);

    // programme, rule, office, number, grade
    [Theory]
    [InlineData("isp-2003-2005", ProgrammeRule.Weeks, "MX", 2, Grade.Documented)]
    [InlineData("isp-2003-2005", ProgrammeRule.Weeks, "MSP", 1, Grade.Documented)]
    [InlineData("isp-2003-2005", ProgrammeRule.Decisions, null, null, Grade.Documented)]
    [InlineData("isp-2007-2010", ProgrammeRule.Days, "MX", 5, Grade.Documented)]
    [InlineData("isp-2012-2015", ProgrammeRule.Days, "MSP", 5, Grade.Documented)]
    [InlineData("isp-2012-2015", ProgrammeRule.ViceChairs, "MSP", 1, Grade.Derived)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MSP", 4, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MX1", 2, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MX2", 2, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MX3", 1, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MX4", 2, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Days, "MX5", 1, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.DaysPerYear, null, 12, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.BackToBack, null, null, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Interval, null, 3, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.ViceChairs, "MSP", 1, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Decisions, null, null, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.RulesOfProcedure, null, null, Grade.Documented)]
    [InlineData("isp-2018-2020", ProgrammeRule.Reports, null, null, Grade.Documented)]
    [InlineData("wg-2023-2026", ProgrammeRule.Days, "WG", 15, Grade.Secondary)]
    public void Each_rule_has_its_number_and_its_grade(string id, ProgrammeRule rule, string? office, int? number, Grade grade)
    {
        var provision = Register.Programmes.Single(p => p.Id == id).Find(rule, office is null ? null : OfficeCode.Parse(office));
        Assert.Equal((number, grade), (provision!.Number, provision.Grade));
    }

    [Theory]
    [InlineData("isp-2003-2005", ProgrammeRule.Interval)]
    [InlineData("isp-2007-2010", ProgrammeRule.BackToBack)]
    [InlineData("isp-2007-2010", ProgrammeRule.Decisions)]
    [InlineData("wg-2023-2026", ProgrammeRule.ViceChairs)]
    [InlineData("wg-2023-2026", ProgrammeRule.Chair)]
    public void A_rule_that_nothing_seen_says_is_absent(string id, ProgrammeRule rule) =>
        Assert.DoesNotContain(Register.Programmes.Single(p => p.Id == id).Provisions, p => p.Rule == rule);

    [Theory]
    [InlineData("isp-2003-2005", "EEG NAM WG")]
    [InlineData("isp-2007-2010", "NAM EEG WG NAM")]
    [InlineData("isp-2012-2015", "NAM EEG WG NAM")]
    public void The_chairs_of_a_programme_without_a_rotation_are_derived(string id, string groups)
    {
        var programme = Register.Programmes.Single(p => p.Id == id);
        Assert.Equal(groups, string.Join(' ', programme.Chairs.OrderBy(c => c.Year).Select(c => c.Group)));

        // The decision names the group of the first chair of the first programme itself.
        Assert.All(programme.Chairs, c => Assert.Equal(c.Year == 2003 ? Grade.Documented : Grade.Derived, c.Grade));
        Assert.Null(programme.Rotation);
    }

    [Fact]
    public void Topics_that_no_source_of_their_own_supports_are_not_documented()
    {
        var topics = Register.Programmes.SelectMany(p => p.Topics).ToArray();
        Assert.All(topics, t => Assert.Equal(t.Grade != Grade.Documented, t.Source!.Text == "FACTS"));
        Assert.Equal((30, 21), (topics.Length, topics.Count(t => t.Grade == Grade.Documented)));
        Assert.Equal([6, 4, 5, 6, 1], Register.Programmes.Single(p => p.Id == "isp-2018-2020").Topics.Select(t => t.Items.Length));
    }

    [Fact]
    public void A_calendar_holds_the_meetings_of_its_programme_and_no_others()
    {
        Assert.Equal([6, 8, 8, 18, 11], Register.Programmes.Select(p => Register.CalendarOf(p.Id).GetValueOrThrow().Meetings.Length));
        Assert.Equal("BWC-PGM-008", Assert.Single(Register.CalendarOf("isp-1492").Findings).Code);
    }
}
