using System.Globalization;
using Bwc.Model;
using Bwc.Model.Reports;
using static System.FormattableString;

namespace Bwc.Cli.Output;

/// <summary>
/// What a report says beside participants, work and papers: its mandate, its organization, its decisions, the chair's summary, its footnotes.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="name">The name of a State on the day of the meeting.</param>
/// <param name="line">Writes a paragraph.</param>
/// <param name="bullets">Writes a list.</param>
internal sealed class ReportFrame(MeetingReport report, Func<StateCode, string> name, Action<string> line, Action<IEnumerable<string>> bullets)
{
    private const int LongestView = 160;

    public void Mandate()
    {
        var (mandate, points) = (report.Mandate, new List<string>());
        if (mandate is null && report.ChairTable.IsEmpty && report.Resolution is null)
            return;
        line("## Mandate");
        if (mandate is not null)
        {
            if (mandate.DecidedBy is { } by)
                points.Add($"Decided by {Reference(by)}");
            Add(
                mandate.FirstYear is not null,
                Invariant($"{mandate.FirstYear} to {mandate.LastYear}: {mandate.DaysPerYear} days a year, {mandate.ExpertDays} of them for the Meetings of ")
                    + Invariant($"Experts{When(mandate.BackToBack, " back to back")} and {mandate.StatesPartiesDays} for the Meeting of States Parties"),
                points
            );
            Add(mandate.MinimumMonths is not null, Invariant($"At least {mandate.MinimumMonths} months between them"), points);
            Add(mandate.ViceChairs is not null, Invariant($"{mandate.ViceChairs} vice-chairs a year"), points);
            Add(mandate.RulesMutatisMutandis, "Rules of procedure of the Review Conference, mutatis mutandis", points);
            Add(mandate.Sponsorship, "Sponsorship programme from voluntary contributions", points);
            Add(mandate.FactualReports, "Each Meeting of Experts writes a factual report", points);
            Add(mandate.ByConsensus, "Conclusions and outcomes by consensus", points);
            Add(!mandate.Topics.IsEmpty, $"Topics of {mandate.Office}: {string.Join("; ", mandate.Topics)}", points);
        }

        if (!report.ChairTable.IsEmpty)
            points.Add($"Chairs: {string.Join("; ", report.ChairTable.GroupBy(s => s.Year).Select(Year))}");

        if (report.Resolution is { } resolution)
            points.Add(
                $"General Assembly resolution {resolution.Number}{(resolution.AdoptedOn is { } day ? $" of {Print.Day(day)}" : string.Empty)}"
                    + When(resolution.WithoutVote, ", adopted without a vote")
                    + When(resolution.AsksAssistance, "; asks for assistance to the depositaries")
                    + When(resolution.AsksServices, "; asks for services to the conferences")
            );
        bullets(points);
    }

    public void Organization()
    {
        var points = new List<string>();
        if (report.Organization is { } organization)
        {
            Add(!organization.DecidedBy.IsEmpty, $"Decided by {string.Join(", ", organization.DecidedBy.Select(Reference))}", points);
            Add(organization.Opened is not null, $"Opened on {Print.Day(organization.Opened)}", points);
            foreach (var session in organization.Sessions)
                points.Add(Invariant($"Part {session.Number}: {Print.Days([session.Days])}{(session.Place is { } place ? $", {place}" : string.Empty)}"));
            Add(!organization.ViceChairs.IsEmpty, $"Vice-chairs: {string.Join(", ", organization.ViceChairs.Select(Officer))}", points);
            Add(organization.Agenda is not null, $"Agenda: {Adopted(organization.Agenda)}", points);
            Add(organization.Rules is not null, $"Rules of procedure: {Adopted(organization.Rules)}", points);
            foreach (var officer in organization.Secretariat)
                points.Add($"{Post(officer.Post)}: {Officer(officer)}");
        }

        if (report.ProgrammeOfWork is { } programme)
            points.Add(
                $"Programme of work{When(programme.Annotated, ", annotated")}{When(programme.ByChair, ", by the chair")}"
                    + $"{(programme.Agenda is { } agenda ? $", on {agenda}" : string.Empty)}{When(programme.Substantive, "; the discussions were substantive")}"
                    + $"{(programme.AllocatedBy is { } by ? $"; issues allocated by {Reference(by)}" : string.Empty)}"
            );
        if (report.Inputs is { } inputs)
            points.Add(
                $"Worked from {string.Join(", ", inputs.Sources.Select(s => Print.Words(s)))}{When(inputs.Distributed, ", distributed at the meeting")}"
            );
        if (report.Access is { Addresses.IsEmpty: false } access)
            points.Add($"Documents: {string.Join(", ", access.Addresses)}");
        if (points.Count == 0)
            return;
        line("## Organization");
        bullets(points);
    }

