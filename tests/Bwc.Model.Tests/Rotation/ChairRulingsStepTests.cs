using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The steps of a ruling, as a teacher would say them.</summary>
public class ChairRulingsStepTests
{
    [Theory]
    [InlineData(2018, "MSP", "2018 is the first year, so it is the first group's turn: EEG.")]
    [InlineData(2018, "MX3", "2018 is the first year; MX3 starts one place ahead, so it is the second group's turn: WG.")]
    [InlineData(
        2020,
        "MX3",
        "2020 is two years after 2018; MX3 starts one place ahead, which completes a round of three, so it is the first group's turn: EEG."
    )]
    [InlineData(
        2020,
        "MX1",
        "2020 is two years after 2018; MX1 starts two places ahead, which makes a round of three and one more, so it is the second group's turn: WG."
    )]
    [InlineData(2021, "MSP", "2021 is three years after 2018, which completes a round of three, so it is the first group's turn: EEG.")]
    [InlineData(2038, "MSP", "2038 is 20 years after 2018, which makes six rounds of three and two more, so it is the third group's turn: NAM.")]
    [InlineData(2017, "MSP", "2017 is one year before 2018; counting back in rounds of three, it is the third group's turn: NAM.")]
    public void In_words(int year, string office, string step) => Assert.Equal(step, Register.Default.Chair(year, office).GetValueOrThrow().Steps[2].Text);

    [Fact]
    public void Of_turns_that_last_several_years()
    {
        var rule = new RotationRule
        {
            Cycle = [GroupCode.EEG, GroupCode.WG],
            FirstYear = 2000,
            YearsPerTurn = 2,
            Blocks = [new RotationBlock { Offices = [OfficeCode.MSP], Offset = 0 }],
        };
        var rulings = ChairRulings.Create(RotationSchedule.Of("x", rule, 2009)).GetValueOrThrow();
        Assert.Equal(
            [
                "The groups take turns in the order EEG, WG, two years each, starting in 2000.",
                "MSP starts with the first group, EEG.",
                "2005 is two turns after 2000, which completes a round of two, so it is the first group's turn: EEG.",
            ],
            rulings.Rule(2005, OfficeCode.MSP).GetValueOrThrow().Steps.Select(s => s.Text)
        );
        Assert.Equal("2001 is in the first turn, so it is the first group's turn: EEG.", rulings.Rule(2001, OfficeCode.MSP).GetValueOrThrow().Steps[2].Text);
    }
}
