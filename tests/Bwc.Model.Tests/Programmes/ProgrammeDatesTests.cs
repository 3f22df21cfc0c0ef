using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

public class ProgrammeDatesTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 4000].Select(i => new LocalDate(2018, 1, 1).PlusDays(i));

    // Month ends: a day that the later month does not have becomes its last day.
    [Theory]
    [InlineData("2021-09-08", 3, "2021-12-08")] // the last experts of the programme year 2020: 75 days were too few
    [InlineData("2021-11-30", 3, "2022-02-28")]
    [InlineData("2023-11-30", 3, "2024-02-29")]
    [InlineData("2021-11-29", 3, "2022-02-28")]
    [InlineData("2021-11-28", 3, "2022-02-28")]
    [InlineData("2021-08-31", 3, "2021-11-30")]
    [InlineData("2021-08-31", 0, "2021-08-31")]
    public void The_States_Parties_may_meet_from(string expertsEnd, int months, string earliest) =>
        Assert.Equal(earliest, Text(ProgrammeDates.EarliestStatesParties(Day(expertsEnd), months)));

    [Theory]
    [InlineData("2021-11-22", 3, "2021-08-22")]
    [InlineData("2022-02-28", 3, "2021-11-30")] // counting back gives the 28th; the 29th and 30th keep the interval too
    [InlineData("2024-02-28", 3, "2023-11-28")] // 29 November would lead to 29 February
    [InlineData("2024-02-29", 3, "2023-11-30")]
    [InlineData("2021-11-30", 3, "2021-08-31")]
    [InlineData("2021-05-31", 3, "2021-02-28")]
    public void The_experts_may_meet_until(string statesPartiesStart, int months, string latest) =>
        Assert.Equal(latest, Text(ProgrammeDates.LatestExperts(Day(statesPartiesStart), months)));

    [Fact]
    public void A_programme_is_asked_with_its_own_interval_and_says_why()
    {
        var programme = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow().Programme;
        var latest = ProgrammeDates.LatestExperts(programme, Day("2021-11-22"));
        Assert.Equal((3, Day("2021-08-22"), Day("2021-11-22"), Grade.Documented), (latest.Months, latest.ExpertsEnd, latest.StatesPartiesStart, latest.Grade));
        Assert.Equal(2, latest.Steps.Length);
        Assert.All(latest.Steps, s => Assert.Equal("BWC/MSP/2020/MX.3/2, para 2(c)", s.Citation.Text));
        var earliest = ProgrammeDates.EarliestStatesParties(programme, Day("2021-09-08"));
        Assert.Equal((3, Day("2021-09-08"), Day("2021-12-08")), (earliest.Months, earliest.ExpertsEnd, earliest.StatesPartiesStart));
        Assert.Contains("2021-12-08", earliest.Steps[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programme_without_an_interval_that_is_established_gives_no_day()
    {
        var ruling = ProgrammeDates.LatestExperts(Register.Default.CalendarOf("isp-2003-2005").GetValueOrThrow().Programme, Day("2003-11-10"));
        Assert.Equal((null, null, Day("2003-11-10"), Grade.NotEstablished), (ruling.Months, ruling.ExpertsEnd, ruling.StatesPartiesStart, ruling.Grade));
        Assert.Single(ruling.Steps);
    }

    [Fact]
    public void A_day_beyond_the_calendar_is_none()
    {
        var ruling = ProgrammeDates.LatestExperts(Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow().Programme, LocalDate.MinIsoValue);
        Assert.Null(ruling.ExpertsEnd);
        Assert.EndsWith("on no day of the calendar.", ruling.Steps[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_ends_by_the_latest_day_keeps_the_interval_and_nobody_else() =>
        Gen.Select(Days, Days, Gen.Int[0, 15])
            .Sample(
                (experts, parties, months) =>
                    ProgrammeDates.IntervalKept(experts, parties, months) == (experts <= ProgrammeDates.LatestExperts(parties, months))
                    && ProgrammeDates.IntervalKept(experts, parties, months) == (parties >= ProgrammeDates.EarliestStatesParties(experts, months))
            );

    [Fact]
    public void The_latest_day_for_the_earliest_day_is_not_before_where_one_began() =>
        Gen.Select(Days, Gen.Int[0, 15])
            .Sample((experts, months) => ProgrammeDates.LatestExperts(ProgrammeDates.EarliestStatesParties(experts, months)!.Value, months) >= experts);

    [Fact]
    public void Beyond_the_calendar_there_is_no_day()
    {
        Assert.Null(ProgrammeDates.EarliestStatesParties(LocalDate.MaxIsoValue, 1));
        Assert.Null(ProgrammeDates.LatestExperts(LocalDate.MinIsoValue, 1));
        Assert.False(ProgrammeDates.IntervalKept(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, 1));
        Assert.Equal(LocalDate.MaxIsoValue, ProgrammeDates.LatestExperts(LocalDate.MaxIsoValue, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeDates.LatestExperts(LocalDate.MaxIsoValue, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeDates.EarliestStatesParties(LocalDate.MaxIsoValue, 1201));
    }

    [Theory]
    [InlineData("9999-11-30", 1, "9999-12-30")]
    [InlineData("9999-01-31", 11, "9999-12-31")]
    [InlineData("9998-12-31", 12, "9999-12-31")]
    [InlineData("9899-12-31", 1200, "9999-12-31")]
    [InlineData("9999-12-01", 1, null)]
    [InlineData("9999-01-31", 12, null)]
    public void The_last_month_of_the_calendar_is_one_of_it(string expertsEnd, int months, string? earliest) =>
        Assert.Equal(earliest, Text(ProgrammeDates.EarliestStatesParties(Day(expertsEnd), months)));

    [Fact]
    public void So_is_the_first()
    {
        Assert.Equal(new LocalDate(-9998, 1, 15), ProgrammeDates.LatestExperts(new LocalDate(-9998, 2, 15), 1));
        Assert.Equal(new LocalDate(-9998, 1, 15), ProgrammeDates.LatestExperts(new LocalDate(-9997, 1, 15), 12));
        Assert.Null(ProgrammeDates.LatestExperts(new LocalDate(-9998, 1, 31), 1));
    }

    private static string? Text(LocalDate? day) => day is { } d ? IsoDate.ToText(d) : null;

    private static LocalDate Day(string text) => IsoDate.TryParse(text, out LocalDate day) ? day : throw new ArgumentException(text);
}
