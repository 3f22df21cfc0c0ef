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
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public SilenceObjectionValidator()
    {
        Code(s => s.State);
        Day(s => s.On);
    }
}
