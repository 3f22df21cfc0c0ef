using Bwc.Model.Diagnostics;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using Bwc.Model.Rotation;
using Bwc.Model.Sources;
using FluentValidation;

namespace Bwc.Model.Validation;

internal sealed class OfficeValidator : ModelValidator<Office>
{
    public OfficeValidator()
    {
        Property(o => o.Code).Must(code => code != default).WithErrorCode(Codes.OfficeCodeMalformed).WithMessage("the code is empty; give one to eight letters or digits");
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
        Property(o => o.Name).Must((officer, name) => name is not null || officer.State is not null || officer.Group is not null).WithErrorCode(Codes.OfficerUnnamed)
            .WithMessage("the officer has neither a name nor a State nor a group; give at least one of them");
        Property(o => o.Group).Must((officer, group) => group is null || officer.State is null).WithErrorCode(Codes.OfficerGroupBesideState)
            .WithMessage(o => $"the officer has the State {o.State} and the group {o.Group}; leave the group out, since the register says it");
        Property(o => o.Group).Must(group => group is null || group != default(Groups.GroupCode)).WithErrorCode(Codes.GroupCodeMalformed).WithMessage("the code is empty; give one to eight letters or digits");
        Property(o => o.To).Must((officer, to) => !(to <= officer.From)).WithErrorCode(Codes.OfficerDaysBackwards)
            .WithMessage(o => $"{Malformed.Bare(o.ToString())} leaves the post before taking it, or on the same day; give an end after the beginning");
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
        Property(m => m.ProgrammeYear).Must(year => year is >= RotationCalculator.MinYear and <= RotationCalculator.MaxYear).WithErrorCode(Codes.YearOutOfRange)
            .WithMessage(m => FormattableString.Invariant($"the programme year is {m.ProgrammeYear}; give {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}"));
        Property(m => m.Session).Must(number => number is null or >= 1).WithErrorCode(Codes.SessionOutOfRange).WithMessage("the number of the session is less than 1; give 1 or more, or leave it out");
        Property(m => m.Held).Must((meeting, held) => !held.IsEmpty || !meeting.FirstPlan.IsEmpty || !meeting.Changes.IsEmpty || meeting.Grade == Grade.NotEstablished)
            .WithErrorCode(Codes.MeetingWithoutDays).WithMessage("the meeting has neither days held nor a plan; give at least one run of days, or the grade notEstablished");
        Items(m => m.Changes, new ScheduleChangeValidator());
        Items(m => m.Officers, new OfficerValidator());
        Property(m => m.Attendance!).SetValidator(new AttendanceValidator()).When(m => m.Attendance is not null);
        Property(m => m.FirstPlanGrade).Must(g => g is null || Enum.IsDefined(g.Value)).WithErrorCode(Codes.WordUnknown).WithMessage(RunFaults.Word<Grade>(string.Empty).Message);
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
                yield return new Fault(Codes.ChangesOutOfOrder, FormattableString.Invariant($"Changes[{i}]"), "the change is older than the one ahead of it; give them in order of time");
            if (!meeting.Held.IsEmpty && since > meeting.Held[0].Start)
                yield return new Fault(Codes.ChangeAfterMeeting, FormattableString.Invariant($"Changes[{i}]"), $"the change is of {IsoDate.ToText(since.Value)}, and the meeting began on {IsoDate.ToText(meeting.Held[0].Start)}; correct one of them");
        }
    }
}
