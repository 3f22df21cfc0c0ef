using Bwc.Model;
using Bwc.Model.Validation;
using Secretariat;

namespace Bwc.Tests;

public class RotationsTests
{
    [Fact]
    public void A_rule_by_hand_has_nothing_against_it() => Assert.Empty(ModelValidation.Validate(Rotations.Rule).Findings);

    [Fact]
    public void What_differs_is_named_by_its_cell() =>
        Assert.Equal(
            ["2032 MX: NAM, expected EEG", "2033 MSP: NAM, expected none"],
            Rotations.Differences("Year  MSP  MX\n2031  EEG  WG\n2032  WG   EEG\n2033  -    EEG\n")
        );

    [Fact]
    public void A_failed_comparison_shows_both_grids()
    {
        var table = Rotations.Table();
        var other = ChairTable.Read(table.ToString().Replace("WG   NAM", "WG   EEG", StringComparison.Ordinal)).GetValueOrThrow();
        var message = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Assert.Equal(other, table)).Message;
        Assert.Contains("2032  WG   EEG", message, StringComparison.Ordinal);
        Assert.Contains("2032  WG   NAM", message, StringComparison.Ordinal);
    }
}
