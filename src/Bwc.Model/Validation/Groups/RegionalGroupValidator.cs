namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RegionalGroup"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RegionalGroupValidator().Validate(regionalGroup with { Code = default }).Errors[0];
/// // failure.PropertyName is "Code", failure.ErrorCode is "BWC-VAL-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RegionalGroupValidator : RecordValidator<RegionalGroup>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RegionalGroupValidator()
    {
        Code(g => g.Code);
        Text(g => g.Name);
        OptionalText(g => g.Note);
    }
}
