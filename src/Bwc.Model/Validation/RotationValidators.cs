namespace Bwc.Model.Validation;

internal sealed class RotationBlockValidator : ModelValidator<RotationBlock>
{
    public RotationBlockValidator()
    {
        Must(nameof(RotationBlock.Offices), b => !b.Offices.IsEmpty, Codes.OfficesMissing, "the block names no office; give at least one");
        Must(nameof(RotationBlock.Offset), b => b.Offset >= 0, Codes.OffsetOutOfRange, "the offset is negative; give 0 or more");
    }
}

internal sealed class RotationRuleValidator : ModelValidator<RotationRule>
{
    public RotationRuleValidator() => Check(RotationFaults.Of);
}

internal sealed class ViceChairRuleValidator : ModelValidator<ViceChairRule>
{
    public ViceChairRuleValidator() =>
        Must(
            nameof(ViceChairRule.PerGroup),
            v => v.PerGroup is >= 1 and <= RotationFaults.MaxPerGroup,
            Codes.ViceChairsTooFew,
            "each group gives fewer than one vice-chair or too many; give 1 to 99"
        );
}

internal sealed class RotationScheduleValidator : ModelValidator<RotationSchedule>
{
    public RotationScheduleValidator()
    {
        Text(s => s.Id);
        Text(s => s.Title);
        OptionalText(s => s.Note);
        Part(s => s.Rule, new RotationRuleValidator());
        Check(RotationFaults.Of);
    }
}

internal sealed class ChairRulingValidator : ModelValidator<ChairRuling>
{
    public ChairRulingValidator()
    {
        Word(r => r.Grade);
        Items(r => r.Steps, new ReasoningStepValidator());
    }
}
