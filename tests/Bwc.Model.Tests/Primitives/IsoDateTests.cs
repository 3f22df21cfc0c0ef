using System.Collections.Immutable;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class IsoDateTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2020-02-29")]
    [InlineData("2021-12-31")]
    [InlineData("9999-12-31")]
    public void Reads_a_day_as_it_is_written(string text)
    {
        Assert.True(IsoDate.TryParse(text, out LocalDate day));
        Assert.Equal(text, IsoDate.ToText(day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000-01-01")]
    [InlineData("2021-00-10")]
    [InlineData("2021-13-10")]
    [InlineData("2021-04-00")]
    [InlineData("2021-04-31")]
    [InlineData("2021-02-29")]
    [InlineData("2021-0x-03")]
    [InlineData("2021/09-03")]
    [InlineData("2021-09/03")]
    [InlineData("2021-09-03 ")]
    [InlineData("-021-09-03")]
    public void Refuses_what_is_no_day(string text)
    {
        Assert.False(IsoDate.TryParse(text, out LocalDate day));
        Assert.Equal(default, day);
    }

    [Theory]
    [InlineData("2018-12-04/2018-12-05", true)]
    [InlineData("2018-12-04/2018-12-04", true)]
    [InlineData("2018-12-05/2018-12-04", false)]
    [InlineData("2018-12-04", false)]
    [InlineData("/2018-12-04", false)]
    [InlineData("2018-12-04/", false)]
    [InlineData("2018-12-04/2018-12-05/2018-12-06", false)]
    public void Reads_two_days_with_the_earlier_first(string text, bool isRead)
    {
        Assert.Equal(isRead, IsoDate.TryParse(text, out DateInterval? days));
        Assert.Equal(isRead ? text : null, days is null ? null : IsoDate.ToText(days));
    }

    [Fact]
    public void Runs_of_several_calendars_are_all_in_one_afterwards()
    {
        var iso = new DateInterval(new(2018, 12, 4), new(2018, 12, 5));
        var julian = new DateInterval(iso.Start.WithCalendar(CalendarSystem.Julian), iso.End.WithCalendar(CalendarSystem.Julian));
        Assert.Equal<DateInterval>([iso, iso, iso], IsoDate.InIso(ImmutableArray.Create(iso, julian, iso)));
        Assert.Empty(IsoDate.InIso(default(ImmutableArray<DateInterval>)));
    }
}
