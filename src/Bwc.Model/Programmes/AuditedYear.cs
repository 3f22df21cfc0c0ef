using System.Globalization;
using Bwc.Model.Diagnostics;
using Bwc.Model.Meetings;
using Bwc.Model.Sources;

namespace Bwc.Model.Programmes;

/// <summary>One programme year under audit: its meetings with their places in the calendar, the agreements of the year, and how a finding about them is made.</summary>
internal sealed class AuditedYear(ProgrammeCalendar calendar, int place, IReadOnlyList<int> meetings, IReadOnlyList<Derogation> derogations)
{
    private const int MaxNamed = 12;
    private const string More = " ; and others";

    private readonly Dictionary<string, int> _places = meetings.ToDictionary(i => calendar.Meetings[i].Id, StringComparer.Ordinal);
    private readonly Dictionary<string, WorkingCalendar> _working = new(StringComparer.Ordinal);

    public IntersessionalProgramme Programme => calendar.Programme;

    public int Year => calendar.Programme.Years[place];

    public IReadOnlyList<Derogation> Derogations => derogations;

    public IEnumerable<Meeting> Meetings => meetings.Select(i => calendar.Meetings[i]);

    public Meeting[] Of(OfficeCode office) => [.. Meetings.Where(m => m.Office == office)];

    public Meeting[] Of(MeetingKind kind) => [.. Meetings.Where(m => m.Kind == kind)];

    public WorkingCalendar Working(string? place)
    {
        var key = place ?? string.Empty;
        if (!_working.TryGetValue(key, out var working)) _working[key] = working = new WorkingCalendar(calendar.Holidays, place);
        return working;
    }

    public string PathOf(Meeting meeting, string member = "") => string.Create(CultureInfo.InvariantCulture, $"$.meetings[{_places[meeting.Id]}]{member}");

    public string PathOfYear => string.Create(CultureInfo.InvariantCulture, $"$.programme.years[{place}]");

    /// <summary>Where the days of a meeting stand that count.</summary>
    public string PathOfDays(Meeting meeting) => PathOf(meeting, !meeting.Held.IsEmpty ? ".held" : meeting.Changes.IsEmpty ? ".firstPlan" : ".changes");

    /// <summary>A finding whose weight follows from what covers the departure and from the weakest support of the rule and the facts.</summary>
    public static Finding Departure(string code, string path, string message, (Grade Grade, Citation? Source) rule, IEnumerable<IGraded> facts, Cover cover)
    {
        var known = facts.ToArray();
        var weakest = known.Select(f => f.Grade).Append(rule.Grade).Max();
        var severity = cover.Express ? Severity.Info : cover.Text is not null || weakest > Grade.Documented ? Severity.Warning : Severity.Error;
        var support = severity == Severity.Warning && cover.Text is null ? $" (no more than a warning, since the rule or a fact is {Primitives.EnumWords.Of(weakest)})" : string.Empty;
        var implied = cover is { Text: not null, Express: false } ? " (covered by implication only)" : string.Empty;
        return Finding.Of(code, message + support + implied, path) with { Severity = severity, Citation = rule.Source, Fact = Join(known), Derogation = cover.Text };
    }

    /// <summary>A finding that departs from nothing: what is worth knowing, or what cannot be judged.</summary>
    public static Finding Note(string code, string path, string message, (Grade Grade, Citation? Source) rule, params IEnumerable<IGraded> facts) =>
        Finding.Of(code, message, path) with { Citation = rule.Source, Fact = Join(facts) };

    public static string Names(IReadOnlyCollection<Meeting> meetings) =>
        meetings.Count <= MaxNamed ? string.Join(", ", meetings.Select(m => m.Id)) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", meetings.Take(MaxNamed).Select(m => m.Id))} and {meetings.Count - MaxNamed} more");

    /// <summary>The sources of several facts in one citation, each once, as many as it holds.</summary>
    public static Citation? Join(IEnumerable<IGraded> facts)
    {
        var text = string.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in facts.Select(f => f.Source?.Text).OfType<string>().SelectMany(t => t.Split(" ; ")))
        {
            if (!seen.Add(source)) continue;
            if (text.Length + source.Length + 3 + More.Length > Citation.MaxLength) return Citation.Parse(text.Length == 0 ? source : text + More);
            text = text.Length == 0 ? source : $"{text} ; {source}";
        }

        return text.Length == 0 ? null : Citation.Parse(text);
    }
}
