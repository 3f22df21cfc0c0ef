namespace Bwc.Model.Validation;

internal static class LaboratoryFaults
{
    public static IEnumerable<Fault> Year(int year, string member) =>
        year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear
            ?
            [
                new Fault(
                    Codes.YearOutOfRange,
                    member,
                    FormattableString.Invariant($"the year is {year}; use a year from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
                ),
            ]
            : [];
}
