using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <content>Completing a table.</content>
public static partial class RotationLaboratory
{
    // A search that needs more steps stops short; those for a smaller conflict share as many.
    private const long MaxSteps = 100_000_000;
    private const long MaxTrialSteps = 100_000;
    private const int MaxTrials = 50_000;

    /// <summary>Finds the possible completions of a table, or the demands that contradict one another.</summary>
    /// <param name="request">The table, the demands and the rules.</param>
    /// <param name="limit">The number of completions to list; 0 for none.</param>
    /// <param name="count">True to count all completions; false to find only as many as are listed, which is faster. Wishes are weighed only if all completions
    /// are counted.</param>
    /// <param name="stop">The token that cancels the search.</param>
    /// <returns>The completions or the conflict; or findings: those of <see cref="ChairTable.Read"/>, <see cref="Codes.DemandOutside"/>,
    /// <see cref="Codes.GroupsTooMany"/>.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled; the message states after how many steps.</exception>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 0.</exception>
    /// <example><code>
    /// var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,NAM\n2019,WG,\n2020,,").GetValueOrThrow();
    /// var ways = RotationLaboratory.Complete(new CompletionRequest { Table = table }).GetValueOrThrow();
    /// Console.WriteLine(ways); // 1 way
    /// </code></example>
    public static Result<RotationCompletion> Complete(CompletionRequest request, int limit = 10, bool count = true, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        SearchStop.After(stop, steps: 0);
        var made = CompletionGrid.Of(request);
        if (made.Value is not { } grid)
            return Results.Failure<RotationCompletion>(made.Findings);
        var any = new CompletionSearch(grid, grid.Demands, wishes: false, MaxSteps, stop).Any();
        if (any is null)
            return Results.Success(new RotationCompletion { Count = 0, Complete = false });
        if (any == false)
            return Results.Success(Conflict(grid, stop));
        var search = new CompletionSearch(grid, grid.Demands, wishes: count, MaxSteps, stop);
        if (!count || search.Count() is not { } counted)
            return Results.Success(Listed(grid, limit, stop));
        return Results.Success(
            new RotationCompletion
            {
                Count = counted.Count,
                Complete = counted.Exact,
                Weight = counted.Weight,
                Weighed = grid.HasWishes,
                Solutions = [.. search.Ways(counted: true).Take(limit).Select(w => grid.Plan(w))],
            }
        );
    }

    /// <summary>As many ways as are listed; one more is looked for, to say whether these are all.</summary>
    private static RotationCompletion Listed(CompletionGrid grid, int limit, CancellationToken stop)
    {
        var search = new CompletionSearch(grid, grid.Demands, wishes: false, MaxSteps, stop);
        ImmutableArray<ChairPlan> found = [.. search.Ways(counted: false).Take(limit + 1).Select(w => grid.Plan(w))];
        return new RotationCompletion
        {
            Count = Math.Max(1, found.Length),
            Complete = found.Length <= limit && !search.Exhausted,
            Solutions = [.. found.Take(limit)],
        };
    }

    /// <summary>
    /// The smallest contradiction of any cycle: first a set of which no demand can be left out; then, as far as the trials allow, every smaller set.
    /// </summary>
    private static RotationCompletion Conflict(CompletionGrid grid, CancellationToken stop)
    {
        var (best, smallest) = (grid.Demands, true);
        foreach (var (cycle, demands) in grid.ByCycle())
        {
            if (Any(grid, cycle, demands, stop) != false)
                continue;
            var (core, proven) = Core(grid, cycle, demands, best.Length, stop);
            smallest &= proven;
            if (core.Length < best.Length || best == grid.Demands)
                best = core;
        }

        return new RotationCompletion
        {
            Count = 0,
            Complete = true,
            Conflict = [.. best],
            Smallest = smallest,
        };
    }

    private static (TurnDemand[] Core, bool Proven) Core(CompletionGrid grid, int cycle, TurnDemand[] demands, int below, CancellationToken stop)
    {
        var (trials, proven) = (0, true);

        // Small sets first: two demands for one cell, one year or one block are most contradictions.
        for (var size = 1; size <= Math.Min(below, demands.Length) && trials <= MaxTrials; size++)
        {
            foreach (var set in Subsets(demands, size))
            {
                if (++trials > MaxTrials)
                    break;
                var any = Any(grid, cycle, set, stop);
                proven &= any is not null;
                if (any == false)
                    return (set, proven);
            }
        }

        // No set as small as the one known from another cycle: that one stays, and is the smallest as far as this cycle goes.
        if (below < demands.Length && trials <= MaxTrials)
            return (demands, proven);
        proven = false;
        List<TurnDemand> core = [.. demands];
        for (var i = core.Count - 1; i >= 0; i--)
        {
            var without = core.Where((_, j) => j != i).ToArray();
            if (Any(grid, cycle, without, stop) == false)
                core = [.. without];
        }

        return ([.. core], proven);
    }

    private static bool? Any(CompletionGrid grid, int cycle, TurnDemand[] demands, CancellationToken stop) =>
        new CompletionSearch(grid, demands, wishes: false, MaxTrialSteps, stop, cycle).Any();

    private static IEnumerable<TurnDemand[]> Subsets(TurnDemand[] of, int size)
    {
        if (size > of.Length)
            yield break;
        int[] chosen = [.. Enumerable.Range(0, size)];
        while (true)
        {
            yield return [.. chosen.Select(i => of[i])];
            var i = size - 1;
            while (i >= 0 && chosen[i] == of.Length - size + i)
                i--;
            if (i < 0)
                yield break;
            chosen[i]++;
            for (var j = i + 1; j < size; j++)
                chosen[j] = chosen[j - 1] + 1;
        }
    }
}
