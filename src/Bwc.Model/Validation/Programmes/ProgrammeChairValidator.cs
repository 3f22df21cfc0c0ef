namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ProgrammeChair"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProgrammeChairValidator().Validate(programmeChair with { Group = default }).Errors[0];
/// // failure.PropertyName is "Group", failure.ErrorCode is "BWC-VAL-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProgrammeChairValidator : RecordValidator<ProgrammeChair>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProgrammeChairValidator()
    {
        OptionalCode(p => p.Office);
        Code(p => p.Group);
    }
}
