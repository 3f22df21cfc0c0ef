namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ProgrammeCalendar"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProgrammeCalendarValidator().Validate(programmeCalendar with { Rotation = null }).Errors[0];
/// // failure.PropertyName is "Rotation", failure.ErrorCode is "BWC-PGM-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProgrammeCalendarValidator : RecordValidator<ProgrammeCalendar>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProgrammeCalendarValidator()
    {
        Present(c => c.Programme);
        Part(c => c.Programme, Shared<IntersessionalProgrammeValidator>.Instance);
        Part(c => c.Rotation, Shared<RotationScheduleValidator>.Instance);
        Items(c => c.Meetings, Shared<MeetingValidator>.Instance);
        Items(c => c.Holidays, Shared<PublicHolidayValidator>.Instance);
        Check(c => Repeated(c.Meetings, "Meetings", "Id", Codes.MeetingRepeated, c => c.Id));
        Check(c => Repeated(c.Holidays, "Holidays", "Id", Codes.IdentifierRepeated, h => h.Id));
        Check(Rotations);
        Check(MeetingsBelong);
        Check(c => ProgrammeFaults.Overlaps(c.Meetings, Enumerable.Range(0, c.Meetings.Length)));
    }

    private static IEnumerable<Fault> Rotations(ProgrammeCalendar calendar)
    {
        var named = calendar.Programme.Rotation;
        if (named != calendar.Rotation?.Id)
            yield return new Fault(
                Codes.RotationMissing,
                "Rotation",
                $"the programme has {(named is null ? "no rotation" : $"the rotation {SafeText.Quote(named)}")}, "
                    + $"but the calendar has {(calendar.Rotation is null ? "none" : $"the rotation {SafeText.Quote(calendar.Rotation.Id)}")}; "
                    + "make the two agree"
            );
    }

    private static IEnumerable<Fault> MeetingsBelong(ProgrammeCalendar calendar)
    {
        var (years, offices) = (calendar.Programme.Years.ToHashSet(), calendar.Programme.Offices.ToHashSet());
        for (var i = 0; i < calendar.Meetings.Length; i++)
        {
            var meeting = calendar.Meetings[i];
            if (meeting.Office is not { } office)
                yield return new Fault(
                    Codes.OfficeNotInProgramme,
                    FormattableString.Invariant($"Meetings[{i}].Office"),
                    $"the meeting has no office; use one of {string.Join(", ", calendar.Programme.Offices.Take(ProgrammeFaults.MaxListed))}"
                );
            else if (!offices.Contains(office))
                yield return ProgrammeFaults.Office(calendar.Programme, FormattableString.Invariant($"Meetings[{i}].Office"), office);
            if (!years.Contains(meeting.ProgrammeYear))
                yield return ProgrammeFaults.Year(calendar.Programme, FormattableString.Invariant($"Meetings[{i}].ProgrammeYear"), meeting.ProgrammeYear);
        }
    }
}
