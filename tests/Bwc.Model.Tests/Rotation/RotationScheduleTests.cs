using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>By hand in three lines, and without a finding.</summary>
public class RotationScheduleTests
{
    private static readonly ImmutableArray<GroupCode> Groups = [GroupCode.Parse("EEG"), GroupCode.Parse("WG"), GroupCode.Parse("NAM")];

    [Fact]
    public void Is_made_of_a_rule_that_gives_the_table_of_the_register()
    {
        var rule = RotationRule.Of(2018, Groups, Offices("MSP", "MX5"), Offices("MX3", "MX4"), Offices("MX1", "MX2"));
        var schedule = RotationSchedule.Of("mine", rule, 2020);

        Assert.Empty(ModelValidation.Validate(rule).Findings);
        Assert.Empty(ModelValidation.Validate(schedule).Findings);
        Assert.Empty(ModelValidation.Validate(RotationSchedule.Of("mine", rule, 2020, Citation.Parse("a decision"))).Findings);
        Assert.Equal(ChairTable.Of(Register.Default.Chairs!.Table()), ChairTable.Of(ChairRulings.Create(schedule).GetValueOrThrow().Table()));
    }

    [Fact]
    public void Leaves_out_the_block_of_a_group_that_chairs_nothing_in_the_first_year()
    {
        var rule = RotationRule.Of(2018, Groups, [], Offices("MSP"));
        Assert.Equal((1, "MSP"), (rule.Blocks.Single().Offset, rule.Blocks.Single().Offices.Single().ToString()));
        Assert.Empty(ModelValidation.Validate(rule).Findings);
    }

    private static ImmutableArray<OfficeCode> Offices(params string[] codes) => [.. codes.Select(OfficeCode.Parse)];
}
