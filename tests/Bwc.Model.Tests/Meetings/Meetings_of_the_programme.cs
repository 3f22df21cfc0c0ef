using Bwc.Model.Meetings;
using Bwc.Model.Register;
using NodaTime;

namespace Bwc.Tests.Meetings;

public class Meetings_of_the_programme
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void There_are_six_a_year_each_under_its_office()
    {
        Assert.Equal(18, Register.Meetings.Length);
        foreach (var year in Register.Meetings.GroupBy(m => m.ProgrammeYear))
            Assert.Equal(["MSP", "MX1", "MX2", "MX3", "MX4", "MX5"], year.Select(m => m.Office.ToString()).Order());
    }

    [Fact]
    public void MX3_of_2020_is_as_its_report_has_it()
    {
        var meeting = Register.Meetings.Single(m => m.Id == "MX3-2020");
        Assert.Equal((2020, "Strengthening National Implementation", "BWC/MSP/2020/MX.3", "BWC/MSP/2020/MX.3/2"), (meeting.ProgrammeYear, meeting.Title, meeting.SymbolSeries, meeting.ReportSymbol));
        Assert.Equal(new DateInterval(new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 3)), Assert.Single(meeting.Held));
        var chair = Assert.Single(meeting.Officers, o => o.Post == OfficerPost.Chair);
        Assert.Equal(("Arman Baissuanov", "KAZ"), (chair.Name, chair.State.ToString()));
        Assert.Equal(["Daniel Feakes", "Hermann Lampalzer", "Ngoc Phuong van der Blij"], meeting.Officers.Where(o => o.Post != OfficerPost.Chair).Select(o => o.Name));
    }

    [Theory]
    [InlineData("MSP2018", 3)] // 4, 5 and 7 December
    [InlineData("MX2-2019", 2)] // 31 July and 2 August, with a holiday between
    [InlineData("MSP2020", 4)]
    [InlineData("MX3-2020", 1)]
    public void A_day_off_is_no_day_of_the_meeting(string id, int days) => Assert.Equal(days, Register.Meetings.Single(m => m.Id == id).DayCount);

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
