using NodaTime;

namespace Bwc.Model;

/// <summary>Easter Sunday of the Western churches by the Gregorian reckoning; NodaTime has no movable feasts.</summary>
internal static class Easter
{
    /// <summary>The Sunday after the ecclesiastical full moon that falls on 21 March or next after it.</summary>
    public static LocalDate Sunday(int year)
    {
        var (century, golden) = (year / 100, year % 19);

        // The age of the moon follows the cycle of 19 years, corrected for the leap days that centuries drop and for the drift of the cycle itself.
        var epact = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;

        // Two epacts would put the full moon a day too late; the reckoning moves them back.
        if (epact == 29 || (epact == 28 && golden > 10))
            epact--;
        var fullMoon = new LocalDate(year, 3, 21).PlusDays(epact);
        return fullMoon.Next(IsoDayOfWeek.Sunday);
    }
}
