using System.Globalization;
using Bwc.Model;
using NodaTime;

namespace Bwc.Cli.Input;

/// <summary>A date as people type it: 2021-09-03, "3 September 2021", "September 3, 2021", or today. An order that is not clear is refused.</summary>
internal static class GivenDay
{
    private const string Example = "write a date such as 2021-09-03 or \"3 September 2021\"";
    private const int ShortestMonth = 3;

    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static LocalDate Read(string text)
    {
        var clean = CleanText.Of(text);
        if (clean.Equals("today", StringComparison.OrdinalIgnoreCase))
            return Surroundings.Current.Today();
        if (DateOnly.TryParseExact(clean, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return LocalDate.FromDateOnly(day);
        if (Worded(clean) is { } worded)
            return worded;
        throw OnlyNumbers(clean) ?? new Refusal(Codes.DateMalformed, $"{SafeText.Quote(text)} is not a date; {Example}");
    }

    /// <summary>A date with the name of the month: the day before or behind it, the year at either end.</summary>
    private static LocalDate? Worded(string text)
    {
        var words = text.Split([' ', ',', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 3 || Array.FindIndex(words, w => MonthOf(w) > 0) is not (>= 0 and < 2 and var at))
            return null;
        string[] numbers = [.. words.Where((_, i) => i != at)];
        var yearFirst = numbers[0].Length == 4;
        var (day, year) = (Number(yearFirst ? numbers[1] : numbers[0]), Number(yearFirst ? numbers[0] : numbers[1]));
        return (yearFirst ? numbers[0] : numbers[1]).Length == 4 ? Valid(year, MonthOf(words[at]), day) : null;
    }

    /// <summary>A date of three numbers in another order or form than the one that is read: says which dates it may be.</summary>
    private static Refusal? OnlyNumbers(string text)
    {
        var parts = text.Split('/', '.', '-', ' ');
        if (parts.Length != 3 || Array.Exists(parts, p => Number(p) < 0))
            return null;
        LocalDate?[] readings =
            parts[0].Length == 4 ? [Valid(Number(parts[0]), Number(parts[1]), Number(parts[2]))]
            : parts[2].Length == 4 ? [Valid(Number(parts[2]), Number(parts[1]), Number(parts[0])), Valid(Number(parts[2]), Number(parts[0]), Number(parts[1]))]
            : [];
        LocalDate[] days = [.. readings.OfType<LocalDate>().Distinct()];
        return days switch
        {
            [var one, var other] => new Refusal(
                Codes.DateAmbiguous,
                $"{SafeText.Quote(text)} could be {Long(one)} or {Long(other)}; write {Iso(one)} or {Iso(other)}"
            ),
            [var only] => new Refusal(
                Codes.DateMalformed,
                $"{SafeText.Quote(text)} is not in the form year-month-day, with two digits for month and day; write {Iso(only)}"
            ),
            _ => null,
        };
    }

    private static string Long(LocalDate day) => FormattableString.Invariant($"{day.Day} {Months[day.Month - 1]} {day.Year}");

    private static string Iso(LocalDate day) => IsoDate.ToText(day);

    /// <summary>The number of a month by its name or at least three letters of it; 0 where the word is not one.</summary>
    private static int MonthOf(string word) =>
        word.Length < ShortestMonth ? 0 : 1 + Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static int Number(string text)
    {
        // An ordinal of English, "3rd", is the number before its ending.
        var digits = text.Length > 2 && Array.Exists(["st", "nd", "rd", "th"], e => text.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? text[..^2] : text;
        return digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;
    }

    private static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
