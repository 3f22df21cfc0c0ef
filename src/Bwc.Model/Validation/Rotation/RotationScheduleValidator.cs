namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RotationSchedule"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RotationScheduleValidator().Validate(rotationSchedule with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RotationScheduleValidator : RecordValidator<RotationSchedule>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RotationScheduleValidator()
    {
        EachCode(s => s.Offices);
        Text(s => s.Id);
        Text(s => s.Title);
        OptionalText(s => s.Note);
        Present(s => s.Rule);
        Part(s => s.Rule, Shared<RotationRuleValidator>.Instance);
        Part(s => s.ViceChairs, ViceChairRuleValidator.InSchedule);
        Check(RotationFaults.Of);
    }
}
