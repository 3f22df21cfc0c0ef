using System.Collections.Immutable;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Judges the days of a programme year, each meeting by itself: whether it is there, for how long it sat, in which year, and as planned.</summary>
internal static class DateAudit
{
    public static IEnumerable<Finding> Of(AuditedYear year) =>
        Presence(year).Concat(OfficeDays(year)).Concat(YearDays(year)).Concat(SequenceAudit.Of(year)).Concat(ProgrammeYear(year)).Concat(OffPlan(year));

    private static IEnumerable<Finding> Presence(AuditedYear year)
    {
        var programme = year.Programme;
        var rule = (programme.Grade, programme.Source);
        foreach (var office in programme.Offices)
        {
            if (year.Of(office).Length > 0)
                continue;
            yield return year.BeyondRecord
                ? AuditedYear.Note(
                    Codes.RuleNotJudged,
                    year.PathOfYear,
                    Invariant($"no meeting of {office} is recorded for {year.Year}, but the record ends on ")
                        + Invariant($"{IsoDate.ToText(programme.RecordedUntil!.Value)}, so whether it was held cannot be judged"),
                    rule
                )
                : AuditedYear.Departure(
                    Codes.MeetingMissing,
                    year.PathOfYear,
                    Invariant($"no meeting is listed for {office} in {year.Year}; the programme provides for one every year"),
                    rule,
                    [],
                    Cover.None
                );
        }

        foreach (var meeting in year.Meetings.Where(m => m.Days.IsEmpty))
        {
            var why = meeting.Changes.IsEmpty
                ? $"the dates of {AuditedYear.Name(meeting)} are not established"
                : $"{AuditedYear.Name(meeting)} was postponed without new dates ({meeting.Changes[^1]})";
            yield return AuditedYear.Note(
                Codes.MeetingDaysNotEstablished,
                year.PathOf(meeting),
                $"{why}, so its days and the groups of its officers cannot be judged",
                rule,
                meeting
            );
        }
    }

    private static IEnumerable<Finding> OfficeDays(AuditedYear year)
    {
        foreach (var provision in year.Programme.Provisions)
        {
            if (provision is not { Rule: ProgrammeRule.Days or ProgrammeRule.Weeks, Office: { } office, Number: { } due })
                continue;
            var meetings = year.Of(office);
            if (meetings.Length == 0 || meetings.Any(m => m.Days.IsEmpty))
                continue;
            var inDays = provision.Rule == ProgrammeRule.Days;
            int Sat(Meeting meeting, ImmutableArray<DateInterval> days) => inDays ? year.Working(meeting.Place).Count(days) : Weeks(days);
            var (sat, thing) = (meetings.Sum(m => Sat(m, m.Days)), inDays ? "day" : "week");
            if (sat == due)
                continue;
            var alone = meetings.Length == 1 && meetings[0].Session is null;
            var which = alone
                ? $"{AuditedYear.Name(meetings[0])} {(meetings[0].Held.IsEmpty ? "is planned for" : "met for")} "
                    + $"{Wording.Count(sat, thing)} ({Wording.Days(meetings[0].Days)})"
                : Invariant($"the recorded meetings of {office} in {year.Year} ({AuditedYear.Names(meetings)}) add up to {Wording.Count(sat, thing)}");
            var message = $"{which}; the programme provides {Wording.Count(due, thing)} a year for {office}";
            if (sat < due && year.BeyondRecord)
            {
                yield return AuditedYear.Note(
                    Codes.RuleNotJudged,
                    year.PathOfYear,
                    $"{message}, but the record ends on {IsoDate.ToText(year.Programme.RecordedUntil!.Value)}, so whether there were more cannot be judged",
                    (provision.Grade, provision.Source),
                    meetings
                );
                continue;
            }

            if (inDays && year.Programme.Find(ProgrammeRule.DaysPerYear) is { Number: { } all })
                message += Invariant($"; in all, the year has {year.Days(year.Meetings)} of {all} days");
            var cover =
                meetings.Length == 1
                    ? Cover.OfOwnDays(year.Derogations, meetings[0], provision.Rule, change => !change.Days.IsEmpty && Sat(meetings[0], change.Days) == sat)
                    : Cover.Between(
                        year.Derogations,
                        meetings,
                        provision.Rule,
                        (moved, days) => meetings.Sum(m => Sat(m, ReferenceEquals(m, moved) ? days : m.Days)) == due
                    );
            yield return AuditedYear.Departure(
                Codes.OfficeDaysDiffer,
                alone ? year.PathOfDays(meetings[0]) : year.PathOfYear,
                message,
                (provision.Grade, provision.Source),
                meetings,
                cover
            );
        }
    }

