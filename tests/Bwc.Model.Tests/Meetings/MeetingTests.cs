using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class MeetingTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void Every_meeting_of_the_facts_is_there_with_its_days_and_its_chair()
    {
        var facts = TestFacts.Rows("meetings.csv").ToArray();
        Assert.Equal(75, facts.Length);
        foreach (var fact in facts)
        {
            var meeting = Register.Meetings.Single(m => m.Id == fact[0]);
            Assert.Equal((fact[1], fact[2]), (IsoDate.ToText(meeting.Days[0].Start), IsoDate.ToText(meeting.Days[^1].End)));
            Assert.Equal(fact[7], EnumWords.Of(meeting.Grade));
            Assert.Equal(fact[6], meeting.Attendance?.StatesParties?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty);
            var chair = meeting.Officers.SingleOrDefault(o => o is { Post: OfficerPost.Chair, Body: null } && o.Serves(meeting.Days[0].Start));
            Assert.Equal((fact[3], fact[4]), (chair?.Name ?? string.Empty, chair?.State?.ToString() ?? string.Empty));
            if (chair?.State is { } state)
                Assert.Equal(fact[5], Register.Groups.Of(Register.States.Find(state)!, meeting.Days[0].Start).Group.ToString());
        }
    }

    [Fact]
    public void A_meeting_of_which_only_a_document_was_seen_is_not_established()
    {
        Assert.Equal(["MSP2025"], Register.Meetings.Select(m => m.Id).Except(TestFacts.Rows("meetings.csv").Select(f => f[0])));
        Assert.Equal(Grade.NotEstablished, Register.Meetings.Single(m => m.Days.IsEmpty).Grade);
    }

    [Fact]
    public void Days_that_were_only_announced_are_a_plan() =>
        Assert.Equal(["WG-8"], Register.Meetings.Where(m => m.Held.IsEmpty && !m.FirstPlan.IsEmpty).Select(m => m.Id));

    [Fact]
    public void There_are_six_a_year_each_under_its_office()
    {
        var meetings = Register.CalendarOf("isp-2018-2020").GetValueOrThrow().Meetings;
        Assert.Equal(18, meetings.Length);
        foreach (var year in meetings.GroupBy(m => m.ProgrammeYear))
            Assert.Equal(["MSP", "MX1", "MX2", "MX3", "MX4", "MX5"], year.Select(m => m.Office.ToString()).Order());
    }

    [Fact]
    public void MX3_of_2020_is_as_its_report_has_it()
    {
        var meeting = Register.Meetings.Single(m => m.Id == "MX3-2020");
        Assert.Equal(
            (2020, "Strengthening National Implementation", "BWC/MSP/2020/MX.3", "BWC/MSP/2020/MX.3/2"),
            (meeting.ProgrammeYear, meeting.Title, meeting.SymbolSeries?.ToString(), meeting.ReportSymbol?.ToString())
        );
        Assert.Equal(new DateInterval(new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 3)), Assert.Single(meeting.Held));
        var chair = Assert.Single(meeting.Officers, o => o.Post == OfficerPost.Chair);
        Assert.Equal(("Arman Baissuanov", "KAZ"), (chair.Name, chair.State.ToString()));
        Assert.Equal(
            ["Daniel Feakes", "Hermann Lampalzer", "Ngoc Phuong van der Blij"],
            meeting.Officers.Where(o => o.Post != OfficerPost.Chair).Select(o => o.Name)
        );
    }

    [Theory]
    [InlineData("MX3", "MX3")]
    [InlineData("msp", "MSP")]
    [InlineData("12345678", "12345678")]
    public void An_office_code_reads(string text, string code) => Assert.Equal(code, OfficeCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("MX.3")]
    [InlineData("123456789")]
    [InlineData("MX 3")]
    [InlineData("МХ3")] // Cyrillic letters
    public void What_is_no_office_code_is_refused(string text)
    {
        Assert.False(OfficeCode.TryParse(text, out _));
        Assert.StartsWith("BWC-VAL-003: ", Assert.Throws<FormatException>(() => OfficeCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_come_in_ordinal_order()
    {
        string[] codes = ["A", "AA", "MSP", "MX", "MX1", "MX10", "MX2", "WG"];
        Assert.Equal(codes, codes.Reverse().Select(OfficeCode.Parse).Order().Select(c => c.ToString()));
    }
}
