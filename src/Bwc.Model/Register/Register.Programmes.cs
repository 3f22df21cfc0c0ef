using System.Collections.Immutable;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <content>The questions about programmes of meetings.</content>
public sealed partial class Register
{
    /// <summary>A programme with its meetings, its rotation and the public holidays.</summary>
    /// <param name="programme">The identifier, such as "isp-2018-2020".</param>
    /// <returns>The calendar, its meetings in order of time; or a finding: <see cref="Codes.ProgrammeUnknown"/>.</returns>
    public Result<ProgrammeCalendar> CalendarOf(string programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        foreach (var known in Programmes)
        {
            if (known.Id == programme)
                return Results.Success(CalendarOf(known));
        }

        var right = Programmes.IsEmpty ? "the register has none" : $"give {Wording.OneOf([.. Programmes.Select(p => SafeText.Bare(p.Id))])}";
        return Results.Failure<ProgrammeCalendar>(Codes.ProgrammeUnknown, $"there is no programme {SafeText.Quote(programme)}; {right}");
    }

    /// <summary>Judges a programme of the register: where its meetings part from what it lays down.</summary>
    /// <param name="programme">The identifier, such as "isp-2018-2020".</param>
    /// <param name="year">The programme year to be judged; null for all of them.</param>
    /// <returns>The findings; or a finding that says why there are none: <see cref="Codes.ProgrammeUnknown"/> or <see cref="Codes.YearNotInProgramme"/>.</returns>
    public Result<FindingReport> Audit(string programme, int? year = null)
    {
        var calendar = CalendarOf(programme);
        return calendar.Value is { } known ? Audit(known, year) : Results.Failure<FindingReport>(calendar.Findings);
    }

    /// <summary>Judges a programme of your own, with the States and groups of this register.</summary>
    /// <param name="calendar">The programme with its meetings.</param>
    /// <param name="year">The programme year to be judged; null for all of them.</param>
    /// <returns>The findings, of which those of the validator come first and, where one of them is an error, alone; or a finding: <see cref="Codes.YearNotInProgramme"/>.</returns>
    public Result<FindingReport> Audit(ProgrammeCalendar calendar, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var valid = ModelValidation.Validate(calendar);
        if (!valid.Valid)
            return Results.Success(valid);
        if (year is { } asked && !calendar.Programme.Years.Contains(asked))
            return Results.Failure<FindingReport>(
                Codes.YearNotInProgramme,
                FormattableString.Invariant(
                    $"{asked} is no year of {SafeText.Bare(calendar.Programme.Id)}; give one from {calendar.Programme.Years[0]} to {calendar.Programme.Years[^1]}"
                )
            );
        ImmutableArray<Finding> references = [.. RegisterReferences.OfCalendar(calendar, States, Groups).Select(f => f.ToFinding())];
        if (!references.IsEmpty)
            return Results.Success(FindingReport.Of([.. valid.Findings, .. references]));
        return Results.Success(FindingReport.Of([.. valid.Findings, .. ProgrammeAudit.Of(calendar, States, Groups, year)]));
    }

    /// <summary>A programme of your own with those meetings of this register that fall under its offices and years.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The calendar, its meetings in order of time.</returns>
    public ProgrammeCalendar CalendarOf(IntersessionalProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var meetings = ProgrammeFaults.MeetingsOf(programme, Meetings).Select(i => Meetings[i]);
        return new ProgrammeCalendar
        {
            Programme = programme,
            Rotation = Rotations.FirstOrDefault(r => r.Id == programme.Rotation),
            Meetings = [.. meetings.OrderBy(m => m.ProgrammeYear).ThenBy(m => m.Days.IsEmpty ? NodaTime.LocalDate.MaxIsoValue : m.Days[0].Start)],
            Holidays = Holidays,
        };
    }
}
