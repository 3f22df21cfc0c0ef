using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportedSession"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportedSessionValidator().Validate(reportedSession with { Place = " " }).Errors[0];
/// // failure.PropertyName is "Place", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportedSessionValidator : RecordValidator<ReportedSession>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportedSessionValidator()
    {
        FromOne(s => s.Number);
        OptionalText(s => s.Place);
        Day(s => s.Days);
    }
}
