using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Validation;

internal static class RunFaults
{
    private const int MaxDays = 366;

    // The day after the last one must exist, for whoever counts on.
    private const int MaxYear = RotationCalculator.MaxYear - 1;

    public static IEnumerable<Fault> Of(ImmutableArray<DateInterval> runs, string member)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            var path = FormattableString.Invariant($"{member}[{i}]");
            if (runs[i].Length > MaxDays || runs[i].Start.Year < RotationCalculator.MinYear || runs[i].End.Year > MaxYear)
                yield return new Fault(
                    Codes.RunOutOfRange,
                    path,
                    FormattableString.Invariant(
                        $"the run that starts on {IsoDate.ToText(runs[i].Start)} has {Wording.Count(runs[i].Length, "day")}; use at most {MaxDays} days, "
                    ) + FormattableString.Invariant($"in the years {RotationCalculator.MinYear} to {MaxYear}")
                );
            if (i > 0 && runs[i].Start <= runs[i - 1].End)
                yield return new Fault(
                    Codes.MeetingDaysOverlap,
                    path,
                    "this run of days begins before the previous one has ended; list the runs in order, without overlap"
                );
        }
    }
}
