using System.Collections.Immutable;
using Bwc.Model.Programmes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Bwc.Cli.Output;

/// <summary>Prints a calendar as an iCalendar file: an all-day event for each run of days. A meeting that was moved is the same event with a higher sequence.</summary>
internal static class CalendarFile
{
    public static string Write(ImmutableArray<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//Bwc.Model//bwc//EN" };
        foreach (var entry in entries)
        {
            for (var run = 0; run < entry.Days.Length; run++) calendar.Events.Add(Event(entry, run));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(CalendarEntry entry, int run)
    {
        var (days, runs) = (entry.Days[run], entry.Days.Length);
        var part = runs == 1 ? string.Empty : FormattableString.Invariant($" (part {run + 1} of {runs})");
        return new CalendarEvent
        {
            Uid = FormattableString.Invariant($"{entry.Meeting}{(run == 0 ? string.Empty : $"-{run + 1}")}@bwc-model"),
            Sequence = entry.Changes,
            Summary = $"BWC {entry.Meeting}: {entry.Title}{part}",
            Location = entry.Place,
            Status = entry.Status == Bwc.Model.Meetings.MeetingStatus.Planned ? EventStatus.Tentative : EventStatus.Confirmed,
            Start = Day(days.Start),

            // The end of an all-day event is the day after its last one.
            End = Day(days.End.PlusDays(1)),

            // The file must be the same whenever it is made: it is stamped with the day of the last change or, before any, with the first day of the meeting.
            DtStamp = new CalDateTime(DateTime.SpecifyKind((entry.Changed ?? entry.Days[0].Start).ToDateTimeUnspecified(), DateTimeKind.Utc), true),
        };
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
