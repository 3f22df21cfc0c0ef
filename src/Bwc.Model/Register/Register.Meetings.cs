using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>Meetings by when they were and who presided. The days compared are <see cref="Meeting.Days"/>: those held, and where none is, those of the last
/// plan.</content>
public sealed partial class Register
{
    /// <summary>The meetings whose first day is after a given day.</summary>
    /// <remarks>In the order of their first day, and for the same day in the order of the register. Meetings without an established date are left
    /// out.</remarks>
    /// <param name="day">The day, in any calendar; a meeting that begins on it is not after it.</param>
    /// <returns>The meetings, the next one first.</returns>
    /// <example><code>
    /// var next = Register.Default.MeetingsAfter(new LocalDate(2021, 9, 3)).FirstOrDefault();
    /// Console.WriteLine(next?.Id); // MX4-2020
    /// </code></example>
    public ImmutableArray<Meeting> MeetingsAfter(LocalDate day) => Dated(m => m.Days[0].Start > IsoDate.InIso(day));

    /// <summary>The meetings whose last day is before a given day.</summary>
    /// <remarks>In the order of their first day, and for the same day in the order of the register. Meetings without an established date are left
    /// out.</remarks>
    /// <param name="day">The day, in any calendar; a meeting that ends on it is not before it.</param>
    /// <returns>The meetings, the latest one last.</returns>
    public ImmutableArray<Meeting> MeetingsBefore(LocalDate day) => Dated(m => m.Days.Max(run => run.End) < IsoDate.InIso(day));

    /// <summary>The meetings with at least one day in a calendar year. The programme year, <see cref="Meeting.ProgrammeYear"/>, may be another year.</summary>
    /// <remarks>In the order of their first day, and for the same day in the order of the register. Meetings without an established date are left
    /// out.</remarks>
    /// <param name="year">The year of the Gregorian calendar.</param>
    /// <returns>The meetings.</returns>
    /// <example><code>
    /// // The meetings planned for 2020 were put off by a year.
    /// Console.WriteLine(string.Join(", ", Register.Default.MeetingsOf(2021).Select(m =&gt; m.Id))); // MX1-2020, MX2-2020, MX3-2020, MX4-2020, MX5-2020, ...
    /// </code></example>
    public ImmutableArray<Meeting> MeetingsOf(int year) => Dated(m => m.Days.Any(run => run.Start.Year <= year && run.End.Year >= year));

    /// <summary>The meetings chaired by a person from a given State: either the whole meeting or one of its bodies, for all or part of the time.</summary>
    /// <remarks>What is compared is the State of each officer; an officer of whom only the group is known is nobody's national here. Order as in
    /// <see cref="MeetingsOfficeredBy"/>.</remarks>
    /// <param name="state">The State.</param>
    /// <returns>The meetings.</returns>
    public ImmutableArray<Meeting> MeetingsChairedBy(StateCode state) =>
        InOrder(Meetings.Where(m => m.Officers.Any(o => o.Post == OfficerPost.Chair && o.State == state)));

    /// <summary>The meetings at which a person from a given State was an officer: chair, vice-chair or any other post.</summary>
    /// <remarks>In the order of their first day, and for the same day in the order of the register; meetings without an established date come
    /// last.</remarks>
    /// <param name="state">The State.</param>
    /// <returns>The meetings.</returns>
    public ImmutableArray<Meeting> MeetingsOfficeredBy(StateCode state) => InOrder(Meetings.Where(m => m.Officers.Any(o => o.State == state)));

    private ImmutableArray<Meeting> Dated(Func<Meeting, bool> wanted) => InOrder(Meetings.Where(m => !m.Days.IsEmpty && wanted(m)));

    private static ImmutableArray<Meeting> InOrder(IEnumerable<Meeting> meetings) =>
        [.. meetings.OrderBy(m => m.Days.IsEmpty ? LocalDate.MaxIsoValue : m.Days[0].Start)];
}
