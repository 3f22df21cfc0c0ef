using Bwc.Model;

namespace Bwc.Tests;

public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "1|2/3|4")]
    [InlineData("b,a\n2,1\n4,3\n", "1|2/3|4")]
    [InlineData("a,b\n\"1,\"\"x\"\"\",\n", "1,\"x\"|")]
    [InlineData("a,b\n\"two\nlines\",2", "two\nlines|2")]
    [InlineData("a,b\n\"\",2\n\"\"\"\",4", "|2/\"|4")]
    [InlineData("a,b\n", "")]
    public void Reads_fields_by_the_names_of_their_columns(string table, string expected)
    {
        var rows = new List<string>();
        var row = new CsvReader("t", table);
        while (row.Read())
        {
            Assert.Equal(row.Text("a"), row["a"].ToString());
            rows.Add($"{row.Text("a")}|{row.Text("b")}");
        }

        Assert.Equal(expected, string.Join('/', rows));
    }

    [Fact]
    public void Gives_no_text_where_nothing_stands()
    {
        var row = new CsvReader("t", "a,b\n,\"\"\n");
        Assert.True(row.Read());
        Assert.Equal((string.Empty, null, null), (row.Text("a"), row.TextOrNull("a"), row.TextOrNull("b")));
    }

    [Fact]
    public void Names_the_table_and_the_column_that_it_lacks()
    {
        var row = new CsvReader("states.csv", "code,alpha2\nEGY,EG\n");
        Assert.True(row.Read());
        Assert.Equal("The table states.csv has no column 'm49'; it has code, alpha2.", Assert.Throws<InvalidDataException>(() => row.Text("m49")).Message);
    }

    [Fact]
    public void Knows_which_columns_nobody_has_asked_for()
    {
        var row = new CsvReader("t", "a,b,c\n1,2,3\n");
        Assert.True(row.Read());
        Assert.Equal(["a", "b", "c"], row.Unread);
        Assert.Equal("2", row.Text("b"));
        Assert.Equal(["a", "c"], row.Unread);
    }

    [Theory]
    [InlineData("", "The table t has no line of names.")]
    [InlineData("a,b", "The table t has no line of names.")]
    [InlineData("a,b,a\n1,2,3\n", "The table t names a column twice; it has a, b, a.")]
    [InlineData("a,b\n1\n", "Row 1 of the table t has another number of fields than the line of names.")]
    [InlineData("a,b\n1,2\n1,2,3\n", "Row 2 of the table t has another number of fields than the line of names.")]
    [InlineData("a,b\n\"1\"x,2\n", "Row 1 of the table t has another number of fields than the line of names.")]
    [InlineData("a,b\n1,2\n3", "The last row of the table t breaks off.")]
    [InlineData("a,b\n\"1,2\n", "A quoted field in row 1 of the table t has no end.")]
    public void Refuses_a_table_out_of_shape(string table, string message) =>
        Assert.Equal(
            message,
            Assert
                .Throws<InvalidDataException>(() =>
                {
                    var row = new CsvReader("t", table);
                    while (row.Read()) { }
                })
                .Message
        );
}
