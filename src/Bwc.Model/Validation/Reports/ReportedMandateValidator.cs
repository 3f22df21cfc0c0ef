using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportedMandate"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportedMandateValidator().Validate(reportedMandate with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportedMandateValidator : RecordValidator<ReportedMandate>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportedMandateValidator()
    {
        OptionalCode(r => r.Office);
        FromOne(r => r.Paragraph);
        FromOne(r => r.EarlierFirstYear);
        FromOne(r => r.EarlierLastYear);
        FromOne(r => r.FirstYear);
        FromOne(r => r.LastYear);
        FromOne(r => r.DaysPerYear);
        FromOne(r => r.ExpertDays);
        FromOne(r => r.StatesPartiesDays);
        FromOne(r => r.MinimumMonths);
        FromOne(r => r.ViceChairs);
        FromOne(r => r.OfficeDays);
        Texts(r => r.Topics);
        Part(r => r.DecidedBy, Shared<MeetingReferenceValidator>.Instance);
        Items(r => r.Points, Shared<PrintedTextValidator>.Instance);
    }
}
