using System.Collections.Immutable;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <content>The questions about programmes of meetings.</content>
public sealed partial class Register
{
    /// <summary>Gets a programme with its meetings, its rotation and the public holidays.</summary>
    /// <param name="programme">The identifier, such as "isp-2018-2020".</param>
    /// <returns>The calendar, with its meetings in chronological order; or a finding: <see cref="Codes.ProgrammeUnknown"/>.</returns>
    /// <example><code>
    /// var calendar = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow();
    /// foreach (var entry in calendar.Entries())
    ///     Console.WriteLine(entry);
    /// </code></example>
    public Result<ProgrammeCalendar> CalendarOf(string? programme)
    {
        var found = FindProgramme(programme);
        return found.Value is { } known ? Results.Success(CalendarOf(known)) : Results.Failure<ProgrammeCalendar>(found.Findings);
    }

    /// <summary>
    /// Audits a programme of the register to find where its meetings departed from its rules.
    /// </summary>
    /// <param name="programme">The identifier, such as "isp-2018-2020".</param>
    /// <param name="year">The programme year to audit; null for all of them.</param>
    /// <returns>The audit's findings; or a finding that explains why there was no audit: <see cref="Codes.ProgrammeUnknown"/> or
    /// <see cref="Codes.YearNotInProgramme"/>.</returns>
    public Result<FindingReport> AuditProgramme(string? programme, int? year = null)
    {
        var calendar = CalendarOf(programme);
        if (calendar.Value is not { } known)
            return Results.Failure<FindingReport>(calendar.Findings);
        return YearMissing(known, year) is { } fault ? Results.Failure<FindingReport>([fault]) : Results.Success(Audit(known, year));
    }

    /// <summary>Audits your own programme, using the States and groups of this register.</summary>
    /// <param name="calendar">The programme with its meetings.</param>
    /// <param name="year">The programme year to audit; null for all of them.</param>
    /// <returns>
    /// The findings. Those of the validator come first, and if any of them is an error, no others follow. If the year is not in the programme,
    /// <see cref="Codes.YearNotInProgramme"/> is the only finding.
    /// </returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <example><code>
    /// var calendar = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow();
    /// var report = Register.Default.Audit(calendar, 2020);
    /// Console.WriteLine(report.Valid); // True
    /// </code></example>
    public FindingReport Audit(ProgrammeCalendar calendar, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var valid = ModelValidation.Validate(calendar);
        if (!valid.Valid)
            return valid;
        if (YearMissing(calendar, year) is { } fault)
            return FindingReport.Of([fault]);
        ImmutableArray<Finding> references = [.. RegisterReferences.OfCalendar(calendar, States, Groups).Select(f => f.ToFinding())];
        return FindingReport.Of([.. valid.Findings, .. references.IsEmpty ? ProgrammeAudit.Of(calendar, States, Groups, year) : references]);
    }

    private static Finding? YearMissing(ProgrammeCalendar calendar, int? year) =>
        year is { } asked && !calendar.Programme.Years.Contains(asked)
            ? Finding.Of(
                Codes.YearNotInProgramme,
                FormattableString.Invariant($"{asked} is not a year of {SafeText.Bare(calendar.Programme.Id)}; use a year ")
                    + FormattableString.Invariant($"from {calendar.Programme.Years[0]} to {calendar.Programme.Years[^1]}")
            )
            : null;

    /// <summary>Combines your own programme with the meetings of this register that match its offices and years.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The calendar, with its meetings in chronological order.</returns>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
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
