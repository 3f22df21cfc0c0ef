namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Prerequisite"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PrerequisiteValidator().Validate(prerequisite with { Detail = " " }).Errors[0];
/// // failure.PropertyName is "Detail", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PrerequisiteValidator : RecordValidator<Prerequisite>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public PrerequisiteValidator()
    {
        Word(p => p.Kind);
        Word(p => p.Need);
        Text(p => p.Detail);
        OptionalWord(p => p.By);
    }
}
