using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportReading"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportReadingValidator().Validate(reportReading with { Length = -1 }).Errors[0];
/// // failure.PropertyName is "Length", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportReadingValidator : RecordValidator<ReportReading>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportReadingValidator()
    {
        FromZero(r => r.Length);
        Items(r => r.Traces, Shared<ReadingTraceValidator>.Instance);
        Items(r => r.Furniture, Shared<TextExtentValidator>.Instance);
        Items(r => r.Notes, Shared<ReadingNoteValidator>.Instance);
    }
}
