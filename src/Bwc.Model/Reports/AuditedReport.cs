using System.Collections.Immutable;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>A report beside what the register knows, with the words that all of its findings share.</summary>
internal sealed class AuditedReport(
    MeetingReport report,
    StateDirectory states,
    GroupDirectory groups,
    OrganizationDirectory organizations,
    ImmutableArray<Meeting> meetings,
    ImmutableArray<IntersessionalProgramme> programmes,
    ChairRulings? chairs,
    ParticipationRules? rules,
    DocumentDirectory documents,
    ImmutableArray<Finding> before
)
{
    private readonly FindingList _findings = FindingList.Of(before);

    public MeetingReport Report { get; } = report;

    public StateDirectory States { get; } = states;

    public GroupDirectory Groups { get; } = groups;

    public OrganizationDirectory Organizations { get; } = organizations;

    public ImmutableArray<Meeting> Meetings { get; } = meetings;

    public ImmutableArray<IntersessionalProgramme> Programmes { get; } = programmes;

    public ChairRulings? Chairs { get; } = chairs;

    public ParticipationRules? Rules { get; } = rules;

    public DocumentDirectory Documents { get; } = documents;

    /// <summary>The days on which the meeting was held, by the report or, where it does not say, by the register.</summary>
    public DateInterval? Held =>
        Report.Organization?.Held ?? (Known is { Held: { IsEmpty: false } held } ? new DateInterval(held[0].Start, held[^1].End) : null);

    /// <summary>The meeting as the register knows it; null if it knows none.</summary>
    public Meeting? Known { get; } = Find(report, meetings);

    /// <summary>What was found before the audit, and by it.</summary>
    public ImmutableArray<Finding> Findings => _findings.ToFindings();

    /// <summary>How many States were States Parties on a day.</summary>
    public int PartiesOn(LocalDate day)
    {
        var count = 0;
        for (var i = 0; i < States.Count; i++)
        {
            if (States[i].StatusOn(day).Status == TreatyStatus.StateParty)
                count++;
        }

        return count;
    }

    /// <summary>What to call the meeting: "MX3 of 2020".</summary>
    public string Name => Report.Office is { } office && Report.ProgrammeYear is { } year ? Invariant($"{office} of {year}") : "the meeting";

    /// <summary>Adds a finding about a paragraph of the report.</summary>
    public void Add(
        string code,
        string path,
        string message,
        int? paragraph = null,
        FindingSeverity? severity = null,
        string? derogation = null,
        string? annex = null
    )
    {
        var finding = Finding.Of(code, message, path);
        _findings.Add(finding with { Severity = severity ?? finding.Severity, Fact = Cite(paragraph, annex), Derogation = derogation });
    }

    /// <summary>Adds that something cannot be judged, and why.</summary>
    public void NotJudged(string path, string why, int? paragraph = null) => Add(Codes.ReportNotJudged, path, why, paragraph);

    private Citation? Cite(int? paragraph, string? annex)
    {
        if (Report.Symbol is not { } symbol)
            return null;
        var place = (annex, paragraph) switch
        {
            (null, null) => string.Empty,
            (null, _) => Invariant($", para {paragraph}"),
            (_, null) => $", annex {SafeText.Shorten(annex)}",
            _ => Invariant($", annex {SafeText.Shorten(annex)}, para {paragraph}"),
        };
        return Citation.Parse(symbol + place);
    }

    private static Meeting? Find(MeetingReport report, ImmutableArray<Meeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            if (report.Symbol is { } symbol && meeting.ReportSymbol == symbol)
                return meeting;
        }

        if (report.ProgrammeYear is not { } year || report.Office is not { } office)
            return null;
        foreach (var meeting in meetings)
        {
            if (meeting.ProgrammeYear == year && meeting.Office == office && meeting.Session is null)
                return meeting;
        }

        return null;
    }
}