    /// <summary>The days of all offices; what the offices' own days explain has been said with them.</summary>
    private static IEnumerable<Finding> YearDays(AuditedYear year)
    {
        if (year.Programme.Find(ProgrammeRule.DaysPerYear) is not { Number: { } due } provision)
            yield break;
        var meetings = year.Meetings;
        if (meetings.Length == 0 || year.BeyondRecord || meetings.Any(m => m.Days.IsEmpty) || year.Programme.Offices.Any(o => year.Of(o).Length == 0))
            yield break;
        var total = year.Days(meetings);
        var explained = year.Programme.Provisions.Sum(p =>
            p is { Rule: ProgrammeRule.Days, Office: { } office, Number: { } number } ? year.Days(year.Of(office)) - number : 0
        );
        if (total - explained == due)
            yield break;
        yield return AuditedYear.Departure(
            Codes.YearDaysDiffer,
            year.PathOfYear,
            Invariant($"the meetings of {year.Year} take {Wording.Count(total, "day")} in all; the programme provides for {due}"),
            (provision.Grade, provision.Source),
            meetings,
            Cover.Between(
                year.Derogations,
                meetings,
                ProgrammeRule.DaysPerYear,
                (moved, days) => total - year.Days([moved]) + year.Working(moved.Place).Count(days) == due
            )
        );
    }

    private static IEnumerable<Finding> ProgrammeYear(AuditedYear year)
    {
        if (year.Programme.Find(ProgrammeRule.ProgrammeYear) is not { } provision)
            yield break;
        bool Within(ImmutableArray<DateInterval> days) => days.All(run => run.Start.Year == year.Year && run.End.Year == year.Year);
        foreach (var meeting in year.Meetings.Where(m => !Within(m.Days)))
        {
            yield return AuditedYear.Departure(
                Codes.HeldOutsideProgrammeYear,
                year.PathOfDays(meeting),
                Invariant($"{AuditedYear.Name(meeting)} {(meeting.Held.IsEmpty ? "is planned for" : "was held")} ")
                    + Invariant($"{(meeting.Held.IsEmpty ? Wording.Days(meeting.Days) : Wording.On(meeting.Days))}; its programme year is {year.Year}"),
                (provision.Grade, provision.Source),
                [meeting],
                Cover.OfOwnDays(year.Derogations, meeting, ProgrammeRule.ProgrammeYear, change => !Within(change.Days) || change.NotBefore?.Year > year.Year)
            );
        }
    }

    /// <summary>Meetings that sat on other days than the plan that counted, with no change on record.</summary>
    private static IEnumerable<Finding> OffPlan(AuditedYear year)
    {
        foreach (var meeting in year.Meetings)
        {
            var (last, plan) = (meeting.Changes.LastOrDefault(), meeting.Changes.IsEmpty ? meeting.FirstPlan : meeting.Changes[^1].Days);
            if (meeting.Held.IsEmpty || (plan.IsEmpty ? !(meeting.Held[0].Start < last?.NotBefore) : RunsOfDays.Same(plan, meeting.Held)))
                continue;
            var planned = plan.IsEmpty ? $"it was not to be held before {IsoDate.ToText(last!.NotBefore!.Value)}" : $"it was planned for {Wording.Days(plan)}";
            yield return AuditedYear.Note(
                Codes.HeldOffPlan,
                year.PathOfDays(meeting),
                $"{AuditedYear.Name(meeting)} was held {Wording.On(meeting.Held)}; {planned}, but no change is on record",
                (year.Programme.Grade, year.Programme.Source),
                last is null ? [meeting] : [meeting, last]
            ) with
            {
                Severity = FindingSeverity.Warning,
            };
        }
    }

    // A week is seven days from the first on: a meeting from Monday to the Friday of the week after has two.
    private static int Weeks(ImmutableArray<DateInterval> days) => ((Period.DaysBetween(days[0].Start, days[^1].End)) / 7) + 1;
}
