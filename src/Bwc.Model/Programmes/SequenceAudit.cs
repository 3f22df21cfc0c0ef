using System.Collections.Immutable;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// Judges how the meetings of a programme year lie to one another: the experts back to back, before the States Parties, and far enough before.
/// </summary>
internal static class SequenceAudit
{
    public static IEnumerable<Finding> Of(AuditedYear year) => BackToBack(year).Concat(OrderAndInterval(year));

    private static IEnumerable<Finding> BackToBack(AuditedYear year)
    {
        if (year.Programme.Find(ProgrammeRule.BackToBack) is not { } provision)
            yield break;
        var runs = year.Of(MeetingKind.MeetingOfExperts).SelectMany(m => m.Days.Select(run => (Meeting: m, Run: run))).OrderBy(r => r.Run.Start).ToArray();
        for (var i = 1; i < runs.Length; i++)
        {
            var (before, after) = (runs[i - 1], runs[i]);
            var working = year.Working(after.Meeting.Place);
            var next = working.NextWorkingDay(before.Run.End);
            if (after.Run.Start > (next ?? LocalDate.MaxIsoValue))
            {
                Meeting[] both = ReferenceEquals(before.Meeting, after.Meeting) ? [after.Meeting] : [before.Meeting, after.Meeting];
                yield return AuditedYear.Departure(
                    Codes.ExpertsNotBackToBack,
                    year.PathOfDays(after.Meeting),
                    $"{Beginning(before, after)}, but the next working day after {Ending(before, after)} is {IsoDate.ToText(next!.Value)}",
                    (provision.Grade, provision.Source),
                    both,
                    Cover.Between(year.Derogations, both, ProgrammeRule.BackToBack, (moved, days) => Joined(working, moved, days, before, after))
                );
            }
            else if (HolidayBetween(working, before.Run.End, after.Run.Start) is var (day, holiday))
            {
                yield return AuditedYear.Note(
                    Codes.BreakForHoliday,
                    year.PathOfDays(after.Meeting),
                    $"{Beginning(before, after)}; the break since {IsoDate.ToText(before.Run.End)} is for a public holiday "
                        + $"({SafeText.Bare(holiday.Name)}, {IsoDate.ToText(day)}), so the days are still back to back",
                    (provision.Grade, provision.Source),
                    after.Meeting,
                    holiday
                );
            }
        }
    }

