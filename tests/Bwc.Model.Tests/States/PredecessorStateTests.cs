using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class PredecessorStateTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void They_are_no_States_of_today()
    {
        Assert.Equal(["CSK", "DDR", "YMD", "YUG"], Register.States.Predecessors.Select(p => p.Code.ToString()));
        Assert.All(Register.States.Predecessors, p => Assert.False(Register.States.TryFind(p.Code, out _)));
        Assert.Equal(197, Register.States.Count);
    }

    [Theory]
    [InlineData("CSK", "1980-01-01", TreatyStatus.StateParty)]
    [InlineData("Czechoslovakia", "1992-12-31", TreatyStatus.StateParty)]
    [InlineData("the Czechoslovakia", "1993-01-01", TreatyStatus.Neither)]
    [InlineData("Democratic Yemen", "1990-05-21", TreatyStatus.StateParty)]
    [InlineData("YMD", "1990-05-22", TreatyStatus.Neither)]
    [InlineData("german democratic republic", "1980-01-01", null)] // its actions are not established
    public void Each_answers_for_its_own_time(string name, string on, TreatyStatus? status)
    {
        var standing = Register.Standing(name, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).GetValueOrThrow();
        Assert.True(standing.Predecessor);
        Assert.Equal(status, standing.Status);
        Assert.Null(standing.Group);
    }

    [Fact]
    public void Nobody_classifies_a_State_that_is_gone()
    {
        var finding = Assert.Single(Register.Classify("Czechoslovakia", new LocalDate(1980, 1, 1)).Findings);
        Assert.Equal(Codes.StateIsPredecessor, finding.Code);
        Assert.Contains("CZE, SVK", finding.Message, StringComparison.Ordinal);
    }
}
