using NodaTime;

namespace Bwc.Model;

/// <summary>Calculates, in both directions, the interval that a programme requires between the Meetings of Experts and the Meeting of States Parties.</summary>
/// <remarks>
/// Calendar months are added with NodaTime's arithmetic: a day that does not exist in the later month becomes the last day of that month, so three months after
/// 30 November is 28 February (29 February in a leap year). The interval is respected if the last day of the experts plus the months is not after the first day
/// of the States Parties.
/// </remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2(c)")]
public static partial class ProgrammeDates
{
    /// <summary>The longest interval that can be calculated, in calendar months: 100 years.</summary>
    public const int MaxMonths = 1200;

    /// <summary>Determines whether the interval between two dates is long enough.</summary>
    /// <param name="expertsEnd">The last day of the last Meeting of Experts, in any calendar.</param>
    /// <param name="statesPartiesStart">The first day of the Meeting of States Parties, in any calendar.</param>
    /// <param name="months">The minimum number of calendar months between the two, 0 to 1,200.</param>
    /// <returns>True if the experts end early enough; otherwise, false.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range.</exception>
    public static bool IntervalKept(LocalDate expertsEnd, LocalDate statesPartiesStart, int months) =>
        EarliestStatesParties(expertsEnd, months) is { } earliest && earliest <= IsoDate.InIso(statesPartiesStart);

    /// <summary>Calculates the earliest date on which the Meeting of States Parties may begin, given the last day of the Meetings of Experts.</summary>
    /// <param name="expertsEnd">The last day of the last Meeting of Experts, in any calendar.</param>
    /// <param name="months">The minimum number of calendar months between the two, 0 to 1,200.</param>
    /// <returns>The date; null if it would be after the year 9999.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range.</exception>
    public static LocalDate? EarliestStatesParties(LocalDate expertsEnd, int months)
    {
        var day = IsoDate.InIso(expertsEnd);
        Check(months);
        return MonthNumber(day) + months > MonthNumber(LocalDate.MaxIsoValue) ? null : day.PlusMonths(months);
    }

    /// <summary>Calculates the latest date on which the Meetings of Experts may end, given the first day of the Meeting of States Parties.</summary>
    /// <param name="statesPartiesStart">The first day of the Meeting of States Parties, in any calendar.</param>
    /// <param name="months">The minimum number of calendar months between the two, 0 to 1,200.</param>
    /// <returns>The latest date for which <see cref="IntervalKept"/> returns true; null if it would be before the year -9998.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range.</exception>
    public static LocalDate? LatestExperts(LocalDate statesPartiesStart, int months)
    {
        var start = IsoDate.InIso(statesPartiesStart);
        Check(months);
        if (MonthNumber(start) - months < MonthNumber(LocalDate.MinIsoValue))
            return null;

        // Counting back from the end of a month stops short of the days which, counted forward, are cut to that same end.
        var day = start.PlusMonths(-months);
        while (day < LocalDate.MaxIsoValue && IntervalKept(day.PlusDays(1), start, months))
            day = day.PlusDays(1);
        return day;
    }

    private static void Check(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaxMonths);
    }

    private static int MonthNumber(LocalDate day) => (day.Year * 12) + day.Month;
}
