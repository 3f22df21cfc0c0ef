using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportedOfficer"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportedOfficerValidator().Validate(reportedOfficer with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportedOfficerValidator : RecordValidator<ReportedOfficer>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportedOfficerValidator()
    {
        OptionalCode(o => o.State);
        Word(o => o.Post);
        Text(o => o.Name);
        OptionalText(o => o.Printed);
        OptionalText(o => o.Title);
    }
}
