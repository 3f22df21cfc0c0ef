using System.Globalization;

namespace Bwc.Model;

/// <summary>
/// One programme year under audit: its meetings with their places in the calendar, the agreements of the year, and how a finding about them is made.
/// </summary>
internal sealed class AuditedYear
{
    private static readonly Meeting[] Nothing = [];

    private readonly ProgrammeCalendar _calendar;
    private readonly int _place;
    private readonly Dictionary<Meeting, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OfficeCode, Meeting[]> _byOffice;
    private readonly Dictionary<string, WorkingCalendar> _working;

    /// <param name="calendar">The calendar.</param>
    /// <param name="place">The place of the year among those of the programme.</param>
    /// <param name="meetings">The places of the meetings of the year in the calendar.</param>
    /// <param name="derogations">The derogations of the year.</param>
    /// <param name="working">The working calendars by place, shared by all years.</param>
    public AuditedYear(
        ProgrammeCalendar calendar,
        int place,
        IEnumerable<int> meetings,
        IEnumerable<Derogation> derogations,
        Dictionary<string, WorkingCalendar> working
    )
    {
        (_calendar, _place, _working) = (calendar, place, working);
        foreach (var index in meetings)
            _places[calendar.Meetings[index]] = index;
        Meetings = [.. _places.OrderBy(p => p.Value).Select(p => p.Key)];
        Derogations = [.. derogations];
        _byOffice = Meetings.Where(m => m.Office is not null).GroupBy(m => m.Office!.Value).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public IntersessionalProgramme Programme => _calendar.Programme;

    public int Year => _calendar.Programme.Years[_place];

    public Derogation[] Derogations { get; }

    public Meeting[] Meetings { get; }

    /// <summary>True if the record of the programme ends before the year does: what is not there may have been held.</summary>
    public bool BeyondRecord => Programme.RecordedUntil is { } day && day < new NodaTime.LocalDate(Year, 12, 31);

    public string PathOfYear => string.Create(CultureInfo.InvariantCulture, $"$.programme.years[{_place}]");

    public Meeting[] Of(OfficeCode office) => _byOffice.GetValueOrDefault(office, Nothing);

    /// <summary>The meetings of a kind whose days are known.</summary>
    public Meeting[] Of(MeetingKind kind) => [.. Meetings.Where(m => m.Kind == kind && !m.Days.IsEmpty)];

    public WorkingCalendar Working(string? place)
    {
        var key = place ?? string.Empty;
        if (!_working.TryGetValue(key, out var working))
            _working[key] = working = new WorkingCalendar(_calendar.Holidays, place);
        return working;
    }

    public int Days(IEnumerable<Meeting> meetings) => meetings.Sum(m => Working(m.Place).Count(m.Days));

    public string PathOf(Meeting meeting, string member = "") => string.Create(CultureInfo.InvariantCulture, $"$.meetings[{_places[meeting]}]{member}");

    /// <summary>Where the days of a meeting are that count.</summary>
    public string PathOfDays(Meeting meeting) =>
        PathOf(
            meeting,
            !meeting.Held.IsEmpty ? ".held"
                : meeting.Changes.IsEmpty ? ".firstPlan"
                : ".changes"
        );

    public static string Name(Meeting meeting) => SafeText.Bare(meeting.Id);

    public static string Names(IReadOnlyCollection<Meeting> meetings) => Wording.List(meetings, Name);

    /// <summary>A finding whose weight follows from what covers the departure and from the weakest support of the rule and the facts.</summary>
    public static Finding Departure(string code, string path, string message, (Grade Grade, Citation? Source) rule, IEnumerable<IGraded> facts, Cover cover)
    {
        var known = facts.ToArray();
        var weakest = known.Select(f => f.Grade).Append(rule.Grade).Max();
        var severity =
            cover.Express ? FindingSeverity.Info
            : cover.Text is not null || weakest > Grade.Documented ? FindingSeverity.Warning
            : FindingSeverity.Error;
        var support =
            severity == FindingSeverity.Warning && cover.Text is null
                ? $" (only a warning, since the rule or a fact is {PlainWords.Of(weakest)})"
                : string.Empty;
        var implied = cover is { Text: not null, Express: false } ? " (covered by implication only)" : string.Empty;
        return Finding.Of(code, message + support + implied, path) with
        {
            Severity = severity,
            Citation = rule.Source,
            Fact = Join(known),
            Derogation = cover.Text,
        };
    }

    /// <summary>A finding that departs from nothing: what is worth knowing, or what cannot be judged.</summary>
    public static Finding Note(string code, string path, string message, (Grade Grade, Citation? Source) rule, params IEnumerable<IGraded> facts) =>
        Finding.Of(code, message, path) with
        {
            Severity = FindingSeverity.Info,
            Citation = rule.Source,
            Fact = Join(facts),
        };

    /// <summary>The sources of several facts in one citation.</summary>
    public static Citation? Join(IEnumerable<IGraded> facts) => Citation.Join(facts.Select(f => f.Source));
}
