using Bwc.Model;

namespace Bwc.Tests;

public class RuleReferenceTests
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
    public void Reads_a_rule_and_a_paragraph(string text, string canonical) => Assert.Equal(canonical, RuleReference.Parse(text).ToString());

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
    [InlineData("44 x1)")]
    [InlineData("44(x")]
    [InlineData("()")]
    [InlineData("٤٤")] // digits of other scripts
    public void Refuses_what_is_neither(string text)
    {
        Assert.False(RuleReference.TryParse(text, out var none));
        Assert.Equal(default, none);
        var message = Assert.Throws<FormatException>(() => RuleReference.Parse(text)).Message;
        Assert.StartsWith("BWC-VAL-004: ", message, StringComparison.Ordinal);
        Assert.EndsWith("use a rule such as 28, or a paragraph of one such as 44(1)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_rule_comes_before_its_paragraphs()
    {
        RuleReference[] order = [new(28), new(44), new(44, 1), new(44, 2), new(44, 10), new(45)];
        Assert.Equal(order, order.Reverse().Order());
        Assert.True(order[0] < order[1] && order[2] > order[1] && order[1] <= order[1] && order[1] >= order[0] && order[0] != order[1]);
        Assert.Equal(string.Empty, default(RuleReference).ToString());
        Assert.Equal(0, default(RuleReference).Rule);
        Assert.True(default(RuleReference) < new RuleReference(1));
        Assert.False(order[1] < order[1] || order[1] > order[1]);
        Assert.True(
            order[1] >= order[1]
                && order[1] <= order[1]
                && new RuleReference(44, 999) < new RuleReference(45)
                && new RuleReference(44, 999) > new RuleReference(44, 998)
        );
    }

    [Theory]
    [InlineData(0, null, "rule")]
    [InlineData(1000, null, "rule")]
    [InlineData(1, 0, "paragraph")]
    [InlineData(1, 1000, "paragraph")]
    public void Numbers_are_one_to_999(int rule, int? paragraph, string parameter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new RuleReference(rule, paragraph));
        Assert.Equal((999, 999), (new RuleReference(999, 999).Rule, new RuleReference(999, 999).Paragraph!.Value));
    }
}
