using Bwc.Model;

namespace Secretariat;

public static class Rotations
{
    // page: rotation
    /// <summary>In 2031 the EEG chairs the Meeting of States Parties and the WG the experts; then each group takes the place of the one before.</summary>
    public static readonly RotationRule Rule = RotationRule.Of(2031, [GroupCode.EEG, GroupCode.WG, GroupCode.NAM], [OfficeCode.MSP], [OfficeCode.MX]);

    /// <summary>The table of the first three years.</summary>
    public static ChairTable Table() => ChairTable.Of(RotationCalculator.Create(Rule).GetValueOrThrow().Table(2031, 2033));

    /// <summary>Each cell that is not as it was agreed, such as "2032 MX: EEG, expected NAM".</summary>
    public static IEnumerable<string> Differences(string agreed) =>
        Table().DifferencesFrom(ChairTable.Read(agreed).GetValueOrThrow()).Select(difference => difference.ToString());
    // end
}
