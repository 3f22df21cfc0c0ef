using Bwc.Model;
using CsCheck;

namespace Bwc.Tests;

/// <summary>Beyond the rotation of 2018 to 2020: turns of several years, years long before the first turn, and what a rule does not have.</summary>
public class RotationCalculatorRuleTests
{
    private static readonly (OfficeCode Msp, OfficeCode Mx1, OfficeCode Mx2) O = (OfficeCode.MSP, OfficeCode.MX1, OfficeCode.MX2);

    [Fact]
    public void A_turn_of_two_years_holds_for_two_lines_of_the_table() =>
        Assert.Equal(
            ["2017 NAM EEG", "2018 EEG WG", "2019 EEG WG", "2020 WG NAM", "2021 WG NAM", "2022 NAM EEG", "2023 NAM EEG", "2024 EEG WG"],
            Of(2018, 2).Table(2017, 2024, [O.Msp, O.Mx1]).Chunk(2).Select(row => $"{row[0].Year} {row[0].Group} {row[1].Group}")
        );

    [Fact]
    public void A_table_may_begin_in_the_midst_of_a_turn() =>
        Assert.Equal(["EEG", "WG", "WG", "WG", "NAM"], Of(2018, 3).Table(2020, 2024, [O.Msp]).Select(s => s.Group.ToString()));

    [Fact]
    public void A_table_is_what_its_cells_are_one_by_one() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 9], Gen.Int[1, 9990], Gen.Int[0, 9])
            .Sample(
                (first, turn, from, years) =>
                {
                    var calculator = Of(first, turn);
                    return calculator.Table(from, from + years).All(s => calculator.TryGetChair(s.Year, s.Office, out var group) && group == s.Group);
                }
            );

    [Theory]
    [InlineData(9999, 1, 1, "WG")] // 9,998 turns before the first: 3,332 rounds and 2 turns, and two before EEG is WG
    [InlineData(9999, 1, 9999, "EEG")]
    [InlineData(9999, 1, 9998, "NAM")]
    [InlineData(1, 1, 9999, "NAM")] // 9,998 turns after: two after EEG is NAM
    [InlineData(9999, 9999, 1, "NAM")] // in the turn before the first
    [InlineData(1, 9999, 9999, "EEG")] // in the last year of the first turn
    public void The_ends_of_the_calendar_are_reached(int firstYear, int yearsPerTurn, int year, string group)
    {
        Assert.True(Of(firstYear, yearsPerTurn).TryGetChair(year, O.Msp, out var chair));
        Assert.Equal(group, chair.ToString());
        Assert.Equal(group, Of(firstYear, yearsPerTurn).Table(year, year, [O.Msp])[0].Group.ToString());
    }

    [Fact]
    public void What_a_rule_does_not_have_has_no_chair()
    {
        var calculator = Of(2018, 1);
        foreach (var (year, office) in new[] { (0, O.Msp), (10_000, O.Msp), (2018, OfficeCode.Parse("MX9")), (2018, default) })
        {
            Assert.False(calculator.TryGetChair(year, office, out var group));
            Assert.Equal(default, group);
            Assert.Empty(calculator.OthersThan(year, office));
        }

        Assert.StartsWith(
            "The rule has no office MX9.",
            Assert.Throws<ArgumentException>("offices", () => calculator.Table(2018, 2018, [O.Msp, OfficeCode.Parse("MX9")])).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("WG NAM", string.Join(' ', calculator.OthersThan(2018, O.Msp)));
        Assert.Equal(9999 * 3, calculator.Table(1, 9999).Length);
    }

    private static RotationCalculator Of(int firstYear, int yearsPerTurn) =>
        RotationCalculator
            .Create(
                new RotationRule
                {
                    Cycle = [GroupCode.EEG, GroupCode.WG, GroupCode.NAM],
                    FirstYear = firstYear,
                    YearsPerTurn = yearsPerTurn,
                    Blocks = [new RotationBlock { Offset = 0, Offices = [O.Msp] }, new RotationBlock { Offset = 1, Offices = [O.Mx1, O.Mx2] }],
                }
            )
            .GetValueOrThrow();
}
