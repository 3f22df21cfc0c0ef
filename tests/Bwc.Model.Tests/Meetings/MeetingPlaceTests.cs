using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class MeetingPlaceTests
{
    // Geneva is two hours ahead of universal time in summer and one in winter.
    [Theory]
    [InlineData(2021, 9, 2, 21, 59, "2021-09-02")]
    [InlineData(2021, 9, 2, 22, 0, "2021-09-03")]
    [InlineData(2021, 12, 2, 22, 59, "2021-12-02")]
    [InlineData(2021, 12, 2, 23, 0, "2021-12-03")]
    [InlineData(9999, 12, 31, 23, 59, "9999-12-31")]
    [InlineData(-9998, 1, 1, 0, 0, "-9998-01-01")]
    public void Has_the_day_of_Geneva(int year, int month, int day, int hour, int minute, string expected) =>
        Assert.Equal(expected, MeetingPlace.DayOf(Instant.FromUtc(year, month, day, hour, minute)).ToString("uuuu-MM-dd", null));
}