    /// <summary>Judged with the meetings whose days are known: a breach among them is one whatever the others did.</summary>
    private static IEnumerable<Finding> OrderAndInterval(AuditedYear year)
    {
        var (order, interval) = (year.Programme.Find(ProgrammeRule.Order), year.Programme.Find(ProgrammeRule.Interval));
        var (experts, parties) = (year.Of(MeetingKind.MeetingOfExperts), year.Of(MeetingKind.MeetingOfStatesParties));
        if ((order ?? interval) is not { } rule)
            yield break;
        if (experts.Length == 0 || parties.Length == 0)
        {
            if (year.Meetings.Length > 0 && year.Meetings.All(m => !m.Days.IsEmpty) && year.Programme.Offices.All(o => year.Of(o).Length > 0))
                yield return AuditedYear.Note(
                    Codes.RuleNotJudged,
                    year.PathOfYear,
                    Invariant($"{year.Year} has no {(experts.Length == 0 ? "Meeting of Experts" : "Meeting of States Parties")}, ")
                        + Invariant($"so the order and the interval cannot be judged"),
                    (rule.Grade, rule.Source)
                );
            yield break;
        }

        var last = experts.MaxBy(m => m.Days[^1].End)!;
        var first = parties.MinBy(m => m.Days[0].Start)!;
        var (end, start) = (last.Days[^1].End, first.Days[0].Start);
        if (order is not null && end >= start)
        {
            yield return AuditedYear.Departure(
                Codes.ExpertsAfterStatesParties,
                year.PathOfDays(last),
                $"{AuditedYear.Name(last)} ends on {IsoDate.ToText(end)}, but {AuditedYear.Name(first)} "
                    + $"begins on {IsoDate.ToText(start)}; the experts are to meet before the States Parties",
                (order.Grade, order.Source),
                [last, first],
                Cover.Between(year.Derogations, [last, first], ProgrammeRule.Order, (moved, days) => Ends(moved, days, last) < Begins(moved, days, first))
            );
        }
        else if (interval is { Number: { } months } && !ProgrammeDates.IntervalKept(end, start, months))
        {
            var earliest = ProgrammeDates.EarliestStatesParties(end, months) is { } day
                ? $", so the States Parties could meet from {IsoDate.ToText(day)}"
                : string.Empty;
            yield return AuditedYear.Departure(
                Codes.IntervalTooShort,
                year.PathOfDays(first),
                Invariant($"{AuditedYear.Name(last)} ends on {IsoDate.ToText(end)} and {AuditedYear.Name(first)} begins on {IsoDate.ToText(start)}, ")
                    + Invariant($"{Apart(end, start)}; the programme requires at least {Wording.Count(months, "month")}{earliest}"),
                (interval.Grade, interval.Source),
                [last, first],
                Cover.Between(
                    year.Derogations,
                    [last, first],
                    ProgrammeRule.Interval,
                    (moved, days) => ProgrammeDates.IntervalKept(Ends(moved, days, last), Begins(moved, days, first), months)
                )
            );
        }

        LocalDate Ends(Meeting moved, ImmutableArray<DateInterval> days, Meeting meeting) =>
            ReferenceEquals(moved, meeting) ? days[^1].End : meeting.Days[^1].End;
        LocalDate Begins(Meeting moved, ImmutableArray<DateInterval> days, Meeting meeting) =>
            ReferenceEquals(moved, meeting) ? days[0].Start : meeting.Days[0].Start;
    }

    private static bool Joined(
        WorkingCalendar working,
        Meeting moved,
        ImmutableArray<DateInterval> days,
        (Meeting Meeting, DateInterval Run) before,
        (Meeting Meeting, DateInterval Run) after
    )
    {
        var end = ReferenceEquals(moved, before.Meeting) ? days[^1].End : before.Run.End;
        var start = ReferenceEquals(moved, after.Meeting) ? days[0].Start : after.Run.Start;
        return start > end && start <= (working.NextWorkingDay(end) ?? LocalDate.MaxIsoValue);
    }

    private static (LocalDate Day, PublicHoliday Holiday)? HolidayBetween(WorkingCalendar working, LocalDate before, LocalDate after)
    {
        for (var day = before; day < after; day = day.PlusDays(1))
        {
            if (day > before && !WorkingCalendar.IsWeekend(day) && working.HolidayOn(day) is { } holiday)
                return (day, holiday);
        }

        return null;
    }

    private static string Beginning((Meeting Meeting, DateInterval Run) before, (Meeting Meeting, DateInterval Run) after) =>
        $"{AuditedYear.Name(after.Meeting)} {(ReferenceEquals(before.Meeting, after.Meeting) ? "resumes" : "begins")} on {IsoDate.ToText(after.Run.Start)}";

    private static string Ending((Meeting Meeting, DateInterval Run) before, (Meeting Meeting, DateInterval Run) after) =>
        ReferenceEquals(before.Meeting, after.Meeting)
            ? IsoDate.ToText(before.Run.End)
            : $"{AuditedYear.Name(before.Meeting)}, which ended on {IsoDate.ToText(before.Run.End)},";

    private static string Apart(LocalDate end, LocalDate start)
    {
        var days = Period.DaysBetween(end, start);
        if (days <= 0)
            return days == 0 ? "the same day" : $"{Wording.Count(-days, "day")} before";
        var period = Period.Between(end, start, PeriodUnits.Months | PeriodUnits.Days);
        return period.Days == 0
            ? $"{Wording.Count(days, "day")} ({Wording.Count((int)period.Months, "month")}) later"
            : $"{Wording.Count(days, "day")} ({Wording.Count((int)period.Months, "month")} and {Wording.Count((int)period.Days, "day")}) later";
    }
}
