using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Bwc.Model.Validation;

internal sealed class AttendanceValidator : ModelValidator<Attendance>
{
    public AttendanceValidator()
    {
        Count(a => a.StatesParties);
        Count(a => a.Signatories);
        Count(a => a.ObserverStates);
        Count(a => a.UnitedNations);
        Count(a => a.Organizations);
        Count(a => a.NonGovernmental);
        Count(a => a.Guests);
        OptionalText(a => a.Note);
    }

    private void Count(Func<Attendance, int?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Must(NameOf(member), model => read(model) is null or >= 0, Codes.AttendanceNegative, "the number is negative; give 0 or more, or leave it out");
}

internal sealed class ScheduleChangeValidator : ModelValidator<ScheduleChange>
{
    public ScheduleChangeValidator()
    {
        OptionalText(c => c.Cause);
        OptionalText(c => c.Note);
        Check(c => RunFaults.Of(c.Days, "Days"));
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(ScheduleChange change)
    {
        if (change.Instrument is { } instrument && !Enum.IsDefined(instrument))
            yield return WordFaults.Of<Instrument>("Instrument");
        for (var i = 0; i < change.DepartsFrom.Length; i++)
        {
            if (!Enum.IsDefined(change.DepartsFrom[i]))
                yield return WordFaults.Of<ProgrammeRule>(FormattableString.Invariant($"DepartsFrom[{i}]"));
        }

        if (change.Instrument is null && change.Grade != Grade.NotEstablished)
            yield return new Fault(
                Codes.DerogationWithoutInstrument,
                "Instrument",
                "the change names no instrument; name the silence procedure, the chair's letter or the decision, or give the grade notEstablished"
            );
        if (change.Since is null)
            yield return new Fault(Codes.ChangesOutOfOrder, "Letter", "the change has neither the date of a letter nor a day of agreement; give one");
        if (change.Agreed < change.Letter)
            yield return new Fault(Codes.ChangesOutOfOrder, "Agreed", "the change was agreed before its letter; correct one of the dates");
        if (change.Days.IsEmpty == change.NotBefore is null)
            yield return new Fault(
                Codes.ChangeWithoutDays,
                "Days",
                change.Days.IsEmpty
                    ? "the change sets no days; give them, or the day before which the meeting will not be held"
                    : "the change sets days and a day before which the meeting will not be held; give one of them"
            );
    }
}

internal sealed class SilenceObjectionValidator : ModelValidator<SilenceObjection>;

internal sealed class SilenceProcedureValidator : ModelValidator<SilenceProcedure>
{
    public SilenceProcedureValidator()
    {
        OptionalText(p => p.Cause);
        Check(p => RunFaults.Of(p.Days, "Days"));
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(SilenceProcedure procedure)
    {
        if (procedure.Deadline < procedure.Letter)
            yield return new Fault(
                Codes.DeadlineBeforeLetter,
                "Deadline",
                $"the deadline is {IsoDate.ToText(procedure.Deadline)} and the letter of {IsoDate.ToText(procedure.Letter)}; give a deadline that is not before it"
            );
        if (procedure.Days.IsEmpty == procedure.NotBefore is null)
            yield return new Fault(
                Codes.ChangeWithoutDays,
                "Days",
                procedure.Days.IsEmpty
                    ? "the letter proposes no days; give them, or the day before which the meeting will not be held"
                    : "the letter proposes days and a day before which the meeting will not be held; give one of them"
            );
        for (var i = 0; i < procedure.DepartsFrom.Length; i++)
        {
            if (!Enum.IsDefined(procedure.DepartsFrom[i]))
                yield return WordFaults.Of<ProgrammeRule>(FormattableString.Invariant($"DepartsFrom[{i}]"));
        }

        for (var i = 0; i < procedure.Objections.Length; i++)
        {
            var objection = procedure.Objections[i];
            if (objection.On < procedure.Letter || objection.On > procedure.Deadline)
                yield return new Fault(
                    Codes.ObjectionOutOfTime,
                    FormattableString.Invariant($"Objections[{i}].On"),
                    $"the objection is of {IsoDate.ToText(objection.On)}; give a day from {IsoDate.ToText(procedure.Letter)} to {IsoDate.ToText(procedure.Deadline)}"
                );
        }
    }
}

internal sealed class PublicHolidayValidator : ModelValidator<PublicHoliday>
{
    private const int MaxCount = 249;
    private const int MinCount = -80;
    private const int MaxFromSunday = 24;

    public PublicHolidayValidator()
    {
        Text(h => h.Id);
        Text(h => h.Name);
        Word(h => h.Rule);
        Text(h => h.Place);
        OptionalText(h => h.Note);
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(PublicHoliday holiday)
    {
        if (holiday.Rule == HolidayRule.DaysFromEaster)
        {
            if (holiday.Month is not null)
                yield return new Fault(Codes.HolidayIncomplete, "Month", "a holiday counted from Easter has no month; leave it out");
        }
        else if (holiday.Month is not (>= 1 and <= 12))
        {
            yield return new Fault(Codes.HolidayIncomplete, "Month", "the holiday has no month from 1 to 12; give one");
            yield break;
        }

        // The year 2000 has a 29 February.
        var fits =
            holiday.Rule == HolidayRule.DayOfMonth ? holiday.Day >= 1 && holiday.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, holiday.Month!.Value)
            : holiday.Rule == HolidayRule.DaysFromEaster ? holiday.Day is >= MinCount and <= MaxCount
            : holiday.Day is >= 0 and <= MaxFromSunday;
        if (!fits)
            yield return new Fault(
                Codes.HolidayIncomplete,
                "Day",
                FormattableString.Invariant(
                    $"the day is {holiday.Day}; give a day that the month has, or {MinCount} to {MaxCount} days from Easter, or 0 to {MaxFromSunday} from the first Sunday"
                )
            );
    }
}

/// <summary>What makes runs of days unfit to be reckoned with.</summary>
internal static class RunFaults
{
    private const int MaxDays = 366;

    // The day after the last one must exist, for whoever counts on.
    private const int MaxYear = RotationCalculator.MaxYear - 1;

    public static IEnumerable<Fault> Of(ImmutableArray<DateInterval> runs, string member)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            var path = FormattableString.Invariant($"{member}[{i}]");
            if (runs[i].Length > MaxDays || runs[i].Start.Year < RotationCalculator.MinYear || runs[i].End.Year > MaxYear)
                yield return new Fault(
                    Codes.RunOutOfRange,
                    path,
                    FormattableString.Invariant(
                        $"the run has {Wording.Count(runs[i].Length, "day")} from {IsoDate.ToText(runs[i].Start)} on; give at most {MaxDays}, in the years {RotationCalculator.MinYear} to {MaxYear}"
                    )
                );
            if (i > 0 && runs[i].Start <= runs[i - 1].End)
                yield return new Fault(
                    Codes.MeetingDaysOverlap,
                    path,
                    "the run of days begins before the one ahead of it has ended; give them in order, without overlap"
                );
        }
    }
}
