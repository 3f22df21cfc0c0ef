using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

public class DelimitedReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d", "1:a|b 2:c|d")]
    [InlineData("\"a,b\",\"c\"\"d\"\n", "1:a,b|c\"d")]
    [InlineData("\"a\nb\",c\nd,e", "1:a\nb|c 3:d|e")] // a quoted line break
    [InlineData("a,,\n,,", "1:a|| 2:||")]
    [InlineData("\"\",x", "1:|x")]
    [InlineData("a,\"b\nc,d\ne,f", "1!QuoteOpen 2:c|d 3:e|f")] // a mark that never closes takes one row and no more
    [InlineData("a\0b,c\nd,e", "1!NotText 2:d|e")]
    [InlineData("a\uFFFD\nb,c", "1!NotText 2:b|c")]
    [InlineData("", "")]
    [InlineData("\n\n", "1: 2:")]
    public void Reads_rows_whatever_is_in_them(string text, string rows) => Assert.Equal(rows, string.Join(' ', Rows(text, ',')));

    [Fact]
    public void A_row_without_a_separator_is_one_field_with_or_without_quotation_marks() =>
        Assert.Equal(["1:Korea, Republic of", "2:Korea, Republic of"], Rows("Korea, Republic of\n\"Korea, Republic of\"", '\0'));

    [Fact]
    public void A_line_of_a_megabyte_is_one_fault_and_the_next_is_read()
    {
        var text = new StringBuilder().Append('x', 1_000_000).Append("\na,b").ToString();
        Assert.Equal(["1!TooLong", "2:a|b"], Rows(text, ','));
    }

    [Fact]
    public void Many_open_quotation_marks_cost_no_more_than_their_lines()
    {
        var text = string.Concat(Enumerable.Repeat("\"x\n", 20_001));
        var rows = Rows(text, ',');
        Assert.Equal(10_001, rows.Count);
        Assert.Equal("20001!QuoteOpen", rows[^1]);
    }

    [Fact]
    public void What_was_looked_at_is_read_again()
    {
        var reader = new DelimitedReader(new StringReader("a;b\nc;d\ne;f"));
        Assert.Equal(["a;b", "c;d"], reader.Peek(2));
        reader.Separator = ';';
        var lines = new List<int>();
        while (reader.Read(out var row))
            lines.Add(row.Line);
        Assert.Equal([1, 2, 3], lines);
    }

    private static List<string> Rows(string text, char separator)
    {
        var reader = new DelimitedReader(new StringReader(text)) { Separator = separator };
        var rows = new List<string>();
        while (reader.Read(out var row))
            rows.Add(row.Fault == RowFault.None ? $"{row.Line}:{string.Join('|', row.Fields)}" : $"{row.Line}!{row.Fault}");
        return rows;
    }
}
