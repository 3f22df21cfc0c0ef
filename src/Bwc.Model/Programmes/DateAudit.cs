using Bwc.Model.Diagnostics;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model.Programmes;

/// <summary>Judges the days of a programme year: how many, in which year, in which order, how close together and how far apart.</summary>
internal static class DateAudit
{
    public static IEnumerable<Finding> Of(AuditedYear year) =>
        Presence(year).Concat(OfficeDays(year)).Concat(YearDays(year)).Concat(BackToBack(year)).Concat(Order(year)).Concat(ProgrammeYear(year));

    private static IEnumerable<Finding> Presence(AuditedYear year)
    {
        var programme = year.Programme;
        foreach (var office in programme.Offices)
        {
            if (year.Of(office).Length > 0) continue;
            var covered = year.Derogations.FirstOrDefault(d => (d.Office is null || d.Office == office) && d.Rule is ProgrammeRule.Days or ProgrammeRule.Weeks);
            yield return AuditedYear.Departure(
                Codes.MeetingMissing, year.PathOfYear, Invariant($"there is no meeting of {office} for {year.Year}; the programme provides for one every year"),
                (programme.Grade, programme.Source), [], covered is null ? Cover.None : new Cover(covered.ToString(), true));
        }

        foreach (var meeting in year.Meetings.Where(m => m.Days.IsEmpty))
        {
            var why = meeting.Changes.IsEmpty ? "when it is held is not established" : $"it was put off without new days ({meeting.Changes[^1]})";
            yield return AuditedYear.Note(Codes.MeetingDaysNotEstablished, year.PathOf(meeting), $"{meeting.Id}: {why}, so no rule about its days can be judged", (programme.Grade, programme.Source), meeting);
        }
    }

    private static IEnumerable<Finding> OfficeDays(AuditedYear year)
    {
        foreach (var provision in year.Programme.Provisions)
        {
            if (provision is not { Rule: ProgrammeRule.Days or ProgrammeRule.Weeks, Office: { } office, Number: { } due }) continue;
            var meetings = year.Of(office);
            if (meetings.Length == 0 || meetings.Any(m => m.Days.IsEmpty)) continue;
            var (sat, thing) = provision.Rule == ProgrammeRule.Days ? (Days(year, meetings), "day") : (Weeks(meetings), "week");
            if (sat == due) continue;
            var alone = meetings.Length == 1 && meetings[0].Session is null;
            var which = alone ? $"{meetings[0].Id} {Verb(meetings[0])} {DaysText.Count(sat, thing)} ({DaysText.Of(meetings[0].Days)})"
                : Invariant($"the recorded meetings of {office} in {year.Year} ({AuditedYear.Names(meetings)}) come to {DaysText.Count(sat, thing)}");
            var total = provision.Rule == ProgrammeRule.Days && year.Programme.Find(ProgrammeRule.DaysPerYear) is { Number: { } all } ? Invariant($"; the year comes to {Days(year, year.Meetings)} of {all} days") : string.Empty;
            yield return AuditedYear.Departure(
                Codes.OfficeDaysDiffer, alone ? year.PathOfDays(meetings[0]) : year.PathOfYear, $"{which}; the programme gives {office} {DaysText.Count(due, thing)} a year{total}",
                (provision.Grade, provision.Source), meetings, meetings.Length == 1 ? Cover.OfOwnDays(year.Derogations, meetings[0], provision.Rule) : Cover.Between(year.Derogations.Where(d => d.Office is null || d.Office == office), meetings, provision.Rule));
        }
    }

    /// <summary>The days of all offices; what the offices' own days explain has been said with them.</summary>
    private static IEnumerable<Finding> YearDays(AuditedYear year)
    {
        if (year.Programme.Find(ProgrammeRule.DaysPerYear) is not { Number: { } due } provision) yield break;
        var meetings = year.Meetings.ToArray();
        if (meetings.Length == 0 || meetings.Any(m => m.Days.IsEmpty) || year.Programme.Offices.Any(o => year.Of(o).Length == 0)) yield break;
        var total = Days(year, meetings);
        var explained = year.Programme.Provisions.Sum(p => p is { Rule: ProgrammeRule.Days, Office: { } office, Number: { } number } ? Days(year, year.Of(office)) - number : 0);
        if (total - explained == due) yield break;
        yield return AuditedYear.Departure(
            Codes.YearDaysDiffer, year.PathOfYear, Invariant($"the meetings of {year.Year} come to {DaysText.Count(total, "day")}; the programme gives the year {due}"),
            (provision.Grade, provision.Source), meetings, Cover.Between(year.Derogations, meetings, ProgrammeRule.DaysPerYear));
    }

