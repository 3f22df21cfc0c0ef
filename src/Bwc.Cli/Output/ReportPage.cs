using System.Globalization;
using System.Text;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Cli.Output;

/// <summary>A report as a page that a person reads: who took part by group and category, who spoke on what, papers and sponsors, figures, adoption,
/// oddities.</summary>
internal sealed class ReportPage(Register register, MeetingReport report)
{
    private readonly StringBuilder _text = new();

    /// <summary>The first day of the meeting, on which groups and names are looked up; null where it is not known.</summary>
    private readonly LocalDate? _day = report.FirstDay;

    /// <summary>The page, or one section of it.</summary>
    public string Write(ReportSection? only = null)
    {
        var frame = new ReportFrame(report, Name, Line, Bullets);
        (ReportSection Section, Action Write)[] sections =
        [
            (ReportSection.Mandate, frame.Mandate),
            (ReportSection.Organization, frame.Organization),
            (ReportSection.Participants, Participants),
            (ReportSection.Work, Work),
            (ReportSection.Decisions, frame.Decisions),
            (ReportSection.Summary, frame.Summary),
            (ReportSection.Papers, Papers),
            (ReportSection.Figures, Figures),
            (ReportSection.Adoption, Adoption),
            (ReportSection.Footnotes, frame.Footnotes),
            (ReportSection.Oddities, Oddities),
            (ReportSection.Notes, Notes),
        ];
        if (only is null)
            Head();
        foreach (var (section, write) in sections)
        {
            if (only is null || only == section)
                write();
        }

        return _text.ToString();
    }

    private void Head()
    {
        Line($"# {report.Symbol?.ToString() ?? "Report without a symbol"}");
        if (report.Title is { } title)
            Line(title + ".");
        var organization = report.Organization;
        var facts = new List<string>();
        if (report.Office is { } office)
            facts.Add(Invariant($"{office}{(report.ProgrammeYear is { } year ? Invariant($" of the programme year {year}") : string.Empty)}"));
        if (organization?.Held is { } held)
            facts.Add($"held {Days(held)}");
        if (organization?.Place is { } place)
            facts.Add(place);
        if (organization?.Chair is { } chair)
            facts.Add($"chair {chair.Name}{(chair.State is { } state ? $" of {Name(state)}{GroupInBrackets(state)}" : string.Empty)}");
        if (facts.Count > 0)
            Line(string.Join("; ", facts) + ".");
        if (organization?.FirstPlannedFor is { } plan)
        {
            var postponement = organization.Postponement;
            var letters = postponement is { Letters.IsEmpty: false }
                ? $", letters of the chair of {string.Join(", ", postponement.Letters.Select(l => Print.Day(l)))}"
                : string.Empty;
            var often = postponement is { SeveralTimes: true } ? " several times" : string.Empty;
            var why = postponement?.Cause is { } cause ? $" ({cause})" : string.Empty;
            var how = postponement?.Instrument is { } instrument ? $" by {Print.Words(instrument)}" : string.Empty;
            var later = postponement is null ? string.Empty : $"; postponed{often}{why}{how}{letters}";
            Line($"First planned for {Print.Day(plan)}{later}.");
        }

        if (report.ReportTo is { Days: { } days } to)
            Line($"Reports to the Meeting of States Parties of {Days(days)}{(to.Place is { } where ? $", {where}" : string.Empty)}.");
    }

