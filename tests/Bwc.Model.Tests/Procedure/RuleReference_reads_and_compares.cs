using Bwc.Model.Procedure;

namespace Bwc.Tests.Procedure;

public class RuleReference_reads_and_compares
{
    [Theory]
    [InlineData("28", "28")]
    [InlineData("44(1)", "44(1)")]
    [InlineData("rule 44(1)", "44(1)")]
    [InlineData("Rule 44, paragraph 1", "44(1)")]
    [InlineData("rule 44 paragraph 1", "44(1)")]
    [InlineData("44, para 1", "44(1)")]
    [InlineData("  44 ( 1 ) ", "44(1)")]
    [InlineData("999(999)", "999(999)")]
    public void Reads(string text, string canonical) => Assert.Equal(canonical, RuleReference.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("44(0)")]
    [InlineData("44()")]
    [InlineData("44(1")]
    [InlineData("44-1")]
    [InlineData("044")]
    [InlineData("1000")]
    [InlineData("44(1)(2)")]
    [InlineData("rule")]
    [InlineData("paragraph 1")]
    [InlineData("٤٤")] // digits of other scripts
    public void Refuses(string text)
    {
        Assert.False(RuleReference.TryParse(text, out var none));
        Assert.Equal(default, none);
        Assert.StartsWith("BWC-VAL-004: ", Assert.Throws<FormatException>(() => RuleReference.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_rule_comes_before_its_paragraphs()
    {
        RuleReference[] order = [new(28), new(44), new(44, 1), new(44, 2), new(44, 10), new(45)];
        Assert.Equal(order, order.Reverse().Order());
        Assert.True(order[0] < order[1] && order[2] > order[1] && order[1] <= order[1] && order[1] >= order[0] && order[0] != order[1]);
        Assert.Equal("1", default(RuleReference).ToString());
    }
}
