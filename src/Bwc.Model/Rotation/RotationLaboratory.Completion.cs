using System.Collections.Immutable;
using Bwc.Model.Diagnostics;

namespace Bwc.Model.Rotation;

/// <content>Completing a table.</content>
public static partial class RotationLaboratory
{
    // A count that needs more steps stops short, and so does the search for a smaller conflict.
    private const long MaxSteps = 200_000_000;
    private const int MaxTrials = 20_000;
    private const long MaxTrialSteps = 100_000;

    /// <summary>The ways to complete a table, or the demands that contradict one another.</summary>
    /// <param name="request">The table, the demands and the rules.</param>
    /// <param name="limit">How many ways to list; 0 for none.</param>
    /// <param name="count">True to count all ways; false to find as many as are listed and no more, which is faster. Wishes are weighed only where ways are counted.</param>
    /// <param name="stop">Stops the search.</param>
    /// <returns>The ways or the conflict; or findings: those of <see cref="ChairTable.Parse"/>, <see cref="Codes.DemandOutside"/>, <see cref="Codes.GroupsTooMany"/>.</returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static Result<RotationCompletion> Complete(CompletionRequest request, int limit = 10, bool count = true, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var made = CompletionGrid.Of(request);
        if (made.Value is not { } grid) return Results.Failure<RotationCompletion>(made.Findings);
        var search = new CompletionSearch(grid, grid.Demands, wishes: count, stop);
        var any = search.Any(MaxSteps);
        if (any is null) return Results.Success(new RotationCompletion { Count = 0, Complete = false });
        if (any == false) return Results.Success(Conflict(grid, stop));
        if (!count) return Results.Success(Listed(grid, search, limit));
        var (all, weight) = search.Count(MaxSteps);
        if (all is null) return Results.Success(Listed(grid, new CompletionSearch(grid, grid.Demands, wishes: false, stop), limit));
        return Results.Success(new RotationCompletion { Count = all.Value, Complete = true, Weight = weight, Solutions = [.. search.Ways(counted: true).Take(limit).Select(w => grid.Plan(w))] });
    }

    /// <summary>As many ways as are listed; one more is looked for, to say whether these are all.</summary>
    private static RotationCompletion Listed(CompletionGrid grid, CompletionSearch search, int limit)
    {
        if (limit == 1) return new RotationCompletion { Count = 1, Complete = false, Solutions = [grid.Plan(search.Found)] };
        ImmutableArray<ChairPlan> found = [.. search.Ways(counted: false).Take(limit + 1).Select(w => grid.Plan(w))];
        return new RotationCompletion { Count = found.Length, Complete = found.Length <= limit, Solutions = [.. found.Take(limit)] };
    }

    /// <summary>First a set of which no demand can be left out; then, as far as the trials allow, every smaller set.</summary>
    private static RotationCompletion Conflict(CompletionGrid grid, CancellationToken stop)
    {
        List<TurnDemand> core = [.. grid.Demands];
        for (var i = core.Count - 1; i >= 0; i--)
        {
            var without = core.Where((_, j) => j != i).ToArray();
            if (Any(grid, without, stop) == false) core = [.. without];
        }

        var (trials, smallest) = (0, true);
        for (var size = 1; size < core.Count && smallest; size++)
        {
            foreach (var set in Subsets(grid.Demands, size))
            {
                if (++trials > MaxTrials)
                {
                    smallest = false;
                    break;
                }

                var any = Any(grid, set, stop);
                smallest &= any is not null;
                if (any != false) continue;
                core = [.. set];
                break;
            }
        }

        return new RotationCompletion { Count = 0, Complete = true, Conflict = [.. core], Smallest = smallest };
    }

    private static bool? Any(CompletionGrid grid, TurnDemand[] demands, CancellationToken stop) => new CompletionSearch(grid, demands, wishes: false, stop).Any(MaxTrialSteps);

    private static IEnumerable<TurnDemand[]> Subsets(TurnDemand[] of, int size)
    {
        int[] chosen = [.. Enumerable.Range(0, size)];
        while (true)
        {
            yield return [.. chosen.Select(i => of[i])];
            var i = size - 1;
            while (i >= 0 && chosen[i] == of.Length - size + i) i--;
            if (i < 0) yield break;
            chosen[i]++;
            for (var j = i + 1; j < size; j++) chosen[j] = chosen[j - 1] + 1;
        }
    }
}
