using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportAddressee"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportAddresseeValidator().Validate(reportAddressee with { Place = " " }).Errors[0];
/// // failure.PropertyName is "Place", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportAddresseeValidator : RecordValidator<ReportAddressee>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportAddresseeValidator()
    {
        FromOne(a => a.Year);
        OptionalText(a => a.Place);
        Day(a => a.Days);
    }
}