    private void Participants()
    {
        if (report.Participation is not { } participation)
            return;
        Line("## Who took part");
        var rows = new Rows(["Category", "Rule", "Stated", "Named", "Who"], []);
        Row(rows, "States Parties", participation.StatesParties, byGroup: true);
        Row(rows, "Signatories", participation.Signatories, byGroup: false);
        Row(rows, "Observer States", participation.ObserverStates, byGroup: false);
        Row(rows, "United Nations", participation.UnitedNations);
        Row(rows, "Other organizations, as observers", participation.Organizations);
        Row(rows, "Non-governmental organizations", participation.NonGovernmental);
        if (participation.Guests is { } guests)
            rows.Cells.Add([
                "Guests",
                string.Empty,
                string.Empty,
                Number(guests.Guests.Length),
                string.Join("; ", guests.Guests.Select(g => g.Organization is { } from ? $"{g.Name} ({from})" : g.Name)),
            ]);
        Table(rows);
        if (participation.StatesParties is not { States.IsEmpty: false } parties || _day is null)
            return;
        Line("### States Parties by regional group");
        var groups = new Rows(["Group", "Number", "States"], []);
        foreach (
            var group in register.StandingsOf(parties.States, _day.Value).GroupBy(Group).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal)
        )
            groups.Cells.Add([group.Key ?? "not established", Number(group.Count()), string.Join(", ", group.Select(s => s.Name))]);
        if (!parties.Unresolved.IsEmpty)
            groups.Cells.Add(["not resolved", Number(parties.Unresolved.Length), string.Join(", ", parties.Unresolved)]);
        Table(groups);
    }

    private void Row(Rows rows, string category, StateParticipation? list, bool byGroup)
    {
        if (list is not null)
            rows.Cells.Add([
                category,
                list.Rule?.ToString() ?? string.Empty,
                Number(list.Stated),
                Number(list.States.Length),
                byGroup && _day is not null
                    ? "see below"
                    : string.Join(", ", list.States.Select(Name).Concat(list.Unresolved.Select(u => $"{u} (not resolved)"))),
            ]);
    }

    private static void Row(Rows rows, string category, BodyParticipation? list)
    {
        if (list is not null)
            rows.Cells.Add([
                category,
                list.Rule?.ToString() ?? string.Empty,
                Number(list.Stated),
                list.Bodies.IsEmpty && list.Unresolved.IsEmpty ? string.Empty : Number(list.Bodies.Length),
                string.Join(", ", list.Bodies.Concat(list.Unresolved.Select(u => $"{u} (not resolved)"))),
            ]);
    }

    private void Work()
    {
        if (report.Items.All(i => i.Contributions.IsEmpty))
            return;
        Line("## Who spoke on what");
        foreach (var item in report.Items)
        {
            Line(Invariant($"### {item.Number}. {item.Title ?? "(title not given)"}"));
            foreach (var kind in item.Contributions.GroupBy(c => c.Kind))
            {
                var who = kind.Select(Contribution).ToArray();
                Bullet($"{Heading(kind.Key)}{(who.Length > 3 ? Invariant($" ({who.Length})") : string.Empty)}: {string.Join(", ", who)}");
            }

            if (item.ViewsExpressed)
                Bullet($"Various views were expressed{(item.RecallsFinalDocuments ? ", recalling the final documents of Review Conferences" : string.Empty)}");
            if (!item.Unresolved.IsEmpty)
                Bullet($"Not resolved: {string.Join(", ", item.Unresolved)}");
            EndOfList();
        }
    }

    private string Contribution(Contribution contribution)
    {
        var text = Name(contribution.By);
        if (contribution.Paper is { } paper)
            text = $"{Short(paper)} by {text}";
        if (contribution.OnBehalfOfGroup is { } group)
            text += $" on behalf of {group}";
        if (!contribution.OnBehalfOf.IsEmpty)
            text += $" on behalf of {string.Join(", ", contribution.OnBehalfOf.Select(Name))}";
        return contribution.Subject is { } subject ? $"{text} ({subject})" : text;
    }

    private static string Heading(ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Briefing => "Briefing",
            ContributionKind.PaperIntroduction => "Papers introduced",
            ContributionKind.TechnicalPresentation => "Technical presentations",
            ContributionKind.GuestStatement => "Statement of a guest",
            ContributionKind.Discussion => "Discussion",
            _ => "Statements",
        };

    private void Papers()
    {
        if (report.Documents.IsEmpty)
            return;
        Line("## Papers and sponsors");
        Table(
            Rows.Of(
                report.DocumentsWithSponsors(),
                ("Symbol", d => d.Symbol.ToString()),
                ("Title", d => d.Title),
                ("Submitted by", d => string.Join(", ", d.SubmittedBy.Select(Name))),
                ("On behalf of", d => string.Join(", ", d.OnBehalfOf.Select(Name))),
                ("Languages", d => string.Join(" ", d.Languages.Select(LanguageTags.TagOf)))
            )
        );
    }

    private void Figures()
    {
        if (report.Figures.IsEmpty)
            return;
        Line("## Figures");
        Table(
            Rows.Of(
                report.Figures,
                ("What", f => What(f.Kind)),
                ("Year", f => Number(f.Year)),
                (
                    "Value",
                    f =>
                        Number(f.Value)
                        + (f.Kind is FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove ? "%" : string.Empty)
                        + (f.Record ? " (the highest by then)" : string.Empty)
                ),
                ("As of", f => f.AsOf)
            )
        );
    }

    private static string What(FigureKind kind) =>
        kind switch
        {
            FigureKind.NationalContactPoints => "States Parties with a national contact point",
            FigureKind.CbmSubmissions => "States Parties that submitted confidence-building measures",
            FigureKind.CbmNeverSubmitted => "States Parties that never submitted any",
            _ => "Share of States Parties that submissions of a year never exceeded",
        };

    private void Adoption()
    {
        if (report.Adoption is not { } adoption)
            return;
        Line("## Adoption");
        var how = adoption.ByConsensus ? " by consensus" : string.Empty;
        var on = adoption.Date is { } date ? $" on {Print.Day(date)}" : string.Empty;
        var from = adoption.Draft is { } draft ? $" from {draft}" : string.Empty;
        var amended = adoption.OrallyAmended ? ", as orally amended" : string.Empty;
        var issuedAs = adoption.IssuedAs is { } issued ? $"; issued as {issued}" : string.Empty;
        Line($"Adopted{how}{on}{from}{amended}{issuedAs}.");
    }

    private void Oddities()
    {
        var findings = register.Audit(report).Findings;
        Line("## Oddities");
        if (findings.IsEmpty)
            Line("None found.");
        foreach (var finding in findings)
            Bullet(
                $"{Print.Capital(finding.Message)} ({Print.Word(finding.Severity)}, "
                    + $"{finding.Code}{Place(finding.Fact)}){(finding.Derogation is { } covered ? $". Covered by: {covered}" : string.Empty)}"
            );
        EndOfList();
    }

    // The symbol of the report itself need not be said on its own page.
    private string Place(Citation? fact) =>
        fact is null || fact.Text == report.Symbol?.ToString()
            ? string.Empty
            : $", {fact.Text.Replace($"{report.Symbol}, ", string.Empty, StringComparison.Ordinal)}";

    private void Notes()
    {
        if (report.Reading is not { Notes.IsEmpty: false } reading)
            return;
        Line("## Not read");
        foreach (var note in reading.Notes)
            Bullet(Invariant($"{Print.Capital(note.Message)} ({note.Code}, at character {note.Start})"));
        EndOfList();
    }

    private void Line(string text) => _text.Append(Print.Markdown(Harmless.OneLine(text))).Append("\n\n");

    private void Bullet(string text) => _text.Append("* ").Append(Print.Markdown(Harmless.OneLine(text))).Append('\n');

    private void Bullets(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Bullet(text);
        EndOfList();
    }

    private void EndOfList()
    {
        if (_text.Length > 1 && _text[^2] != '\n')
            _text.Append('\n');
    }

    private void Table(Rows rows) => _text.Append(RowWriter.Markdown(rows)).Append('\n');

    private string Name(StateCode code) =>
        _day is { } day ? register.StandingsOf([code], day)[0].Name
        : register.TryFindState(code, out var state) ? state.Name
        : code.ToString();

    private string Name(Contributor who) => who.State is { } state ? Name(state) : who.ToString();

    private string GroupInBrackets(StateCode code) =>
        _day is { } day && Group(register.StandingsOf([code], day)[0]) is { } group ? $" ({group})" : string.Empty;

    private static string? Group(StateStanding standing) =>
        standing.Status is null or TreatyStatus.StateParty ? standing.Group?.ToString() : "no State Party that day";

    private static string Short(DocumentSymbol symbol) =>
        symbol.ToString() is var text && text.LastIndexOf('/') is >= 0 and var at ? text[(at + 1)..] : symbol.ToString();

    private static string Days(DateInterval days) => Print.Days([days]);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