    public void Decisions()
    {
        if (report.Decisions.IsEmpty)
            return;
        line("## Decisions");
        bullets(
            report.Decisions.Select(d =>
                $"{(d.By is { } by ? $"{Reference(by)}: " : string.Empty)}{d.Text}"
                + string.Concat(
                    d.Meetings.Select(m =>
                        Invariant($" [{m.Office} {m.Year}: {Print.Days(m.Days)}{(m.Chair is { } chair ? $", chair {Officer(chair)}" : string.Empty)}]")
                    )
                )
            )
        );
    }

    public void Summary()
    {
        if (report.Summary is not { } summary)
            return;
        line("## Chair's summary");
        var standing = new List<string>();
        Add(summary.OwnResponsibility, "written on the chair's own responsibility", standing);
        Add(summary.InConsultation, "in consultation with States Parties", standing);
        Add(summary.Agreed == false, "not agreed", standing);
        Add(summary.HasStatus == false, "without status", standing);
        if (standing.Count > 0)
            line($"{Print.Capital(string.Join(", ", standing))}.");
        foreach (var item in summary.Views.GroupBy(v => v.Item))
        {
            line(item.Key is { } number ? Invariant($"### Views on item {number}") : "### Before the items");
            bullets(
                item.Select(v =>
                    Invariant($"{v.Paragraph}. {(v.Holder is { } holder ? Print.Words(holder) : "not attributed")}")
                    + (v.Act is { } act ? $", {Print.Words(act)}" : string.Empty)
                    + When(v.IsProposal, ", a proposal")
                    + (v.Articles.IsEmpty ? string.Empty : $", articles {string.Join(", ", v.Articles.Select(a => a.ToString(CultureInfo.InvariantCulture)))}")
                    + (v.Text is { } text ? $": {(text.Length > LongestView ? string.Concat(text.AsSpan(0, LongestView), "...") : text)}" : string.Empty)
                )
            );
        }
    }

    public void Footnotes()
    {
        if (report.Footnotes.IsEmpty)
            return;
        line("## Footnotes");
        bullets(report.Footnotes.Select(f => f.ToString()));
    }

    private static string Year(IGrouping<int, ChairSlot> year) => Invariant($"{year.Key} {string.Join(", ", year.Select(s => $"{s.Office} {s.Group}"))}");

    private static string Reference(MeetingReference reference) =>
        reference.Number is { } number ? Invariant($"Review Conference {number}")
        : reference.Year is { } year ? Invariant($"{Print.Words(reference.Kind)} of {year}")
        : Print.Words(reference.Kind);

    private string Officer(ReportedOfficer officer) =>
        officer.Name + (officer.State is { } state ? $" of {name(state)}" : string.Empty) + (officer.Title is { } title ? $", {title}" : string.Empty);

    private static string Adopted(AdoptedText? adopted) =>
        adopted is null
            ? string.Empty
            : $"{adopted.Symbol?.ToString() ?? "no symbol"}{(adopted.Date is { } day ? $", adopted on {Print.Day(day)}" : string.Empty)}"
                + When(adopted.ProposedByChair, ", proposed by the chair")
                + When(adopted.MutatisMutandis, ", mutatis mutandis");

    private static string Post(OfficerPost post) => Print.Capital(Print.Words(post));

    private static string When(bool holds, string words) => holds ? words : string.Empty;

    private static void Add(bool holds, string text, List<string> points)
    {
        if (holds)
            points.Add(text);
    }
}
