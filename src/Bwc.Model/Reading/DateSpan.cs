using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A date in a text: one run of days or several, or a month; and the tokens that give it.</summary>
internal readonly record struct DateSpan(ImmutableArray<DateInterval> Runs, string? Month, Range Tokens)
{
    private const int MaxYear = 9998;

    /// <summary>The token after the date.</summary>
    public int Next => Tokens.End.Value;

    /// <summary>The days, where they follow one another without a gap; null otherwise.</summary>
    public DateInterval? Days => Joined is [var days] ? days : null;

    /// <summary>The runs, those that follow one another made one.</summary>
    public ImmutableArray<DateInterval> Joined => [.. RunsOfDays.Joined(Runs)];

    /// <summary>A run of days; null if they are no days or run backwards.</summary>
    public static DateInterval? Run(int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        if (!IsDay(year, month, day) || !IsDay(lastYear, lastMonth, lastDay))
            return null;
        var (first, last) = (new LocalDate(year, month, day), new LocalDate(lastYear, lastMonth, lastDay));
        return last < first ? null : new DateInterval(first, last);
    }

    public static DateSpan OfMonth(int year, int month, Range tokens) =>
        IsDay(year, month, 1) ? new DateSpan([], string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), tokens) : default;

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
