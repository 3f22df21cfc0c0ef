using Bwc.Model;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Bwc.Cli.Output;

/// <summary>
/// Prints a calendar as an iCalendar file: an all-day event for each run of days. A meeting that was moved is the same event with a higher sequence; one
/// that was put
/// off without new days, or a run that fell away, is the same event cancelled, so that whoever has it does not keep a dead date.
/// </summary>
internal static class CalendarFile
{
    public static string Write(IEnumerable<(Meeting Meeting, CalendarEntry Entry)> meetings)
    {
        var calendar = new Calendar { ProductId = "-//Bwc.Model//bwc//EN" };
        foreach (var (meeting, entry) in meetings)
        {
            for (var run = 0; run < entry.Days.Length; run++)
                calendar.Events.Add(Event(entry, run, entry.Days[run], cancelled: false));
            foreach (var (i, dead) in entry.FallenRuns(meeting).Index())
                calendar.Events.Add(Event(entry, entry.Days.Length + i, dead, cancelled: true));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(CalendarEntry entry, int run, DateInterval days, bool cancelled)
    {
        var part = entry.Days.Length <= 1 ? string.Empty : FormattableString.Invariant($" (part {run + 1} of {Math.Max(entry.Days.Length, run + 1)})");
        return new CalendarEvent
        {
            // A second run has a host of its own, so that no identifier of a meeting can be taken for it.
            Uid = FormattableString.Invariant($"{entry.Meeting}@{(run == 0 ? string.Empty : $"{run + 1}.")}bwc-model"),
            Sequence = entry.Changes,
            Summary = $"BWC {entry.Meeting}: {entry.Title}{part}",
            Location = entry.Place,
            Status =
                cancelled ? EventStatus.Cancelled
                : entry.Status == MeetingStatus.Planned ? EventStatus.Tentative
                : EventStatus.Confirmed,
            Start = Day(days.Start),

            // The end of an all-day event is the day after its last one.
            End = Day(days.End.PlusDays(1)),

            // The file must be the same whenever it is made: it is stamped with the day of the last change or, before any, with the first day of the meeting.
            DtStamp = new CalDateTime(DateTime.SpecifyKind((entry.Changed ?? days.Start).ToDateTimeUnspecified(), DateTimeKind.Utc), true),
        };
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
