using Bwc.Model;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Bwc.Cli.Output;

/// <summary>
/// Prints a calendar as an iCalendar file: an all-day event for each run of days. A meeting that was moved is the same event with a higher sequence. One that
/// was put off without new days, or a run that fell away, is the same event cancelled, and so does not stay in a calendar that has it.
/// </summary>
internal static class CalendarFile
{
    /// <summary>The file.</summary>
    /// <param name="meetings">The meetings with their entries.</param>
    /// <param name="on">The day on which the calendar is asked for; null for what is known at the end.</param>
    public static string Write(IEnumerable<(Meeting Meeting, CalendarEntry Entry)> meetings, LocalDate? on)
    {
        var calendar = new Calendar { ProductId = "-//Bwc.Model//bwc//EN" };
        foreach (var (meeting, entry) in meetings)
        {
            var stamp = Stamp(meeting, entry, on);
            for (var run = 0; run < entry.Days.Length; run++)
                calendar.Events.Add(Event(entry, stamp, run, entry.Days[run], cancelled: false));
            foreach (var (i, dead) in entry.FallenRuns(meeting).Index())
                calendar.Events.Add(Event(entry, stamp, entry.Days.Length + i, dead, cancelled: true));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(CalendarEntry entry, LocalDate stamp, int run, DateInterval days, bool cancelled)
    {
        var part = entry.Days.Length <= 1 ? string.Empty : FormattableString.Invariant($" (part {run + 1} of {Math.Max(entry.Days.Length, run + 1)})");
        return new CalendarEvent
        {
            // A second run has a host of its own, so no identifier of a meeting can be taken for it.
            Uid = FormattableString.Invariant($"{entry.Meeting}@{(run == 0 ? string.Empty : $"{run + 1}.")}bwc-model"),
            Sequence = entry.Changes + (entry.Status == MeetingStatus.Held ? 1 : 0), // that it was held is a change too: of status, and often of days
            Summary = $"BWC {entry.Meeting}: {entry.Title}{part}",
            Location = entry.Place,
            Status =
                cancelled ? EventStatus.Cancelled
                : entry.Status == MeetingStatus.Planned ? EventStatus.Tentative
                : EventStatus.Confirmed,
            Start = Day(days.Start),

            // The end of an all-day event is the day after its last one.
            End = Day(days.End.PlusDays(1)),

            // A day of meetings does not make whoever has the calendar busy.
            Transparency = TransparencyType.Transparent,
            DtStamp = new CalDateTime(DateTime.SpecifyKind(stamp.ToDateTimeUnspecified(), DateTimeKind.Utc), true),
        };
    }

    /// <summary>
    /// The day from which the entry is as it is: that of the last change, or the last day of the meeting once it was held. It is never later than the day
    /// asked for, and never runs back from one day to a later one. The file is the same whenever it is made.
    /// </summary>
    private static LocalDate Stamp(Meeting meeting, CalendarEntry entry, LocalDate? on)
    {
        var known = meeting.Changes.Take(entry.Changes).Select(c => c.Since);
        if (entry.Status == MeetingStatus.Held)
            known = known.Append(entry.End);
        if (known.Max() is { } last)
            return last;

        // Nothing is dated: the day asked for or, where that is later or missing, the day of the data.
        var data = LocalDate.FromDateOnly(DateOnly.ParseExact(Register.DataVersion, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return on < data ? on.Value : data;
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
