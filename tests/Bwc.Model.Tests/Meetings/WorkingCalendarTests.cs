using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Geneva = new(Register.Default.Holidays, "Palais des Nations, Geneva");

    [Theory]
    [InlineData(2019, 8, 1, "Swiss National Day")] // no meeting for this reason: documented
    [InlineData(2022, 9, 8, "Jeûne genevois")] // the Formal Consultative Meeting sat on 7 and 9 September
    [InlineData(2021, 9, 9, "Jeûne genevois")]
    [InlineData(2024, 3, 29, "Good Friday")]
    [InlineData(2024, 4, 1, "Easter Monday")]
    [InlineData(2024, 5, 9, "Ascension")]
    [InlineData(2024, 5, 20, "Whit Monday")]
    [InlineData(2024, 12, 25, "Christmas")]
    [InlineData(2024, 12, 31, "Restoration of the Republic")]
    public void The_public_holidays_of_Geneva_fall_where_they_fell(int year, int month, int day, string name) =>
        Assert.Equal(name, Geneva.HolidayOn(new LocalDate(year, month, day))?.Name);

    [Fact]
    public void Easter_agrees_with_Gauss_for_every_year_of_the_reform()
    {
        for (var year = 1583; year <= 9999; year++)
            Assert.Equal(Gauss(year), Easter.Sunday(year));
    }

    [Theory]
    [InlineData(1818, 3, 22)] // the earliest there is
    [InlineData(1943, 4, 25)] // the latest there is
    [InlineData(1981, 4, 19)] // where the reckoning moves the moon back
    [InlineData(1954, 4, 18)]
    [InlineData(2021, 4, 4)]
    public void Easter_falls_where_it_fell(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), Easter.Sunday(year));

    [Theory]
    [InlineData(2019, 7, 31, 2019, 8, 2)] // over the holiday
    [InlineData(2019, 8, 2, 2019, 8, 5)] // over the weekend
    [InlineData(2021, 9, 3, 2021, 9, 6)]
    [InlineData(2021, 9, 6, 2021, 9, 7)]
    public void The_next_working_day_leaves_out_weekends_and_holidays(int year, int month, int day, int nextYear, int nextMonth, int nextDay) =>
        Assert.Equal(new LocalDate(nextYear, nextMonth, nextDay), Geneva.NextWorkingDay(new LocalDate(year, month, day)));

    [Fact]
    public void A_holiday_of_one_place_is_none_of_another()
    {
        Assert.True(new WorkingCalendar(Register.Default.Holidays, "New York").IsWorkingDay(new LocalDate(2019, 8, 1)));
        Assert.True(new WorkingCalendar(Register.Default.Holidays, "Genevaville").IsWorkingDay(new LocalDate(2019, 8, 1))); // no part of a word
        Assert.False(new WorkingCalendar(Register.Default.Holidays).IsWorkingDay(new LocalDate(2019, 8, 1)));
    }

    [Fact]
    public void A_holiday_that_a_year_does_not_have_is_none_in_it()
    {
        var leap = new PublicHoliday
        {
            Id = "x",
            Name = "x",
            Rule = HolidayRule.DayOfMonth,
            Month = 2,
            Day = 29,
            Place = "x",
            Grade = Grade.NotEstablished,
        };
        Assert.Equal((new LocalDate(2024, 2, 29), null), (leap.In(2024), leap.In(2023)));
        Assert.Null((leap with { Month = null }).In(2024));
        Assert.Null((leap with { Rule = HolidayRule.DaysFromEaster, Day = int.MaxValue }).In(2024));
        Assert.Null(leap.In(0));
        Assert.Null(leap.In(10000));
    }

    [Fact]
    public void Where_no_day_is_a_working_day_none_follows()
    {
        var every = Enumerable
            .Range(0, 380)
            .Select(i => new PublicHoliday
            {
                Id = $"{i}",
                Name = "x",
                Rule = HolidayRule.DaysFromFirstSunday,
                Month = 1,
                Day = i - 7,
                Place = "x",
                Grade = Grade.NotEstablished,
            });
        Assert.Null(new WorkingCalendar([.. every]).NextWorkingDay(new LocalDate(2021, 1, 4)));
        Assert.Null(Geneva.NextWorkingDay(LocalDate.MaxIsoValue));
    }

    // Gauss's rule with his corrections, which shares no step with the one of the library.
    private static LocalDate Gauss(int year)
    {
        var (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100);
        var p = (13 + (8 * k)) / 25;
        var m = (15 - p + k - (k / 4)) % 30;
        var n = (4 + k - (k / 4)) % 7;
        var d = ((19 * a) + m) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        var day = 22 + d + e;
        if (d == 29 && e == 6)
            day = 50;
        if (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19)
            day = 49;
        return new LocalDate(year, 3, 1).PlusDays(day - 1);
    }
}
