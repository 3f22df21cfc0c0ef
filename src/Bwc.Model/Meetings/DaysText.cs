using System.Collections.Immutable;
using System.Globalization;
using Bwc.Model.Primitives;
using NodaTime;

namespace Bwc.Model.Meetings;

/// <summary>Puts days into the words of findings: "2018-12-04 to 2018-12-05, 2018-12-07", "3 days".</summary>
internal static class DaysText
{
    private const int Shown = 6;

    public static string Of(ImmutableArray<DateInterval> runs)
    {
        var shown = runs.Take(Shown).Select(r => r.Length == 1 ? IsoDate.ToText(r.Start) : $"{IsoDate.ToText(r.Start)} to {IsoDate.ToText(r.End)}");
        var text = string.Join(", ", shown);
        return runs.Length <= Shown ? text : string.Create(CultureInfo.InvariantCulture, $"{text} and {runs.Length - Shown} more");
    }

    public static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? string.Empty : "s")}");
}
