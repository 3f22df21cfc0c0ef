using Bwc.Model;

namespace Bwc.Tests;

public class ProgrammeAuditTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void Of_2018_to_2020_it_finds_this_and_only_this() =>
        Assert.Equal(
            [
                "info BWC-AUD-002 MSP2018", // three days instead of four, by the chair's letter
                "info BWC-AUD-014 MX2-2018",
                "info BWC-AUD-015 MSP2018",
                "info BWC-AUD-005 MX2-2019", // the holiday is not a breach
                "info BWC-AUD-014 MX1-2019",
                "info BWC-AUD-014 MX3-2019",
                "warning BWC-AUD-007 MSP2020", // 75 days, covered by implication only
                "info BWC-AUD-008 MX1-2020",
                "info BWC-AUD-008 MX2-2020",
                "info BWC-AUD-008 MX3-2020",
                "info BWC-AUD-008 MX4-2020",
                "info BWC-AUD-008 MX5-2020",
                "info BWC-AUD-008 MSP2020",
                "info BWC-AUD-016 MX1-2020",
                "info BWC-AUD-014 MX2-2020",
                "info BWC-AUD-010 MSP2020", // Mailu in place of Azeez, both of NAM
                "info BWC-AUD-015 MSP2020",
                "info BWC-AUD-013 $.meetings", // every named chair is of the group that the table names
            ],
            Audit("isp-2018-2020")
        );

    [Theory]
    [InlineData("isp-2003-2005", "info BWC-AUD-013 $.meetings")]
    [InlineData("isp-2007-2010", "info BWC-AUD-013 $.meetings")]
    [InlineData("isp-2012-2015", "info BWC-AUD-015 MSP2014", "info BWC-AUD-013 $.meetings")]
    [InlineData(
        "wg-2023-2026",
        "warning BWC-AUD-002 $.programme.years[0]",
        "info BWC-AUD-017 MSP2025",
        "info BWC-AUD-018 $.programme.years[3]",
        "info BWC-AUD-018 $.programme.years[3]"
    )]
    public void Of_the_other_programmes_it_says_what_can_be_said(string programme, params string[] findings) => Assert.Equal(findings, Audit(programme));

    [Fact]
    public void The_interval_is_reported_with_its_numbers_its_rule_its_facts_and_its_cover()
    {
        var finding = Assert.Single(Findings("isp-2018-2020"), f => f.Code == Codes.IntervalTooShort);
        Assert.Contains(
            "MX5-2020 ends on 2021-09-08 and MSP2020 begins on 2021-11-22, 75 days (2 months and 14 days) later; the programme requires at least 3 months",
            finding.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("BWC/MSP/2020/MX.3/2, para 2(c)", finding.Citation!.Text);
        Assert.Contains("BWC/MSP/2020/MX.3/2", finding.Fact!.Text, StringComparison.Ordinal);
        Assert.Equal("silence procedure, letter of the chair of 2021-02-09 (COVID-19 pandemic)", finding.Derogation);
    }

    [Fact]
    public void The_short_meeting_of_2018_is_reported_with_the_letter_that_cut_it()
    {
        var finding = Assert.Single(Findings("isp-2018-2020"), f => f.Code == Codes.OfficeDaysDiffer);
        Assert.Contains(
            "MSP2018 met for 3 days (2018-12-04 to 2018-12-05, 2018-12-07); the programme provides 4 days a year for MSP; in all, the year has 11 of 12 days",
            finding.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("letter of the chair of 2018-11-08", finding.Derogation);
    }

    [Fact]
    public void Agreement_that_follows_from_how_the_group_was_worked_out_is_said_to_prove_less()
    {
        var finding = Assert.Single(Findings("isp-2018-2020"), f => f.Code == Codes.ChairsAgree);
        Assert.StartsWith("13 chairs are from the group that the table names: PHL (NAM) for MX1-2018", finding.Message, StringComparison.Ordinal);
        Assert.Contains("for 9 of them the membership is not documented but inferred", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_year_is_judged_alone()
    {
        Assert.Equal(
            ["BWC-AUD-005", "BWC-AUD-014", "BWC-AUD-014", "BWC-AUD-013"],
            Register.AuditProgramme("isp-2018-2020", 2019).GetValueOrThrow().Findings.Select(f => f.Code)
        );
        Assert.Equal(Codes.YearNotInProgramme, Assert.Single(Register.AuditProgramme("isp-2018-2020", 2021).Findings).Code);
    }

    private static IEnumerable<Finding> Findings(string programme) => Register.AuditProgramme(programme).GetValueOrThrow().Findings;

    /// <summary>The findings, each with the meeting at whose place it stands.</summary>
    private static IEnumerable<string> Audit(string programme)
    {
        var meetings = Register.CalendarOf(programme).GetValueOrThrow().Meetings;
        foreach (var finding in Findings(programme))
        {
            var index = finding.Path.StartsWith("$.meetings[", StringComparison.Ordinal)
                ? finding.Path["$.meetings[".Length..finding.Path.IndexOf(']', StringComparison.Ordinal)]
                : null;
            var place = index is null ? finding.Path : meetings[int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)].Id;
            yield return $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Code} {place}";
        }
    }
}
