using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>The working days at a place: Monday to Friday, except its public holidays.</summary>
/// <remarks>Immutable and thread-safe. Days before the year 1 have no holidays.</remarks>
[Cites("docs/data.md, public holidays")]
public sealed class WorkingCalendar
{
    private const int MaxSearch = 366;

    // More years than a programme has; a file of many years and many holidays must not fill the memory.
    private const int MaxYears = 256;

    private readonly PublicHoliday[] _holidays;
    private readonly ConcurrentDictionary<int, Dictionary<LocalDate, PublicHoliday>> _byYear = new();

    /// <summary>Creates the calendar of a place.</summary>
    /// <param name="holidays">The holidays of this place and of others.</param>
    /// <param name="place">The place as stated for a meeting, such as "Palais des Nations, Geneva". A holiday applies if its place occurs as a word in this
    /// string, regardless of case. If null, all holidays apply.</param>
    /// <exception cref="ArgumentException">A holiday is null.</exception>
    public WorkingCalendar(ImmutableArray<PublicHoliday> holidays, string? place = null) =>
        _holidays = [.. Sequence.OrEmpty(holidays).Where(h => place is null || Names(place, h.Place))];

    /// <summary>Gets the public holiday on a given date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The holiday; null if the date is not a holiday.</returns>
    public PublicHoliday? HolidayOn(LocalDate date)
    {
        var day = IsoDate.InIso(date);
        if (_byYear.Count > MaxYears)
            _byYear.Clear();
        return _byYear.GetOrAdd(day.Year, HolidaysOf).GetValueOrDefault(day);
    }

    /// <summary>Determines whether a date is from Monday to Friday and not a public holiday.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>True if the date is a working day; otherwise, false.</returns>
    public bool IsWorkingDay(LocalDate date) => !IsWeekend(date) && HolidayOn(date) is null;

    /// <summary>Counts the days on which a meeting met or will meet. Weekends and holidays within a run are not counted, since a source that states only the
    /// first and last day does not mean to include them; the first and last day of a run are always counted.</summary>
    /// <param name="runs">The runs of days.</param>
    /// <returns>The number of days.</returns>
    /// <exception cref="ArgumentException">A run of days is null.</exception>
    public int Count(ImmutableArray<DateInterval> runs)
    {
        var days = 0;
        foreach (var run in Sequence.OrEmpty(runs))
        {
            for (var day = run.Start; day <= run.End; day = day.PlusDays(1))
            {
                if (day == run.Start || day == run.End || IsWorkingDay(day))
                    days++;
                if (day == run.End)
                    break;
            }
        }

        return days;
    }

    /// <summary>Gets the next working day after a given date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The working day; null if none follows within 366 days.</returns>
    public LocalDate? NextWorkingDay(LocalDate date)
    {
        var day = IsoDate.InIso(date);
        for (var i = 0; i < MaxSearch && day < LocalDate.MaxIsoValue; i++)
        {
            day = day.PlusDays(1);
            if (IsWorkingDay(day))
                return day;
        }

        return null;
    }

    /// <summary>The number of holidays in the calendar; a holiday that recurs every year is counted once.</summary>
    public override string ToString() => Wording.Count(_holidays.Length, "public holiday");

    private Dictionary<LocalDate, PublicHoliday> HolidaysOf(int year)
    {
        var days = new Dictionary<LocalDate, PublicHoliday>();
        foreach (var holiday in _holidays)
        {
            if (holiday.In(year) is { } day)
                days.TryAdd(day, holiday);
        }

        return days;
    }

    private static bool Names(string place, string sought)
    {
        for (
            var at = place.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = place.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + sought.Length;
            if ((at == 0 || !char.IsLetter(place[at - 1])) && (end == place.Length || !char.IsLetter(place[end])))
                return true;
            if (sought.Length == 0)
                return false;
        }

        return false;
    }

    internal static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
