using Bwc.Model;
using Secretariat;

namespace Bwc.Tests;

public class DaysTests
{
    [Theory]
    [InlineData(TreatyStatus.Neither, 2007, 6, 14)]
    [InlineData(TreatyStatus.StateParty, 2007, 6, 15)]
    public void A_DateOnly_asks_for_the_status_on_that_day(TreatyStatus expected, int year, int month, int day) =>
        Assert.Equal(expected, Days.StatusOn("Kazakhstan", new DateOnly(year, month, day)));

    [Fact]
    public void The_days_of_meetings_come_as_DateOnly() =>
        Assert.Equal(
            [new(2021, 8, 30), new(2021, 9, 1), new(2021, 9, 3), new(2021, 9, 6), new(2021, 9, 8), new DateOnly(2021, 11, 22)],
            Days.OpeningDays(2020).Order()
        );
}
