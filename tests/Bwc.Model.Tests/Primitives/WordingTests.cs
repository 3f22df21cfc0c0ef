using System.Collections.Immutable;
using System.Globalization;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class WordingTests
{
    [Fact]
    public void Counts_one_thing_and_many()
    {
        Assert.Equal(["0 days", "1 day", "2 days", "-1 days"], new[] { 0, 1, 2, -1 }.Select(n => Wording.Count(n, "day")));
        Assert.Equal(["1 rule explains", "12000 rules explain"], new[] { 1L, 12000 }.Select(n => Wording.Count(n, "rule explains", "rules explain")));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "0")]
    [InlineData(2, "0, 1")]
    [InlineData(12, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11")]
    [InlineData(13, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1 more")]
    [InlineData(1_000_000, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 999988 more")]
    public void Lists_no_more_than_a_reader_takes_in(int count, string said) => Assert.Equal(said, Wording.List(Enumerable.Range(0, count).ToArray(), Text));

    [Theory]
    [InlineData(0, "nothing")]
    [InlineData(1, "0")]
    [InlineData(2, "0 or 1")]
    [InlineData(3, "0, 1 or 2")]
    [InlineData(4, "0, 1, 2 or 1 more")]
    [InlineData(30, "0, 1, 2 or 27 more")]
    public void Says_what_there_is_to_choose_from(int count, string said) =>
        Assert.Equal(said, Wording.OneOf(Enumerable.Range(0, count).Select(Text).ToArray(), 3));

    [Fact]
    public void Puts_into_words_only_what_it_names()
    {
        var asked = 0;
        Wording.List(
            Enumerable.Range(0, 100_000).ToArray(),
            i =>
            {
                asked++;
                return Text(i);
            }
        );
        Assert.Equal(Wording.MaxListed, asked);
    }

    [Fact]
    public void Days_are_one_day_or_a_span_or_runs_of_both()
    {
        var start = new LocalDate(2018, 12, 4);
        ImmutableArray<DateInterval> runs = [.. Enumerable.Range(0, 8).Select(i => new DateInterval(start.PlusDays(4 * i), start.PlusDays((4 * i) + (i % 2))))];
        Assert.Equal("2018-12-04", Wording.Days(runs[0]));
        Assert.Equal("2018-12-08 to 2018-12-09", Wording.Days(runs[1]));
        Assert.Equal(
            "2018-12-04, 2018-12-08 to 2018-12-09, 2018-12-12, 2018-12-16 to 2018-12-17, 2018-12-20, 2018-12-24 to 2018-12-25 and 2 more",
            Wording.Days(runs)
        );
    }

    [Fact]
    public void What_says_nothing_has_a_word_instead() =>
        Assert.Equal(["x", "none", "none", "none"], new[] { "x", "", " ", null }.Select(text => Wording.Or(text, "none")));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
