using Bwc.Model;

namespace Bwc.Tests;

public class YearSpanTests
{
    [Theory]
    [InlineData("2020", 2020, 2020)]
    [InlineData("2018-2020", 2018, 2020)]
    [InlineData("2018\u20132020", 2018, 2020)]
    [InlineData("2018/2020", 2018, 2020)]
    [InlineData("2018-20", 2018, 2020)]
    [InlineData("2020-18", 2020, 2018)]
    [InlineData("18-20", 18, 20)]
    [InlineData("999999999", 999_999_999, 999_999_999)]
    public void Reads_a_year_and_a_span(string text, int first, int last)
    {
        Assert.True(YearSpan.TryRead(text, out var from, out var to));
        Assert.Equal((first, last), (from, to));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-2020")]
    [InlineData("2018-")]
    [InlineData("2018-2019-2020")]
    [InlineData("-1")]
    [InlineData("+2020")]
    [InlineData("9999999999")]
    [InlineData("MX3")]
    public void Refuses_what_is_neither(string text) => Assert.False(YearSpan.TryRead(text, out _, out _));
}
