using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="GeneralAssemblyResolution"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GeneralAssemblyResolutionValidator().Validate(generalAssemblyResolution with { Number = " " }).Errors[0];
/// // failure.PropertyName is "Number", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GeneralAssemblyResolutionValidator : RecordValidator<GeneralAssemblyResolution>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GeneralAssemblyResolutionValidator()
    {
        FromOne(r => r.Paragraph);
        Text(r => r.Number);
        Day(r => r.AdoptedOn);
    }
}
