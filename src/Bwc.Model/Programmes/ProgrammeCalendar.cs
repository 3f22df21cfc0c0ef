using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>A programme with its meetings as planned, rescheduled and held. It contains everything needed to audit the programme.</summary>
[Cites("docs/data.md, programmes")]
public sealed record ProgrammeCalendar
{
    /// <summary>The programme.</summary>
    public required IntersessionalProgramme Programme { get; init; }

    /// <summary>The programme's rotation of the chair; null if it has none.</summary>
    public RotationSchedule? Rotation { get; init; }

    /// <summary>The meetings of the programme, each of which belongs to one of its offices and one of its years.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Meeting> Meetings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The public holidays of the places of the meetings; all of them apply to a meeting whose place is not given.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<PublicHoliday> Holidays
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Gets the calendar entries, in the order of the meetings, as finally known or as of a given date.</summary>
    /// <param name="on">The date, in any calendar; null for what is finally known.</param>
    /// <returns>One entry for each meeting.</returns>
    public ImmutableArray<CalendarEntry> Entries(LocalDate? on = null)
    {
        var entries = ImmutableArray.CreateBuilder<CalendarEntry>(Meetings.Length);
        foreach (var meeting in Meetings)
        {
            // Nothing was planned for a programme that nobody had decided.
            var entry = CalendarEntry.Of(meeting, on);
            entries.Add(IsoDate.InIso(on) < Programme.DecidedOn ? CalendarEntry.Unknown(entry) : entry);
        }

        return entries.MoveToImmutable();
    }

    /// <summary>True if the programme, the rotation and the lists, in order, equal those of the other calendar.</summary>
    public bool Equals(ProgrammeCalendar? other) =>
        other is not null
        && Programme == other.Programme
        && Rotation == other.Rotation
        && Sequence.Equal(Meetings, other.Meetings)
        && Sequence.Equal(Holidays, other.Holidays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Programme, Meetings.Length, Holidays.Length);

    /// <summary>The programme and the number of its meetings.</summary>
    public override string ToString() => FormattableString.Invariant($"{Programme}, {Meetings.Length} meetings");
}
