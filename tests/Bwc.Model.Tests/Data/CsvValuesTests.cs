using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class CsvValuesTests
{
    [Fact]
    public void Reads_grade_source_and_note_from_the_columns_of_these_names()
    {
        var row = Row("note,source,grade\nwhat to know,FACTS,derived\n");
        Assert.Equal((Grade.Derived, "FACTS", "what to know"), (row.Grade(), row.Source()?.Text, row.Note()));
        row = Row("grade,source,note\ndocumented,,\n");
        Assert.Equal((Grade.Documented, null, null), (row.Grade(), row.Source(), row.Note()));
    }

    [Fact]
    public void Reads_lists_and_nothing_where_nothing_stands()
    {
        var row = Row("codes,none,numbers,texts,runs\nEGY;FRA,,1;2,a;b,2018-12-04/2018-12-05;2018-12-07/2018-12-07\n");
        Assert.Equal([StateCode.Parse("EGY"), StateCode.Parse("FRA")], row.Values<StateCode>("codes").AsEnumerable());
        Assert.Equal([1, 2], row.Values<int>("numbers").AsEnumerable());
        Assert.Equal(["a", "b"], row.Texts("texts").AsEnumerable());
        Assert.Equal([new LocalDate(2018, 12, 4), new LocalDate(2018, 12, 7)], row.Runs("runs").Select(r => r.Start));
        Assert.Empty(row.Values<StateCode>("none"));
        Assert.Empty(row.Texts("none"));
        Assert.Empty(row.Runs("none"));
        Assert.Empty(row.Words<Right>("none"));
        Assert.Null(row.ValueOrNull<StateCode>("none"));
        Assert.Null(row.NumberOrNull("none"));
        Assert.Null(row.WordOrNull<Right>("none"));
        Assert.Null(row.DayOrNull("none"));
    }

    [Theory]
    [InlineData("Documented")]
    [InlineData("0")]
    [InlineData("")]
    public void Refuses_what_is_no_grade(string text) => Refused(text, row => row.Word<Grade>("x"));

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("3 September 2021")]
    [InlineData("")]
    public void Refuses_what_is_no_day(string text) => Refused(text, row => row.Day("x"));

    [Theory]
    [InlineData("2018-12-05/2018-12-04")]
    [InlineData("2018-12-05")]
    public void Refuses_what_is_no_run_of_days(string text) => Refused(text, row => row.Runs("x"));

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("")]
    public void Refuses_what_is_no_number(string text) => Refused(text, row => row.Number("x"));

    [Fact]
    public void Reads_a_sign_where_one_may_stand() => Assert.Equal(-2, Row("x\n-2\n").SignedNumber("x"));

    [Theory]
    [InlineData("EN")]
    [InlineData("english")]
    public void Refuses_what_is_no_tag_of_a_language(string text) => Refused(text, row => row.Language("x"));

    private static void Refused<T>(string text, Func<CsvReader, T> read) =>
        Assert.StartsWith($"'{text}' is ", Assert.Throws<InvalidDataException>(() => read(Row($"x,y\n{text},\n"))).Message, StringComparison.Ordinal);

    private static CsvReader Row(string table)
    {
        var row = new CsvReader("t", table);
        Assert.True(row.Read());
        return row;
    }
}
