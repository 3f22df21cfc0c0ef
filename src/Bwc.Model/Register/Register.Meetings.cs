using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>Meetings by when they were and who presided. The days compared are <see cref="Meeting.Days"/>: those held, and where none is, those of the last
/// plan.</content>
public sealed partial class Register
{
    /// <summary>Gets the meetings that begin after a given date.</summary>
    /// <remarks>The meetings are ordered by their first day, and those with the same first day are in the order of the register. Meetings without an
    /// established date are left out.</remarks>
    /// <param name="day">The date, in any calendar; a meeting that begins on this date is not included.</param>
    /// <returns>The meetings, starting with the next one.</returns>
    /// <example><code>
    /// var next = Register.Default.MeetingsAfter(new LocalDate(2021, 9, 3)).FirstOrDefault();
    /// Console.WriteLine(next?.Id); // MX4-2020
    /// </code></example>
    public ImmutableArray<Meeting> MeetingsAfter(LocalDate day) => Dated(m => m.Days[0].Start > IsoDate.InIso(day));

    /// <summary>Gets the meetings that ended before a given date.</summary>
    /// <remarks>The meetings are ordered by their first day, and those with the same first day are in the order of the register. Meetings without an
    /// established date are left out.</remarks>
    /// <param name="day">The date, in any calendar; a meeting that ends on this date is not included.</param>
    /// <returns>The meetings, ending with the most recent one.</returns>
    public ImmutableArray<Meeting> MeetingsBefore(LocalDate day) => Dated(m => m.Days.Max(run => run.End) < IsoDate.InIso(day));

    /// <summary>Gets the meetings with at least one day in a given calendar year. The programme year, <see cref="Meeting.ProgrammeYear"/>, may be
    /// different.</summary>
    /// <remarks>The meetings are ordered by their first day, and those with the same first day are in the order of the register. Meetings without an
    /// established date are left out.</remarks>
    /// <param name="year">The year of the Gregorian calendar.</param>
    /// <returns>The meetings.</returns>
    /// <example><code>
    /// // The meetings planned for 2020 were put off by a year.
    /// Console.WriteLine(string.Join(", ", Register.Default.MeetingsOf(2021).Select(m =&gt; m.Id))); // MX1-2020, MX2-2020, MX3-2020, MX4-2020, MX5-2020, ...
    /// </code></example>
    public ImmutableArray<Meeting> MeetingsOf(int year) => Dated(m => m.Days.Any(run => run.Start.Year <= year && run.End.Year >= year));

    /// <summary>Gets the meetings that were chaired by a person from a given State, either as a whole or in one of their bodies, for all or part of the
    /// time.</summary>
    /// <remarks>The State of each officer is compared; an officer for whom only the group is known matches no State. The order is that of
    /// <see cref="MeetingsOfficeredBy"/>.</remarks>
    /// <param name="state">The State.</param>
    /// <returns>The meetings.</returns>
    public ImmutableArray<Meeting> MeetingsChairedBy(StateCode state) =>
        InOrder(Meetings.Where(m => m.Officers.Any(o => o.Post == OfficerPost.Chair && o.State == state)));

    /// <summary>Gets the meetings at which a person from a given State was an officer: chair, vice-chair or any other.</summary>
    /// <remarks>The meetings are ordered by their first day, and those with the same first day are in the order of the register. Meetings without an
    /// established date come last.</remarks>
    /// <param name="state">The State.</param>
    /// <returns>The meetings.</returns>
    public ImmutableArray<Meeting> MeetingsOfficeredBy(StateCode state) => InOrder(Meetings.Where(m => m.Officers.Any(o => o.State == state)));

    private ImmutableArray<Meeting> Dated(Func<Meeting, bool> wanted) => InOrder(Meetings.Where(m => !m.Days.IsEmpty && wanted(m)));

    private static ImmutableArray<Meeting> InOrder(IEnumerable<Meeting> meetings) =>
        [.. meetings.OrderBy(m => m.Days.IsEmpty ? LocalDate.MaxIsoValue : m.Days[0].Start)];
}
