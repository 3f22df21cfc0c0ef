using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

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

    /// <summary>True where both lists hold the same days, however they are cut into runs.</summary>
    public static bool Same(ImmutableArray<DateInterval> left, ImmutableArray<DateInterval> right) => Joined(left).SequenceEqual(Joined(right));

    private static List<DateInterval> Joined(ImmutableArray<DateInterval> runs)
    {
        var joined = new List<DateInterval>(runs.Length);
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1].End.PlusDays(1) == run.Start)
                joined[^1] = new DateInterval(joined[^1].Start, run.End);
            else
                joined.Add(run);
        }

        return joined;
    }

    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? string.Empty : "s")}");
}
