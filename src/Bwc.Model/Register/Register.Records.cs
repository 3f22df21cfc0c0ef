using Bwc.Model.Reports;

namespace Bwc.Model;

/// <content>Records of reports from the lists that a meeting keeps.</content>
public sealed partial class Register
{
    /// <summary>
    /// Creates the record of a report from the facts about a meeting in the register and from lists of participants, speakers and documents. Each participant
    /// is assigned its category in this register on the first day of the meeting.
    /// </summary>
    /// <param name="meeting">The identifier of the meeting, such as "MX3-2020".</param>
    /// <param name="participants">The list of participants, in the format that <see cref="ReadParticipants"/> reads; null if there is none.</param>
    /// <param name="speakers">
    /// A table with the columns item, kind (a word of <see cref="ContributionKind"/>) and who, and optionally title (of the item), onBehalfOf (separated by
    /// semicolons), paper (a symbol, or the end of one, such as WP.3) and subject; null if there is none.
    /// </param>
    /// <param name="documents">A table with the columns symbol and title, and optionally submittedBy, onBehalfOf and languages (separated by semicolons), in
    /// the format that <c>bwc documents --format csv</c> prints; null if there is none.</param>
    /// <param name="also">A table of bodies and guests that are not in the register, with the columns abbreviation, names and kind; null if there is
    /// none.</param>
    /// <returns>
    /// The record, with findings about what could not be placed: <see cref="Codes.ParticipantNotPlaced"/>, <see cref="Codes.ListRowUnused"/> and the findings
    /// of the list of participants; and with <see cref="Codes.DraftPartLeftOut"/> if the register lacks the symbol or the chair. There is no record if the
    /// meeting is unknown or has no date, or if a table lacks the required columns.
    /// </returns>
    /// <exception cref="IOException">One of the lists cannot be read.</exception>
    /// <example><code>
    /// var speakers = new StringReader("item,kind,who\n4,statement,European Union\n");
    /// var record = Register.Default.RecordOf("MX3-2020", participants: null, speakers, documents: null).GetValueOrThrow();
    /// Console.WriteLine(record.Items[0].Contributions[0]); // Statement by EU
    /// </code></example>
    public Result<MeetingReport> RecordOf(string? meeting, TextReader? participants, TextReader? speakers, TextReader? documents, TextReader? also = null)
    {
        var found = FindMeeting(meeting);
        if (found.Value is not { } known)
            return Results.Failure<MeetingReport>(found.Findings);
        if (known.Days.IsEmpty)
            return Results.Failure<MeetingReport>(
                Codes.MeetingWithoutDay,
                $"the register has no dates for {known}, but a list can only be judged as of a particular day"
            );
        var findings = new FindingList();
        var order = new StateOrder(EmbeddedGrammars.Read(Language.English), States);
        var report = new MeetingRecord(this, known).Make();
        if (report.Symbol is null)
            findings.Add(Finding.Of(Codes.DraftPartLeftOut, $"the register has no symbol for the report of {SafeText.Bare(known.Id)}", "$.symbol"));
        if (report.Organization?.Chair is null)
            findings.Add(Finding.Of(Codes.DraftPartLeftOut, $"the register does not name one chair of {SafeText.Bare(known.Id)}", "$.organization.chair"));
        if (participants is not null)
        {
            var on = known.Days[0].Start;
            var ruled = ReadParticipants(participants, on, also: also);
            if (ruled.Value is not { } list)
                return Results.Failure<MeetingReport>(ruled.Findings);
            report = report with { Participation = new ParticipationRecord(this, on, findings, order).Of(list) };
        }

        var lists = new ListRecord(this, known, findings, order, report.Participation?.Guests);
        if (speakers is not null)
        {
            var read = ListTable.Open(speakers, "the list of speakers", "item", "kind", "who");
            if (read.Value is not { } table)
                return Results.Failure<MeetingReport>(read.Findings);
            report = report with { Items = lists.Items(table) };
        }

        if (documents is not null)
        {
            var read = ListTable.Open(documents, "the list of documents", "symbol", "title");
            if (read.Value is not { } table)
                return Results.Failure<MeetingReport>(read.Findings);
            report = report with { Documents = lists.Documents(table) };
        }

        return new Result<MeetingReport>(report, findings.ToFindings());
    }
}
