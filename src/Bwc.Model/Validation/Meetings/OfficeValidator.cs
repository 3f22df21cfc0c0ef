namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="Office"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OfficeValidator().Validate(office with { Code = default }).Errors[0];
/// // failure.PropertyName is "Code", failure.ErrorCode is "BWC-VAL-003", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OfficeValidator : RecordValidator<Office>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OfficeValidator()
    {
        Code(o => o.Code);
        Text(o => o.Title);
    }
}
