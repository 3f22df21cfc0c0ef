using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

public class MeetingScheduleTests
{
    private static readonly Register Register = Register.Default;

    // BWC/MSP/2020/MX.3/2, para 4 and footnote 2, and the schedules that the letters announced.
    [Theory]
    [InlineData("MX3-2020", "2020-07-27", "2020-08-31")]
    [InlineData("MX3-2020", "2020-07-28", "2020-12-07")]
    [InlineData("MX3-2020", "2020-10-01", "2020-12-07")]
    [InlineData("MX1-2020", "2020-10-01", "2020-12-01 to 2020-12-02")]
    [InlineData("MX3-2020", "2020-11-23", "")] // put off, not before April 2021
    [InlineData("MX3-2020", "2021-02-09", "2021-09-03")]
    [InlineData("MSP2018", "2018-11-07", "2018-12-04 to 2018-12-07")]
    [InlineData("MSP2018", "2018-11-08", "2018-12-04 to 2018-12-05, 2018-12-07")]
    [InlineData("MSP2020", "2020-10-01", "")] // the first plan is not established
    [InlineData("MX3-2018", "2018-01-01", "")] // the days held say nothing of what had been planned
    public void The_plan_of_a_day_is_that_of_the_last_change_before_it(string id, string day, string days) =>
        Assert.Equal(days, Wording.Days(Meeting(id).PlanOn(Day(day))));

    [Fact]
    public void A_change_says_by_what_when_and_why()
    {
        var changes = Meeting("MX3-2020").Changes;
        Assert.Equal(["2020-07-28", "2020-11-23", "2021-02-09"], changes.Select(c => IsoDate.ToText(c.Letter!.Value)));
        Assert.All(changes, c => Assert.Equal((Instrument.SilenceProcedure, "COVID-19 pandemic"), (c.Instrument, c.Cause)));
        Assert.Equal(new LocalDate(2021, 4, 1), changes[1].NotBefore);
        Assert.Equal(Grade.Secondary, changes[1].Grade); // that it would be not before April is secondary, whatever the letter is
        Assert.Equal(changes[1], Meeting("MX3-2020").ChangeInForce(new LocalDate(2020, 12, 31)));
        Assert.Null(Meeting("MX3-2020").ChangeInForce(new LocalDate(2020, 7, 27)));
    }

    [Theory]
    [InlineData("MSP2018", 3)] // 4, 5 and 7 December
    [InlineData("MX2-2019", 2)] // 31 July and 2 August, with a holiday between
    [InlineData("MSP2020", 4)]
    [InlineData("MX3-2020", 1)]
    [InlineData("MX2003", 10)] // two weeks, with a weekend within
    [InlineData("FCM2022", 5)] // 26 August, 5, 6, 7 and 9 September
    public void A_day_off_is_no_day_of_the_meeting(string id, int days) =>
        Assert.Equal(days, new WorkingCalendar(Register.Holidays, "Geneva").Count(Meeting(id).Days));

    [Fact]
    public void Days_in_another_calendar_are_the_same_days()
    {
        var day = new LocalDate(2021, 9, 3);
        var julian = day.WithCalendar(CalendarSystem.Julian);
        var meeting = Meeting("MX3-2020") with { Held = [new DateInterval(julian, julian)] };
        Assert.Equal(Meeting("MX3-2020"), meeting);
        Assert.Equal(meeting.PlanOn(day), meeting.PlanOn(julian));
    }

    [Theory]
    [InlineData(
        """{"instrument":"silenceProcedure","notBefore":"2030-05-01","letter":"2030-09-01","grade":"documented","source":"x"}""",
        Codes.ChangeAfterMeeting,
        "$.changes[0]"
    )]
    [InlineData(
        """{"notBefore":"2030-05-01","letter":"2030-04-01","grade":"documented","source":"x"}""",
        Codes.DerogationWithoutInstrument,
        "$.changes[0].instrument"
    )]
    [InlineData("""{"instrument":"decision","notBefore":"2030-05-01","grade":"documented","source":"x"}""", Codes.ChangesOutOfOrder, "$.changes[0].letter")]
    [InlineData(
        """{"instrument":"decision","notBefore":"2030-05-01","letter":"2030-04-02","agreed":"2030-04-01","grade":"documented","source":"x"}""",
        Codes.ChangesOutOfOrder,
        "$.changes[0].agreed"
    )]
    [InlineData("""{"instrument":"decision","letter":"2030-04-02","grade":"documented","source":"x"}""", Codes.ChangeWithoutDays, "$.changes[0].days")]
    [InlineData(
        """{"instrument":"decision","days":["2030-08-02/2030-08-03","2030-08-01/2030-08-01"],"letter":"2030-04-02","grade":"documented","source":"x"}""",
        Codes.MeetingDaysOverlap,
        "$.changes[0].days[1]"
    )]
    [InlineData(
        """{"instrument":"decision","days":["2030-08-02/2030-08-01"],"letter":"2030-04-02","grade":"documented","source":"x"}""",
        Codes.DateMalformed,
        "$.changes[0].days[0]"
    )]
    [InlineData(
        """{"instrument":"decision","days":["9999-12-30/9999-12-31"],"letter":"2030-04-02","grade":"documented","source":"x"}""",
        Codes.RunOutOfRange,
        "$.changes[0].days[0]"
    )]
    [InlineData(
        """{"instrument":"decision","days":["2030-08-02/2032-08-01"],"letter":"2030-04-02","grade":"documented","source":"x"}""",
        Codes.RunOutOfRange,
        "$.changes[0].days[0]"
    )]
    public void A_change_that_cannot_be_is_a_coded_finding(string change, string code, string path)
    {
        var read = ModelJson.Read<Meeting>(
            $$"""
            {
              "id": "m", "kind": "meetingOfExperts", "programmeYear": 2030, "title": "x", "held": ["2030-08-01/2030-08-02"], "officers": [],
              "grade": "documented", "source": "x", "changes": [{{change}}]
            }
            """
        );
        var finding = Assert.Single(read.Value is { } meeting ? ModelValidation.Validate(meeting).Findings : read.Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
    }

    private static Meeting Meeting(string id) => Register.Meetings.Single(m => m.Id == id);

    private static LocalDate Day(string text) => IsoDate.TryParse(text, out LocalDate day) ? day : throw new ArgumentException(text);
}
