using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>Joins runs of days that follow one another, and compares lists of runs by the days in them.</summary>
internal static class RunsOfDays
{
    /// <summary>True if both lists hold the same days, however they are cut into runs.</summary>
    public static bool Same(ImmutableArray<DateInterval> left, ImmutableArray<DateInterval> right) => Joined(left).SequenceEqual(Joined(right));

    /// <summary>The runs of days, joined where no gap lies between them: 7 and 8 August make one run, 7 and 9 August two.</summary>
    public static List<DateInterval> Joined(ImmutableArray<DateInterval> runs)
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
}
