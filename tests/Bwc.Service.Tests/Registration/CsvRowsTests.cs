using Bwc.Service.Registration;

namespace Bwc.Tests;

public class CsvRowsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "1:a|b")]
    [InlineData("a,b\n", "1:a|b")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("\n\na\n\n", "3:a")]
    [InlineData("a,\n,\n", "1:a| 2:|")]
    [InlineData("\"a,b\",\"say \"\"c\"\"\"\n", "1:a,b|say \"c\"")]
    [InlineData("\"a\nb\",c\nd,e", "1:a\nb|c 3:d|e")]
    [InlineData("a\rb,c", "1:a\rb|c")]
    [InlineData("a\"b,c", "1:a\"b|c")]
    [InlineData("a;b\nc,d;e\n", "1:a|b 2:c,d|e")]
    [InlineData("a\tb\nc;d\te\n", "1:a|b 2:c;d|e")]
    [InlineData("\"a;b\",c\nd;e,f\n", "1:a;b|c 2:d;e|f")]
    public void Reads_the_rows_with_the_lines_on_which_they_begin(string text, string expected)
    {
        var (rows, read) = (new CsvRows(new StringReader(text)), new List<string>());
        while (rows.Read() is { } row)
            read.Add($"{rows.Line}:{string.Join('|', row)}");
        Assert.Equal(expected, string.Join(' ', read));
    }

    [Theory]
    [InlineData("\"a")]
    [InlineData("a,\"b\nc\n")]
    public void Refuses_a_quotation_mark_that_never_closes(string text) =>
        Assert.Throws<FormatException>(() =>
        {
            var rows = new CsvRows(new StringReader(text));
            while (rows.Read() is not null) { }
        });

    [Fact]
    public void Holds_no_more_than_the_longest_row()
    {
        Assert.Single(new CsvRows(new StringReader(new string('a', CsvRows.Longest - 1))).Read()!);
        Assert.Throws<FormatException>(() => new CsvRows(new StringReader(new string('a', CsvRows.Longest))).Read());
    }
}
