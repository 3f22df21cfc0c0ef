using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="Adoption"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AdoptionValidator().Validate(adoption with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AdoptionValidator : RecordValidator<Adoption>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public AdoptionValidator()
    {
        OptionalCode(a => a.Draft);
        OptionalCode(a => a.IssuedAs);
        FromOne(a => a.Paragraph);
        Day(a => a.Date);
    }
}
