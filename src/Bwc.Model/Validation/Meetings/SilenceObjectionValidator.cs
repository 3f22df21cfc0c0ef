namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="SilenceObjection"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new SilenceObjectionValidator().Validate(objection with { State = default }).Errors[0];
/// // failure.PropertyName is "State", failure.ErrorCode is "BWC-VAL-001", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class SilenceObjectionValidator : RecordValidator<SilenceObjection>
{
    /// <summary>Creates the validator. One instance serves any number of threads.</summary>
    public SilenceObjectionValidator()
    {
        Code(s => s.State);
        Day(s => s.On);
    }
}
