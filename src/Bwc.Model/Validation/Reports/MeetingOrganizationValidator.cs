using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="MeetingOrganization"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new MeetingOrganizationValidator().Validate(meetingOrganization with { Place = " " }).Errors[0];
/// // failure.PropertyName is "Place", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class MeetingOrganizationValidator : RecordValidator<MeetingOrganization>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public MeetingOrganizationValidator()
    {
        FromOne(o => o.Paragraph);
        OptionalText(o => o.Place);
        Day(o => o.FirstPlannedFor);
        Day(o => o.Held);
        Day(o => o.Opened);
        Items(o => o.DecidedBy, Shared<MeetingReferenceValidator>.Instance);
        Part(o => o.Postponement, Shared<PostponementValidator>.Instance);
        Part(o => o.Chair, Shared<ReportedOfficerValidator>.Instance);
        Items(o => o.Sessions, Shared<ReportedSessionValidator>.Instance);
        Items(o => o.ViceChairs, Shared<ReportedOfficerValidator>.Instance);
        Part(o => o.Agenda, Shared<AdoptedTextValidator>.Instance);
        Part(o => o.Rules, Shared<AdoptedTextValidator>.Instance);
        Items(o => o.Secretariat, Shared<ReportedOfficerValidator>.Instance);
    }
}
