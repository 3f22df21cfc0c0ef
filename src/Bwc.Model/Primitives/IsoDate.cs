using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

/// <summary>ISO 8601 dates, "2021-09-03", read and written without a culture.</summary>
internal static class IsoDate
{
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != "yyyy-MM-dd".Length || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    public static string ToText(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    public static string ToText(DateInterval interval) => ToText(InIso(interval.Start)) + "/" + ToText(InIso(interval.End));

    /// <summary>Reads "2018-12-04/2018-12-05"; both days belong to the interval.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateInterval? interval)
    {
        interval = null;
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryParse(text[..slash], out LocalDate start) || !TryParse(text[(slash + 1)..], out LocalDate end) || end < start)
            return false;
        interval = new DateInterval(start, end);
        return true;
    }

    /// <summary>The same runs of days in the ISO calendar; an empty list for the default value.</summary>
    public static ImmutableArray<DateInterval> InIso(ImmutableArray<DateInterval> runs)
    {
        runs = Sequence.OrEmpty(runs);
        return runs.All(r => r.Calendar == CalendarSystem.Iso) ? runs : [.. runs.Select(r => new DateInterval(InIso(r.Start), InIso(r.End)))];
    }

    /// <summary>The number that some decimal digits are; less than 0 if a character is not one.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = (10 * number) + (c - '0');
        }

        return number;
    }

    public static LocalDate? InIso(LocalDate? date) => date is { } day ? InIso(day) : null;

    /// <summary>The same day in the ISO calendar, which all the dates of the register use.</summary>
    public static LocalDate InIso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
}
