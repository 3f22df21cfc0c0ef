namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Meeting"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new MeetingValidator().Validate(meeting with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class MeetingValidator : RecordValidator<Meeting>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public MeetingValidator()
    {
        OptionalCode(m => m.Office);
        OptionalCode(m => m.SymbolSeries);
        Cited(m => m.FirstPlanSource);
        OptionalCode(m => m.ReportSymbol);
        OptionalText(m => m.Note);
        Text(m => m.Id);
        Word(m => m.Kind);
        Text(m => m.Title);
        OptionalText(m => m.Place);
        Must(
            m => m.ProgrammeYear,
            m => m.ProgrammeYear is >= RotationCalculator.MinYear and <= RotationCalculator.MaxYear,
            Codes.YearOutOfRange,
            m => FormattableString.Invariant($"the programme year is {m.ProgrammeYear}; use {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
        );
        Must(
            m => m.Session,
            m => m.Session is null or >= 1,
            Codes.SessionOutOfRange,
            "the number of the session is less than 1; use 1 or more, or leave it out"
        );
        Must(
            m => m.Held,
            m => !m.Held.IsEmpty || !m.FirstPlan.IsEmpty || !m.Changes.IsEmpty || m.Grade == Grade.NotEstablished,
            Codes.MeetingWithoutDays,
            "the meeting has no days on which it was held or planned; add at least one run of days, or use the grade 'notEstablished'"
        );
        Items(m => m.Changes, Shared<ScheduleChangeValidator>.Instance);
        Items(m => m.Officers, Shared<OfficerValidator>.Instance);
        Part(m => m.Attendance, Shared<AttendanceValidator>.Instance);
        OptionalWord(m => m.FirstPlanGrade);
        Check(m => RunFaults.Of(m.FirstPlan, "FirstPlan"));
        Check(m => RunFaults.Of(m.Held, "Held"));
        Check(ChangesInOrder);
    }

    private static IEnumerable<Fault> ChangesInOrder(Meeting meeting)
    {
        for (var i = 0; i < meeting.Changes.Length; i++)
        {
            var since = meeting.Changes[i].Since;
            if (i > 0 && since < meeting.Changes[i - 1].Since)
                yield return new Fault(
                    Codes.ChangesOutOfOrder,
                    FormattableString.Invariant($"Changes[{i}]"),
                    "the change is earlier than the one before it; list the changes in chronological order"
                );
            if (!meeting.Held.IsEmpty && since > meeting.Held[0].Start)
                yield return new Fault(
                    Codes.ChangeAfterMeeting,
                    FormattableString.Invariant($"Changes[{i}]"),
                    $"the change is dated {IsoDate.ToText(since.Value)}, but the meeting began on "
                        + $"{IsoDate.ToText(meeting.Held[0].Start)}; correct one of the dates"
                );
        }
    }
}
