namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RotationRule"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RotationRuleValidator().Validate(rotationRule with { FirstYear = -1 }).Errors[0];
/// // failure.PropertyName is "FirstYear", failure.ErrorCode is "BWC-ROT-007", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RotationRuleValidator : RecordValidator<RotationRule>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RotationRuleValidator()
    {
        EachCode(r => r.Cycle);
        Items(r => r.Blocks, RotationBlockValidator.InRule);
        Check(RotationFaults.Of);
    }
}
