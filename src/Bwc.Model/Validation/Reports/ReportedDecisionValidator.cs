using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportedDecision"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportedDecisionValidator().Validate(reportedDecision with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportedDecisionValidator : RecordValidator<ReportedDecision>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportedDecisionValidator()
    {
        FromOne(d => d.Paragraph);
        Part(d => d.By, Shared<MeetingReferenceValidator>.Instance);
        Text(d => d.Text);
        Items(d => d.Meetings, Shared<PlannedMeetingValidator>.Instance);
    }
}
