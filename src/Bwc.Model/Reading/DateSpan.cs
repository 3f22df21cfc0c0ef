using System.Globalization;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A date in a text: days from the first to the last, or a month; and the token that follows it.</summary>
internal readonly record struct DateSpan(DateInterval? Days, string? Month, int Next)
{
    private const int MaxYear = 9998;

    public static DateSpan Of(int year, int month, int day, int lastMonth, int lastDay, int next)
    {
        if (!IsDay(year, month, day) || !IsDay(year, lastMonth, lastDay))
            return default;
        var (first, last) = (new LocalDate(year, month, day), new LocalDate(year, lastMonth, lastDay));
        return last < first ? default : new DateSpan(new DateInterval(first, last), null, next);
    }

    public static DateSpan OfMonth(int year, int month, int next) =>
        IsDay(year, month, 1) ? new DateSpan(null, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), next) : default;

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
