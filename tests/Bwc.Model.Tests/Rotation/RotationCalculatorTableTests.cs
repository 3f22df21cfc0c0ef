using Bwc.Model;
using CsCheck;

namespace Bwc.Tests;

public class RotationCalculatorTableTests
{
    private static readonly ChairRulings Chairs = Register.Default.Chairs!;

    [Fact]
    public void The_computed_table_is_that_of_the_report_cell_by_cell()
    {
        var cells = 0;
        foreach (var year in TestFacts.Mx3.GetProperty("chairTable").EnumerateObject())
        {
            foreach (var cell in year.Value.EnumerateObject())
            {
                Assert.True(
                    Chairs.Calculator.TryGetChair(
                        int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture),
                        OfficeCode.Parse(cell.Name),
                        out var group
                    )
                );
                Assert.Equal(cell.Value.GetString(), group.ToString());
                cells++;
            }
        }

        Assert.Equal(18, cells);
        Assert.Equal(18, Chairs.Table().Length);
        Assert.Equal([2018, 2019, 2020], Chairs.Table().Select(s => s.Year).Distinct());
    }

    [Theory]
    [InlineData(2018, "WG,NAM")]
    [InlineData(2019, "EEG,NAM")]
    [InlineData(2020, "EEG,WG")]
    public void Vice_chairs_come_from_the_two_groups_that_do_not_chair_the_States_Parties(int year, string groups) =>
        Assert.Equal(groups, string.Join(',', Chairs.Rule(year, OfficeCode.MSP).GetValueOrThrow().ViceChairs));

    [Fact]
    public void A_ruling_explains_itself_and_says_where_the_decision_ends()
    {
        var decided = Chairs.Rule(2020, OfficeCode.MX3).GetValueOrThrow();
        Assert.True(decided.Decided);
        Assert.Equal(3, decided.Steps.Length);
        Assert.All(decided.Steps, step => Assert.Equal("BWC/MSP/2020/MX.3/2, para 2(d)", step.Citation.Text));
        var arithmetic = Chairs.Rule(2021, OfficeCode.MX3).GetValueOrThrow();
        Assert.False(arithmetic.Decided);
        Assert.Equal(Bwc.Model.Grade.Derived, arithmetic.Grade);
        Assert.Contains("arithmetic", arithmetic.Steps[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "MX3", Codes.YearOutOfRange)]
    [InlineData(10000, "MX3", Codes.YearOutOfRange)]
    [InlineData(int.MinValue, "MX3", Codes.YearOutOfRange)]
    [InlineData(2020, "MX9", Codes.OfficeUnknown)]
    public void A_question_without_an_answer_is_refused(int year, string office, string code) =>
        Assert.Equal(code, Assert.Single(Chairs.Rule(year, OfficeCode.Parse(office)).Findings).Code);

    [Fact]
    public void Any_rule_gives_what_counting_the_turns_one_by_one_gives() =>
        Rules.Sample(rule =>
        {
            var calculator = RotationCalculator.Create(rule).GetValueOrThrow();
            return rule.Blocks.All(block =>
                Years(rule).All(year => calculator.TryGetChair(year, block.Offices[0], out var group) && group == ByCounting(rule, block.Offset, year))
            );
        });

    [Fact]
    public void Every_group_has_every_office_once_in_a_round_and_the_table_repeats_after_it() =>
        Rules.Sample(rule =>
        {
            var calculator = RotationCalculator.Create(rule).GetValueOrThrow();
            var round = rule.Cycle.Length * rule.YearsPerTurn;
            var first = Math.Min(rule.FirstYear, RotationCalculator.MaxYear - (2 * round));
            var table = calculator.Table(first, first + (2 * round) - 1);
            return calculator.Offices.All(office =>
            {
                var groups = table.Where(s => s.Office == office).Select(s => s.Group).ToArray();
                return groups[..round].SequenceEqual(groups[round..]) && rule.Cycle.All(g => groups[..round].Count(x => x == g) == rule.YearsPerTurn);
            });
        });

    [Fact]
    public void A_slot_is_found_without_allocating()
    {
        var (office, calculator) = (OfficeCode.MX4, Chairs.Calculator);
        Allocations.None(() => calculator.TryGetChair(2020, office, out _));
    }

    [Theory]
    [InlineData("2020", "2019")]
    [InlineData("0", "2019")]
    [InlineData("2018", "10000")]
    public void A_table_backwards_or_beyond_the_years_is_refused(string first, string last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Chairs.Table(
                int.Parse(first, System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)
            )
        );

    [Fact]
    public void A_rule_with_several_faults_is_told_all_of_them()
    {
        var rule = Chairs.Schedule.Rule with
        {
            Cycle = [GroupCode.EEG, GroupCode.EEG],
            YearsPerTurn = 0,
            Blocks = [new RotationBlock { Offices = [OfficeCode.MSP], Offset = 5 }, new RotationBlock { Offices = [OfficeCode.MSP], Offset = 0 }],
        };
        var findings = RotationCalculator.Create(rule).Findings;
        Assert.Equal([Codes.CycleRepeatsGroup, Codes.TurnTooShort, Codes.OffsetOutOfRange, Codes.BlocksOverlap], findings.Select(f => f.Code));
        Assert.Equal(["$.cycle[1]", "$.yearsPerTurn", "$.blocks[0].offset", "$.blocks[1].offices[0]"], findings.Select(f => f.Path));
    }

    private static Gen<RotationRule> Rules =>
        from groups in Gen.Int[1, 7]
        from blocks in Gen.Int[1, 5]
        from offsets in Gen.Int[0, groups - 1].Array[blocks]
        from first in Gen.Int[1, 9999]
        from turn in Gen.Int[1, 6]
        select new RotationRule
        {
            Cycle = [.. Enumerable.Range(0, groups).Select(i => GroupCode.Parse($"G{i}"))],
            FirstYear = first,
            YearsPerTurn = turn,
            Blocks =
            [
                .. offsets.Select((offset, i) => new RotationBlock { Offset = offset, Offices = [OfficeCode.Parse($"A{i}"), OfficeCode.Parse($"B{i}")] }),
            ],
        };

    private static IEnumerable<int> Years(RotationRule rule) =>
        Enumerable.Range(rule.FirstYear - 40, 80).Concat([1, 2, 9998, 9999]).Where(y => y is >= 1 and <= 9999);

    private static GroupCode ByCounting(RotationRule rule, int offset, int year)
    {
        var place = offset;
        for (var y = rule.FirstYear; y < year; y++)
        {
            if ((y + 1 - rule.FirstYear) % rule.YearsPerTurn == 0)
                place = (place + 1) % rule.Cycle.Length;
        }

        for (var y = rule.FirstYear; y > year; y--)
        {
            if ((rule.FirstYear - y) % rule.YearsPerTurn == 0)
                place = (place + rule.Cycle.Length - 1) % rule.Cycle.Length;
        }

        return rule.Cycle[place];
    }
}