    private static IEnumerable<Finding> BackToBack(AuditedYear year)
    {
        if (year.Programme.Find(ProgrammeRule.BackToBack) is not { } provision) yield break;
        var runs = year.Of(MeetingKind.MeetingOfExperts).SelectMany(m => m.Days.Select(run => (Meeting: m, Run: run))).OrderBy(r => r.Run.Start).ToArray();
        for (var i = 1; i < runs.Length; i++)
        {
            var (before, after) = (runs[i - 1], runs[i]);
            var working = year.Working(after.Meeting.Place);
            var next = working.NextWorkingDay(before.Run.End);
            if (after.Run.Start > (next ?? LocalDate.MaxIsoValue))
            {
                Meeting[] both = [before.Meeting, after.Meeting];
                yield return AuditedYear.Departure(
                    Codes.ExpertsNotBackToBack, year.PathOfDays(after.Meeting), $"{Continues(before.Meeting, after.Meeting)} on {IsoDate.ToText(after.Run.Start)}; the next working day after {IsoDate.ToText(before.Run.End)} is {IsoDate.ToText(next!.Value)}",
                    (provision.Grade, provision.Source), both.Distinct(), Cover.Between(year.Derogations, both, ProgrammeRule.BackToBack));
            }
            else if (HolidayBetween(working, before.Run.End, after.Run.Start) is var (day, holiday))
            {
                yield return AuditedYear.Note(
                    Codes.BreakForHoliday, year.PathOfDays(after.Meeting), $"{Continues(before.Meeting, after.Meeting)} on {IsoDate.ToText(after.Run.Start)}: {IsoDate.ToText(day)} between is a public holiday ({holiday.Name}), so the meetings are back to back all the same",
                    (provision.Grade, provision.Source), after.Meeting, holiday);
            }
        }
    }

    private static IEnumerable<Finding> Order(AuditedYear year)
    {
        var experts = year.Of(MeetingKind.MeetingOfExperts);
        var parties = year.Of(MeetingKind.MeetingOfStatesParties);
        if (experts.Length == 0 || parties.Length == 0 || experts.Any(m => m.Days.IsEmpty) || parties.Any(m => m.Days.IsEmpty)) yield break;
        var last = experts.MaxBy(m => m.Days[^1].End)!;
        var first = parties.MinBy(m => m.Days[0].Start)!;
        var (end, start) = (last.Days[^1].End, first.Days[0].Start);
        if (year.Programme.Find(ProgrammeRule.Order) is { } order && end >= start)
        {
            yield return AuditedYear.Departure(
                Codes.ExpertsAfterStatesParties, year.PathOfDays(last), $"{last.Id} ends on {IsoDate.ToText(end)} and {first.Id} begins on {IsoDate.ToText(start)}; the experts meet before the States Parties",
                (order.Grade, order.Source), [last, first], Cover.Between(year.Derogations, [last, first], ProgrammeRule.Order));
        }
        else if (year.Programme.Find(ProgrammeRule.Interval) is { Number: { } months } interval && !ProgrammeDates.IntervalKept(end, start, months))
        {
            var earliest = ProgrammeDates.EarliestStatesParties(end, months) is { } day ? $", so that the States Parties could meet from {IsoDate.ToText(day)}" : string.Empty;
            yield return AuditedYear.Departure(
                Codes.IntervalTooShort, year.PathOfDays(first), Invariant($"{last.Id} ends on {IsoDate.ToText(end)} and {first.Id} begins on {IsoDate.ToText(start)}, {Apart(end, start)} later; the programme asks for at least {DaysText.Count(months, "month")}{earliest}"),
                (interval.Grade, interval.Source), [last, first], Cover.Between(year.Derogations, [last, first], ProgrammeRule.Interval));
        }
    }

    private static IEnumerable<Finding> ProgrammeYear(AuditedYear year)
    {
        var programme = year.Programme;
        var rule = programme.Find(ProgrammeRule.ProgrammeYear) is { } provision ? (provision.Grade, provision.Source) : (programme.Grade, programme.Source);
        foreach (var meeting in year.Meetings)
        {
            if (meeting.Days.All(run => run.Start.Year == year.Year && run.End.Year == year.Year)) continue;
            yield return AuditedYear.Departure(
                Codes.HeldOutsideProgrammeYear, year.PathOfDays(meeting), Invariant($"{meeting.Id} {(meeting.Held.IsEmpty ? "is planned for" : "was held on")} {DaysText.Of(meeting.Days)}; its programme year is {year.Year}"),
                rule, [meeting], Cover.OfOwnDays(year.Derogations, meeting, ProgrammeRule.ProgrammeYear));
        }
    }

    private static int Days(AuditedYear year, IEnumerable<Meeting> meetings) => meetings.Sum(m => year.Working(m.Place).Count(m.Days));

    // A week begins on Monday; a meeting of two weeks sits in two of them.
    private static int Weeks(IEnumerable<Meeting> meetings) =>
        meetings.SelectMany(m => m.Days).SelectMany(run => run.Where(d => !WorkingCalendar.IsWeekend(d) || d == run.Start || d == run.End)).Select(d => d.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))).Distinct().Count();

    private static (LocalDate Day, PublicHoliday Holiday)? HolidayBetween(WorkingCalendar working, LocalDate before, LocalDate after)
    {
        for (var day = before.PlusDays(1); day < after; day = day.PlusDays(1))
        {
            if (!WorkingCalendar.IsWeekend(day) && working.HolidayOn(day) is { } holiday) return (day, holiday);
        }

        return null;
    }

    private static string Continues(Meeting before, Meeting after) => ReferenceEquals(before, after) ? $"{after.Id} goes on" : $"{before.Id} is followed by {after.Id}";

    private static string Verb(Meeting meeting) => meeting.Held.IsEmpty ? "is planned for" : "sat";

    private static string Apart(LocalDate end, LocalDate start)
    {
        var days = Period.DaysBetween(end, start);
        var period = Period.Between(end, start, PeriodUnits.Months | PeriodUnits.Days);
        return $"{DaysText.Count(days, "day")} ({DaysText.Count((int)period.Months, "month")} and {DaysText.Count((int)period.Days, "day")})";
    }
}
