using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An entry in the calendar of a programme: a meeting with its days, as known now or as of a given date.</summary>
[Cites("docs/data.md, meetings")]
public sealed record CalendarEntry
{
    /// <summary>The office; null if the meeting is not an office of a programme.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The first day; null if no day is set or established.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Start
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The last day; null if no day is set or established.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? End
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The place of the meeting; null if it is not established.</summary>
    public string? Place { get; init; }

    /// <summary>The status of the meeting on that date.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The identifier of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The number of the session; null if the body does not number its sessions.</summary>
    public int? Session { get; init; }

    /// <summary>The title of the meeting.</summary>
    public required string Title { get; init; }

    /// <summary>The runs of days, in order.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = IsoDate.InIso(value);
    } = [];

    /// <summary>The day before which the meeting will not be held, if it was postponed without new days; otherwise, null.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? NotBefore
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The number of times that the dates of the meeting were changed; 0 or more.</summary>
    public required int Changes { get; init; }

    /// <summary>The date of the last of these changes; null if there is none, or its date is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Changed
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>Gets the runs of days in earlier plans of the meeting that are no longer in this calendar, for example to remove them from a diary.</summary>
    /// <param name="meeting">The meeting of the entry.</param>
    /// <returns>For each run beyond those that remain, its days in the last of the earlier plans that included it; empty before the first change.</returns>
    /// <exception cref="ArgumentNullException">The meeting is null.</exception>
    public ImmutableArray<DateInterval> FallenRuns(Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (Changes == 0)
            return [];
        ImmutableArray<DateInterval>[] plans = [meeting.FirstPlan, .. meeting.Changes.Take(Changes).Select(c => c.Days)];
        return [.. Enumerable.Range(0, plans.Max(p => p.Length)).Skip(Days.Length).Select(run => plans.Last(p => p.Length > run)[run])];
    }

    /// <summary>True if every part equals that of the other entry; the days are compared item by item, in order.</summary>
    public bool Equals(CalendarEntry? other) =>
        other is not null
        && Office == other.Office
        && Year == other.Year
        && Start == other.Start
        && End == other.End
        && Place == other.Place
        && Status == other.Status
        && Meeting == other.Meeting
        && Session == other.Session
        && Title == other.Title
        && NotBefore == other.NotBefore
        && Changes == other.Changes
        && Changed == other.Changed
        && Sequence.Equal(Days, other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Office, Year, Start, End, Status, Meeting, Changes);

    /// <summary>The meeting, its status and its first day.</summary>
    public override string ToString() => Start is { } day ? $"{Meeting}: {Status}, {IsoDate.ToText(day)}" : $"{Meeting}: {Status}";

    /// <summary>Creates the entry of a meeting, as finally known or as of a given date.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="on">The date, in any calendar; null for what is finally known.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentNullException">The meeting is null.</exception>
    public static CalendarEntry Of(Meeting meeting, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        on = IsoDate.InIso(on);
        var counted = on is { } day ? meeting.Changes.Count(c => !(c.Since > day)) : meeting.Changes.Length;
        var change = on is { } date ? meeting.ChangeInForce(date) : meeting.Changes.LastOrDefault();
        var held = !meeting.Held.IsEmpty && (on is null || meeting.Held[^1].End <= on);
        var days =
            held ? meeting.Held
            : on is { } when ? meeting.PlanOn(when)
            : meeting.Days;
        return new CalendarEntry
        {
            Office = meeting.Office,
            Year = meeting.ProgrammeYear,
            Start = days.IsEmpty ? null : days[0].Start,
            End = days.IsEmpty ? null : days[^1].End,
            Place = meeting.Place,
            Status = StatusOf(held, days, change),
            Meeting = meeting.Id,
            Session = meeting.Session,
            Title = meeting.Title,
            Days = days,
            NotBefore = held ? null : change?.NotBefore,
            Changes = counted,
            Changed = change?.Since,
        };
    }

    /// <summary>The same meeting before anything is known about it.</summary>
    internal static CalendarEntry Unknown(CalendarEntry entry) =>
        entry with
        {
            Start = null,
            End = null,
            Days = [],
            NotBefore = null,
            Changes = 0,
            Changed = null,
            Status = MeetingStatus.NotEstablished,
        };

    private static MeetingStatus StatusOf(bool held, ImmutableArray<DateInterval> days, ScheduleChange? change)
    {
        if (held)
            return MeetingStatus.Held;
        if (!days.IsEmpty)
            return MeetingStatus.Planned;
        return change is null ? MeetingStatus.NotEstablished : MeetingStatus.Postponed;
    }
}
