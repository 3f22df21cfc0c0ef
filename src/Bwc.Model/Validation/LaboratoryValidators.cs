using Bwc.Model.Diagnostics;
using Bwc.Model.Rotation;
using FluentValidation;

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
        Check(s => s.Chairs < 0 || s.LongestWait < 0 || s.ShareNumerator < 0 || s.ShareDenominator < 1 || s.ByOffice.Any(c => c < 0) ? [new Fault(Codes.DemandOutside, nameof(GroupShare.Chairs), "a count is negative, or the share has nothing below its line; give 0 or more, and 1 or more")] : []);
}

internal sealed class GroupWeightValidator : ModelValidator<GroupWeight>
{
    public GroupWeightValidator() =>
        Check(w => w.Weight is < 1 or > 1000 ? [new Fault(Codes.DemandOutside, nameof(GroupWeight.Weight), FormattableString.Invariant($"the weight is {w.Weight}; give 1 to 1000"))] : []);
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
        Check(d => d.Weight is < 0 or > 1000 ? [new Fault(Codes.DemandOutside, nameof(TurnDemand.Weight), FormattableString.Invariant($"the weight is {d.Weight}; give 1 to 1000, or 0 for what must hold"))] : []);
    }
}

internal sealed class CompletionRequestValidator : ModelValidator<CompletionRequest>
{
    public CompletionRequestValidator()
    {
        Property(r => r.Table).SetValidator(new ChairTableValidator());
        Items(r => r.Blocks, new RotationBlockValidator());
        Items(r => r.Demands, new TurnDemandValidator());
    }
}

internal sealed class RotationCompletionValidator : ModelValidator<RotationCompletion>
{
    public RotationCompletionValidator()
    {
        Items(c => c.Conflict, new TurnDemandValidator());
        Check(c => c.Count < 0 ? [new Fault(Codes.DemandOutside, nameof(RotationCompletion.Count), "the count is negative; give 0 or more")] : []);
    }
}

internal sealed class ProgrammeCycleValidator : ModelValidator<ProgrammeCycle>
{
    public ProgrammeCycleValidator()
    {
        Text(c => c.Programme);
        Property(c => c.Table).SetValidator(new ChairTableValidator());
        Property(c => c.Inference).SetValidator(new RotationInferenceValidator()!).When(c => c.Inference is not null);
    }
}

internal static class LaboratoryFaults
{
    public static IEnumerable<Fault> Year(int year, string member) =>
        year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear ? [new Fault(Codes.YearOutOfRange, member, FormattableString.Invariant($"the year is {year}; give one from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}"))] : [];
}
