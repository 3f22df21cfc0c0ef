using NodaTime;

namespace Bwc.Model;

/// <summary>A public holiday at a place where meetings are held, given as a rule that determines its date in every year.</summary>
[Cites("docs/data.md, public holidays")]
public sealed record PublicHoliday : IGraded
{
    /// <summary>The identifier within a register, such as "jeune-genevois".</summary>
    public required string Id { get; init; }

    /// <summary>The name of the holiday, in English or in the language of the place.</summary>
    public required string Name { get; init; }

    /// <summary>The rule that determines the date of the holiday.</summary>
    public required HolidayRule Rule { get; init; }

    /// <summary>The month, 1 to 12; null if the rule counts from Easter.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31; or the number of days from Easter, -80 to 249; or from the first Sunday, 0 to 24.</summary>
    public required int Day { get; init; }

    /// <summary>The place, such as "Geneva"; the holiday applies to meetings held at that place.</summary>
    public required string Place { get; init; }

    /// <summary>How well the holiday is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the holiday.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Determines the date of the holiday in a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The date; null if it does not exist in the year (29 February), if the rule is incomplete, or if the year is out of range.</returns>
    public LocalDate? In(int year)
    {
        if (year is < 1 or > 9999)
            return null;
        return Rule switch
        {
            HolidayRule.DaysFromEaster => Shifted(Easter.Sunday(year)),
            HolidayRule.DaysFromFirstSunday when Month is >= 1 and <= 12 => Shifted(FirstSunday(year, Month.Value)),
            HolidayRule.DayOfMonth when Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month.Value) => new LocalDate(
                year,
                Month.Value,
                Day
            ),
            _ => null,
        };
    }

    /// <summary>The name and the place.</summary>
    public override string ToString() => $"{Name} ({Place})";

    private static LocalDate FirstSunday(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return first.DayOfWeek == IsoDayOfWeek.Sunday ? first : first.Next(IsoDayOfWeek.Sunday);
    }

    // A day that the count carries out of the year belongs to none.
    private LocalDate? Shifted(LocalDate from)
    {
        var dayOfYear = from.DayOfYear + (long)Day;
        return dayOfYear >= 1 && dayOfYear <= CalendarSystem.Iso.GetDaysInYear(from.Year) ? from.PlusDays(Day) : null;
    }
}
