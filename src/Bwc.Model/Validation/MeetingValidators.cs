namespace Bwc.Model.Validation;

internal sealed class OfficeValidator : ModelValidator<Office>
{
    public OfficeValidator()
    {
        Must(nameof(Office.Code), o => o.Code != default, Codes.OfficeCodeMalformed, "the code is empty; give one to eight letters or digits");
        Text(o => o.Title);
    }
}

internal sealed class OfficerValidator : ModelValidator<Officer>
{
    public OfficerValidator()
    {
        OptionalText(o => o.Name);
        OptionalText(o => o.Body);
        Items(o => o.Names, new NameEntryValidator());
        Word(o => o.Post);
        Must(
            nameof(Officer.Name),
            o => o.Name is not null || o.State is not null || o.Group is not null,
            Codes.OfficerUnnamed,
            "the officer has neither a name nor a State nor a group; give at least one of them"
        );
        Must(
            nameof(Officer.Group),
            o => o.Group is null || o.State is null,
            Codes.OfficerGroupBesideState,
            o => $"the officer has the State {o.State} and the group {o.Group}; leave the group out, since the register says it"
        );
        Must(
            nameof(Officer.Group),
            o => o.Group is null || o.Group != default(GroupCode),
            Codes.GroupCodeMalformed,
            "the code is empty; give one to eight letters or digits"
        );
        Must(
            nameof(Officer.To),
            o => !(o.To <= o.From),
            Codes.OfficerDaysBackwards,
            o => $"{SafeText.Bare(o.ToString())} leaves the post before taking it, or on the same day; give an end after the beginning"
        );
    }
}

internal sealed class MeetingValidator : ModelValidator<Meeting>
{
    public MeetingValidator()
    {
        Text(m => m.Id);
        Word(m => m.Kind);
        Text(m => m.Title);
        OptionalText(m => m.Place);
        Must(
            nameof(Meeting.ProgrammeYear),
            m => m.ProgrammeYear is >= RotationCalculator.MinYear and <= RotationCalculator.MaxYear,
            Codes.YearOutOfRange,
            m => FormattableString.Invariant($"the programme year is {m.ProgrammeYear}; give {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
        );
        Must(
            nameof(Meeting.Session),
            m => m.Session is null or >= 1,
            Codes.SessionOutOfRange,
            "the number of the session is less than 1; give 1 or more, or leave it out"
        );
        Must(
            nameof(Meeting.Held),
            m => !m.Held.IsEmpty || !m.FirstPlan.IsEmpty || !m.Changes.IsEmpty || m.Grade == Grade.NotEstablished,
            Codes.MeetingWithoutDays,
            "the meeting has neither days held nor a plan; give at least one run of days, or the grade notEstablished"
        );
        Items(m => m.Changes, new ScheduleChangeValidator());
        Items(m => m.Officers, new OfficerValidator());
        Part(m => m.Attendance, new AttendanceValidator());
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
                    "the change is older than the one ahead of it; give them in order of time"
                );
            if (!meeting.Held.IsEmpty && since > meeting.Held[0].Start)
                yield return new Fault(
                    Codes.ChangeAfterMeeting,
                    FormattableString.Invariant($"Changes[{i}]"),
                    $"the change is of {IsoDate.ToText(since.Value)}, and the meeting began on {IsoDate.ToText(meeting.Held[0].Start)}; correct one of them"
                );
        }
    }
}
