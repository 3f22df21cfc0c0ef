using Bwc.Model.Diagnostics;
using Bwc.Model.Rotation;
using FluentValidation;

namespace Bwc.Model.Validation;

internal sealed class RotationBlockValidator : ModelValidator<RotationBlock>
{
    public RotationBlockValidator()
    {
        Property(b => b.Offices).Must(offices => !offices.IsEmpty).WithErrorCode(Codes.OfficesMissing).WithMessage("the block names no office; give at least one");
        Property(b => b.Offset).Must(offset => offset >= 0).WithErrorCode(Codes.OffsetOutOfRange).WithMessage("the offset is negative; give 0 or more");
    }
}

internal sealed class RotationRuleValidator : ModelValidator<RotationRule>
{
    public RotationRuleValidator() => Check(RotationFaults.Of);
}

internal sealed class ViceChairRuleValidator : ModelValidator<ViceChairRule>
{
    public ViceChairRuleValidator() =>
        Property(v => v.PerGroup).Must(number => number is >= 1 and <= RotationFaults.MaxPerGroup).WithErrorCode(Codes.ViceChairsTooFew).WithMessage("each group gives fewer than one vice-chair or too many; give 1 to 99");
}

internal sealed class RotationScheduleValidator : ModelValidator<RotationSchedule>
{
    public RotationScheduleValidator()
    {
        Text(s => s.Id);
        Text(s => s.Title);
        OptionalText(s => s.Note);
        Property(s => s.Rule).SetValidator(new RotationRuleValidator());
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
