using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="MeetingReport"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new MeetingReportValidator().Validate(meetingReport with { JobNumber = " " }).Errors[0];
/// // failure.PropertyName is "JobNumber", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class MeetingReportValidator : RecordValidator<MeetingReport>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public MeetingReportValidator()
    {
        OptionalCode(r => r.Symbol);
        OptionalCode(r => r.Office);
        Check(r => EmptyCodes.OfSlots(r.ChairTable, nameof(MeetingReport.ChairTable)));
        Check(r => EmptyCodes.OfSlots(r.ChairProse, nameof(MeetingReport.ChairProse)));
        OptionalText(r => r.JobNumber);
        OptionalText(r => r.Title);
        OptionalText(r => r.AgendaItemTitle);
        Must(
            r => r.ProgrammeYear,
            r => r.ProgrammeYear is null or (>= 1 and <= 9999),
            Codes.ReportNumberWrong,
            "the year is not between 1 and 9999; use the year of the programme, or leave it out"
        );
        FromOne(r => r.AgendaItemNumber);
        OptionalWord(r => r.Language);
        Part(r => r.ReportTo, Shared<ReportAddresseeValidator>.Instance);
        Part(r => r.Mandate, Shared<ReportedMandateValidator>.Instance);
        Part(r => r.Resolution, Shared<GeneralAssemblyResolutionValidator>.Instance);
        Part(r => r.Organization, Shared<MeetingOrganizationValidator>.Instance);
        Part(r => r.Participation, Shared<ParticipationValidator>.Instance);
        Part(r => r.ProgrammeOfWork, Shared<ProgrammeOfWorkValidator>.Instance);
        Items(r => r.Items, Shared<AgendaItemValidator>.Instance);
        Part(r => r.Inputs, Shared<WorkInputsValidator>.Instance);
        Items(r => r.Decisions, Shared<ReportedDecisionValidator>.Instance);
        Part(r => r.Summary, Shared<ChairSummaryValidator>.Instance);
        Items(r => r.Documents, Shared<OfficialDocumentValidator>.Instance);
        Part(r => r.Access, Shared<DocumentAccessValidator>.Instance);
        Items(r => r.Footnotes, Shared<PrintedTextValidator>.Instance);
        Items(r => r.Translations, Shared<TextTranslationValidator>.Instance);
        Part(r => r.Adoption, Shared<AdoptionValidator>.Instance);
        Items(r => r.Figures, Shared<ReportedFigureValidator>.Instance);
        Part(r => r.Reading, Shared<ReportReadingValidator>.Instance);
        Check(r => Repeated(r.Items, "Items", "Number", Codes.ReportRepeats, i => i.Number));
        Check(r => Repeated(r.Documents, "Documents", "Symbol", Codes.ReportRepeats, d => d.Symbol.ToString()));
        Check(r => Repeated(r.Translations, "Translations", "Text", Codes.ReportRepeats, t => (t.Text, t.Language)));
    }
}
