using Bwc.Model.Diagnostics;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using Bwc.Model.Rotation;
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
        Text(o => o.Name);
        Word(o => o.Post);
        Property(o => o.To).Must((officer, to) => !(to <= officer.From)).WithErrorCode(Codes.OfficerDaysBackwards)
            .WithMessage(o => $"{Malformed.Quote(o.Name)} leaves the post before taking it, or on the same day; give an end after the beginning");
    }
}

internal sealed class MeetingValidator : ModelValidator<Meeting>
{
    public MeetingValidator()
    {
        Text(m => m.Id);
        Word(m => m.Kind);
        Text(m => m.Title);
        Property(m => m.ProgrammeYear).Must(year => year is >= RotationCalculator.MinYear and <= RotationCalculator.MaxYear).WithErrorCode(Codes.YearOutOfRange)
            .WithMessage(m => FormattableString.Invariant($"the programme year is {m.ProgrammeYear}; give {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}"));
        Property(m => m.Held).Must(held => !held.IsEmpty).WithErrorCode(Codes.MeetingWithoutDays).WithMessage("the meeting has no day; give at least one run of days");
        Items(m => m.Officers, new OfficerValidator());
        Check(DaysOverlap);
    }

    private static IEnumerable<Fault> DaysOverlap(Meeting meeting)
    {
        for (var i = 1; i < meeting.Held.Length; i++)
        {
            if (meeting.Held[i].Start <= meeting.Held[i - 1].End)
                yield return new Fault(Codes.MeetingDaysOverlap, $"Held[{i}]", "the run of days begins before the one ahead of it has ended; give them in order, without overlap");
        }
    }
}
