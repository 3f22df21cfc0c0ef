using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

public class OwnedRowsTests
{
    private const string Table = "owner,name\nA,one\nA,\"two, \"\"or\"\"\nmore\"\nAB,three\nB,four\nA,five\nC,six";

    [Theory]
    [InlineData("A", "one|two, \"or\"\nmore|five")]
    [InlineData("AB", "three")]
    [InlineData("B", "four")]
    [InlineData("C", "six")]
    [InlineData("D", "")]
    [InlineData("a", "")]
    public void Gives_the_rows_of_an_owner_in_the_order_of_the_table(string owner, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(Table, row => row.Text("name"))[owner]));

    [Theory]
    [InlineData("A", "x", "one|four")]
    [InlineData("A", "y", "two")]
    [InlineData("B", "x", "three")]
    [InlineData("B", "y", "")]
    public void Gives_the_rows_of_an_owner_with_two_parts(string owner, string part, string expected)
    {
        var rows = new OwnedRows<string>("t", "owner,part,name\nA,x,one\nA,y,two\nB,x,three\nA,x,four\n"u8.ToArray(), row => row.Text("name"), columns: 2);
        Assert.Equal(expected, string.Join('|', rows[owner, part]));
    }

    [Fact]
    public void Makes_nothing_of_the_rows_of_others()
    {
        var made = new List<string>();
        var rows = Of(Table, row => row.Text("name"), made);
        Assert.Empty(made);
        Assert.Single(rows["B"]);
        Assert.Equal(["four"], made);
    }

    [Fact]
    public void Gives_each_of_many_threads_what_it_asks_for()
    {
        var rows = Of(Table, row => row.Text("name"));
        var wrong = 0;
        Parallel.For(
            0,
            2_000,
            i =>
            {
                var (owner, first, count) = i % 2 == 0 ? ("A", "one", 3) : ("B", "four", 1);
                if (rows[owner].Length != count || rows[owner][0] != first)
                    Interlocked.Increment(ref wrong);
            }
        );
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Refuses_a_column_that_nobody_reads() =>
        Assert.Equal("The table t has a column 'name', which nobody reads.", Assert.Throws<InvalidDataException>(() => Of(Table, _ => "x")["A"]).Message);

    [Theory]
    [InlineData("owner,name\n\"A\",one\n")]
    [InlineData("owner,name\n,one\n")]
    [InlineData("owner,name\n\n")]
    public void Refuses_an_owner_that_is_empty_or_in_quotation_marks(string table) =>
        Assert.Equal(
            "The table t has an owner that is empty or in quotation marks.",
            Assert.Throws<InvalidDataException>(() => Of(table, row => row.Text("name"))).Message
        );

    [Theory]
    [InlineData("owner,name\nA\n")]
    [InlineData("owner,name\nA,one,more\n")]
    public void Refuses_a_row_out_of_shape_when_it_is_asked_for(string table)
    {
        var rows = Of(table, row => row.Text("name"));
        Assert.Empty(rows["B"]);
        Assert.Throws<InvalidDataException>(() => rows["A"]);
    }

    private static OwnedRows<string> Of(string table, Func<CsvReader, string> make, List<string>? made = null) =>
        new(
            "t",
            Encoding.UTF8.GetBytes(table),
            row =>
            {
                made?.Add(make(row));
                return make(row);
            }
        );
}
