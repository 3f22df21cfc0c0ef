using Bwc.Model.Laboratory;

namespace Bwc.Model.Validation;

internal sealed class ChairTableValidator : ModelValidator<ChairTable>
{
    public ChairTableValidator() => Check(ChairTable.Faults);
}

internal sealed class CellDifferenceValidator : ModelValidator<CellDifference>
{
    public CellDifferenceValidator() => Check(d => LaboratoryFaults.Year(d.Year, nameof(CellDifference.Year)));
}

internal sealed class RotationInferenceValidator : ModelValidator<RotationInference>
{
    public RotationInferenceValidator()
    {
        Items(i => i.Rules, new RotationRuleValidator());
        Items(i => i.Differences, new CellDifferenceValidator());
    }
}

internal sealed class GroupShareValidator : ModelValidator<GroupShare>
{
    public GroupShareValidator() =>
        Must(
            nameof(GroupShare.Chairs),
            s => s.Chairs >= 0 && s.LongestWait >= 0 && s.ShareNumerator >= 0 && s.ShareDenominator >= 1 && s.ByOffice.All(c => c >= 0),
            Codes.DemandOutside,
            "a count is negative, or the share has nothing below its line; give 0 or more, and 1 or more"
        );
}

internal sealed class GroupWeightValidator : ModelValidator<GroupWeight>
{
    public GroupWeightValidator() =>
        Must(
            nameof(GroupWeight.Weight),
            w => w.Weight is >= 1 and <= 1000,
            Codes.DemandOutside,
            w => FormattableString.Invariant($"the weight is {w.Weight}; give 1 to 1000")
        );
}

internal sealed class RotationAnalysisValidator : ModelValidator<RotationAnalysis>
{
    public RotationAnalysisValidator()
    {
        Items(a => a.Shares, new GroupShareValidator());
        Items(a => a.Blocks, new RotationBlockValidator());
        Items(a => a.Findings, new FindingValidator());
    }
}

internal sealed class TurnDemandValidator : ModelValidator<TurnDemand>
{
    public TurnDemandValidator()
    {
        Check(d => LaboratoryFaults.Year(d.Year, nameof(TurnDemand.Year)));
        Must(
            nameof(TurnDemand.Weight),
            d => d.Weight is >= 0 and <= 1000,
            Codes.DemandOutside,
            d => FormattableString.Invariant($"the weight is {d.Weight}; give 1 to 1000, or 0 for what must hold")
        );
    }
}

internal sealed class CompletionRequestValidator : ModelValidator<CompletionRequest>
{
    public CompletionRequestValidator()
    {
        Part(r => r.Table, new ChairTableValidator());
        Items(r => r.Blocks, new RotationBlockValidator());
        Items(r => r.Demands, new TurnDemandValidator());
    }
}

internal sealed class RotationCompletionValidator : ModelValidator<RotationCompletion>
{
    public RotationCompletionValidator()
    {
        Items(c => c.Conflict, new TurnDemandValidator());
        Must(nameof(RotationCompletion.Count), c => c.Count >= 0, Codes.DemandOutside, "the count is negative; give 0 or more");
    }
}

internal sealed class ProgrammeCycleValidator : ModelValidator<ProgrammeCycle>
{
    public ProgrammeCycleValidator()
    {
        Text(c => c.Programme);
        Part(c => c.Table, new ChairTableValidator());
        Part(c => c.Inference, new RotationInferenceValidator());
    }
}

internal static class LaboratoryFaults
{
    public static IEnumerable<Fault> Year(int year, string member) =>
        year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear
            ?
            [
                new Fault(
                    Codes.YearOutOfRange,
                    member,
                    FormattableString.Invariant($"the year is {year}; give one from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
                ),
            ]
            : [];
}
