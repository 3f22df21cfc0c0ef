using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="PlannedMeeting"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PlannedMeetingValidator().Validate(plannedMeeting with { Place = " " }).Errors[0];
/// // failure.PropertyName is "Place", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PlannedMeetingValidator : RecordValidator<PlannedMeeting>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public PlannedMeetingValidator()
    {
        Code(m => m.Office);
        FromOne(m => m.Year);
        OptionalText(m => m.Place);
        Days(m => m.Days);
        Part(m => m.Chair, Shared<ReportedOfficerValidator>.Instance);
        OptionalCode(m => m.ChairGroup);
    }
}
