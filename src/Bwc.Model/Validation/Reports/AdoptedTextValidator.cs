using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="AdoptedText"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AdoptedTextValidator().Validate(adoptedText with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AdoptedTextValidator : RecordValidator<AdoptedText>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public AdoptedTextValidator()
    {
        OptionalCode(t => t.Symbol);
        FromOne(t => t.Paragraph);
        Day(t => t.Date);
    }
}
