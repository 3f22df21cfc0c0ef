using Bwc.Mutation.Making;

namespace Bwc.Mutation.Trying;

/// <summary>What became of a change.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Noticed,

    /// <summary>A test took more than its time, or ended the process.</summary>
    NoticedByLimit,

    /// <summary>Every test that reaches it passed.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}

/// <summary>A change that was tried.</summary>
/// <param name="Change">The change.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Test">The test that noticed it; null where none did.</param>
internal sealed record Trial(Change Change, Outcome Outcome, string? Test);

/// <summary>Tries changes one by one, with several workers.</summary>
internal sealed class Trials(string library, int workers, TextWriter log)
{
    /// <summary>The megabytes in use from which a worker is replaced: each fresh run stays loaded.</summary>
    private const int Full = 700;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string File, string Test), int> _noticedBefore = [];
    private volatile bool _stopped;

    /// <summary>Begins no more trials: those that run come to their end, and the rest stays untried.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Tries all changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="coverage">Which test reaches what.</param>
    /// <returns>The trials, in the order of the changes; fewer than those where it was stopped.</returns>
    public async Task<IReadOnlyList<Trial>> TryAll(IReadOnlyList<Change> changes, Coverage coverage)
    {
        var (trials, done) = (new Trial?[changes.Count], 0);
        // Those whose effect is kept for later go last: they make everything anew.
        var queue = new Queue<int>(Enumerable.Range(0, changes.Count).OrderBy(index => coverage.IsKept(changes[index].Id)));
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(Work)));
        return [.. trials.OfType<Trial>()];

        async Task Work()
        {
            var worker = new WorkerProcess(library);
            try
            {
                while (Next() is { } index)
                {
                    (trials[index], var usable) = await Try(worker, changes[index], coverage);
                    lock (_lock)
                        Note(trials[index]!, ++done, changes.Count);
                    if (usable)
                        continue;
                    worker.Dispose();
                    worker = new WorkerProcess(library);
                }
            }
            finally
            {
                worker.Dispose();
            }
        }

        int? Next()
        {
            lock (_lock)
                return !_stopped && queue.TryDequeue(out var index) ? index : null;
        }
    }

    private void Note(Trial trial, int done, int all)
    {
        if (trial.Test is { } test)
            _noticedBefore[(trial.Change.Path, test)] = _noticedBefore.GetValueOrDefault((trial.Change.Path, test)) + 1;
        if (trial.Outcome is Outcome.Survived or Outcome.NotReached || done % 50 == 0)
            log.WriteLine($"{done}/{all} {trial.Outcome} {trial.Change}");
    }

    /// <summary>Tries one change.</summary>
    /// <returns>What became of it, and whether the worker can go on.</returns>
    private async Task<(Trial Trial, bool IsUsable)> Try(WorkerProcess worker, Change change, Coverage coverage)
    {
        var (again, usable) = (coverage.ReachedAgain(change.Id), true);
        if (again.Count > 0)
        {
            (var trial, usable) = await Order(worker, "try", change, again, coverage);
            if (trial.Outcome != Outcome.Survived || !usable)
                return (trial, usable);
        }

        // Reached only while something was made that is kept: with everything new, any test may notice.
        if (coverage.IsKept(change.Id))
            return await Order(worker, "fresh", change, coverage.OfFile(change.Path), coverage);
        return (new Trial(change, again.Count > 0 ? Outcome.Survived : Outcome.NotReached, null), usable);
    }

    private async Task<(Trial Trial, bool IsUsable)> Order(WorkerProcess worker, string order, Change change, IReadOnlyList<string> tests, Coverage coverage)
    {
        List<string> inOrder;
        // Who noticed changes of this file before will notice more.
        lock (_lock)
            inOrder = [.. tests.OrderByDescending(test => _noticedBefore.GetValueOrDefault((change.Path, test)))];
        var (running, noticed, full) = ((string?)null, (string?)null, false);
        var ending = await worker.Order(
            $"{order} {change.Id} {string.Join(' ', inOrder)}",
            answer => TimeSpan.FromSeconds(order == "fresh" ? 15 : 5) + 3 * (answer.Split(' ') is ["run", var test] ? coverage.Time(test) : TimeSpan.Zero),
            answer =>
            {
                var words = answer.Split(' ');
                if (words is ["run", var test])
                    running = test;
                else
                    (noticed, full) = (words is ["noticed", var name, ..] ? name : null, int.Parse(words[^1]) > Full);
                return words[0] != "run";
            }
        );
        var outcome =
            ending != Ending.Answered ? Outcome.NoticedByLimit
            : noticed is null ? Outcome.Survived
            : Outcome.Noticed;
        return (new Trial(change, outcome, outcome == Outcome.Survived ? null : noticed ?? running), ending == Ending.Answered && !full);
    }
}
