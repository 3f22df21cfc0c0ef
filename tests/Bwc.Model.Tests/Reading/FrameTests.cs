using Bwc.Model;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Tests;

public class FrameTests
{
    [Theory]
    [InlineData("On {day} the Meeting met.", "On 3 May the Meeting met.")]
    [InlineData("{count#one delegation|{count} delegations}", "2 delegations")]
    [InlineData("{single#one delegation|many}", "one delegation")]
    [InlineData("Met{day? on {day}}{place? in {place}}.", "Met on 3 May.")]
    [InlineData("{place?here|{day?then|never}}", "then")]
    [InlineData("", "")]
    public void Is_filled_with_what_there_is(string text, string expected)
    {
        Assert.True(Frame.TryParse(text, out var frame));
        Assert.Equal(expected, frame.Fill(Slots(), spaced: false));
    }

    [Fact]
    public void Says_which_place_is_empty()
    {
        Assert.True(Frame.TryParse("In {place} on {day}", out var frame));
        var slots = Slots();
        Assert.Null(frame.Fill(slots, spaced: false));
        Assert.Equal("place", slots.Missing);
    }

    [Fact]
    public void Parts_Latin_letters_and_digits_from_ideographs()
    {
        Assert.True(Frame.TryParse("载于{symbol}号文件", out var frame));
        Assert.Equal("载于 BWC/1 号文件", frame.Fill(new FrameSlots().With("symbol", "BWC/1"), spaced: true));
        Assert.Equal("载于BWC/1号文件", frame.Fill(new FrameSlots().With("symbol", "BWC/1"), spaced: false));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{day")]
    [InlineData("{}")]
    [InlineData("{day?a|b|c}")]
    [InlineData("{day!}")]
    [InlineData("a } b")]
    [InlineData("{a?{b?{c?{d?{e?{f?{g?{h?{i?{j?x}}}}}}}}}}")]
    public void Is_refused_where_its_brackets_do_not_fit(string text)
    {
        Assert.False(Frame.TryParse(text, out _));
        var grammar = new ReportGrammar
        {
            Language = Language.French,
            Phrases =
            [
                new()
                {
                    Class = GrammarClass.Frame,
                    Value = "agenda",
                    Text = text,
                },
            ],
        };
        var finding = Assert.Single(Register.Default.WriterOf(grammar).Findings);
        Assert.Equal((Codes.FrameMalformed, "$.phrases[0].text"), (finding.Code, finding.Path));
        Assert.Equal(finding, Assert.Single(ModelValidation.Validate(grammar).Findings));
    }

    [Theory]
    [InlineData(GrammarClass.Frame, "nonsense")]
    [InlineData(GrammarClass.Order, "de")]
    [InlineData(GrammarClass.Standing, "sure")]
    public void Has_a_name_that_is_known(GrammarClass @class, string value)
    {
        var phrase = new GrammarPhrase
        {
            Class = @class,
            Value = value,
            Text = "x",
        };
        Assert.Equal(Codes.PhraseValueWrong, Assert.Single(new GrammarPhraseValidator().Validate(phrase).Errors).ErrorCode);
    }

    private static FrameSlots Slots() => new FrameSlots().With("day", "3 May").With("count", 2).With("single", 1).With("place", (string?)null);
}
