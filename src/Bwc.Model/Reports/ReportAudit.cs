namespace Bwc.Model.Reports;

/// <summary>Compares a report with itself and with the register and says what is odd in it.</summary>
/// <remarks>
/// What a report contradicts of itself or of the register is an error; what may have its reasons, a warning; what an agreement covers in so many
/// words, an info. What cannot be judged because the report does not say enough is a finding of its own.
/// </remarks>
internal static class ReportAudit
{
    /// <summary>Judges a report that its validator has passed.</summary>
    public static void Of(AuditedReport report)
    {
        ParticipationAudit.Of(report);
        ContributionAudit.Of(report);
        ReportedChairAudit.Of(report);
        ReportedDateAudit.Of(report);
        DocumentAudit.Of(report);
        CatalogueAudit.Of(report);
        FigureAudit.Of(report);
        SummaryAudit.Of(report);
        if (IsEmpty(report.Report) && report.Findings.All(f => f.Severity == FindingSeverity.Info))
            report.Add(Codes.ReportEmpty, "$", "the report has no part that could be judged; add at least one");
    }

    private static bool IsEmpty(MeetingReport report) =>
        report
            is {
                ReportTo: null,
                Mandate: null,
                Resolution: null,
                Organization: null,
                Participation: null,
                ProgrammeOfWork: null,
                Inputs: null,
                Summary: null,
                Access: null,
                Adoption: null
            }
        && report.ChairTable.IsEmpty
        && report.ChairProse.IsEmpty
        && report.Items.IsEmpty
        && report.Decisions.IsEmpty
        && report.Documents.IsEmpty
        && report.Figures.IsEmpty;
}
