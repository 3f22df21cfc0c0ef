using Bwc.Model;

namespace Bwc.Tests;

public class CitationJoinTests
{
    [Fact]
    public void Names_each_source_once_in_order() => Assert.Equal("A; B; C", Citation.Join(Citation.Parse("A;B"), null, Citation.Parse("B; C"))!.Text);

    [Fact]
    public void Is_nothing_where_nothing_has_a_source() => Assert.Null(Citation.Join(null, null));

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1986)]
    [InlineData(1987)]
    [InlineData(1999)]
    [InlineData(2000)]
    public void Is_never_longer_than_a_citation_may_be(int length)
    {
        Citation[] parts = [Citation.Parse(new string('x', length)), Citation.Parse(new string('y', 1500)), Citation.Parse("z")];
        var joined = Citation.Join(parts)!;
        Assert.InRange(joined.Text.Length, length, Citation.MaxLength);
        Assert.StartsWith(parts[0].Text, joined.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_there_are_others_where_they_do_not_fit() =>
        Assert.Equal($"{new string('x', 1500)}; and others", Citation.Join(Citation.Parse(new string('x', 1500)), Citation.Parse(new string('y', 1500)))!.Text);
}
