using System.Globalization;

namespace Bwc.Model;

/// <summary>A year, "2020", or a span of years as people write it: "2018-2020", "2018-20", "2018/2020".</summary>
internal static class YearSpan
{
    // Nine digits fit into a number whatever they are.
    private const int MostDigits = 9;

    /// <summary>Reads a span without asking whether its years make sense; the last may be before the first. It allocates nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int first, out int last)
    {
        last = 0;
        var at = text.IndexOfAny("-\u2013/");
        if (at < 0)
        {
            var single = TryYear(text, out first);
            last = first;
            return single;
        }

        var before = text[..at];
        var after = text[(at + 1)..];
        if (!TryYear(before, out first) || !TryYear(after, out last))
            return false;

        // "2018-20": the century is that of the first year.
        if (before.Length == 4 && after.Length == 2)
            last += first / 100 * 100;
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length is > 0 and <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }
}
