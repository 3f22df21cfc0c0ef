using Bwc.Mutation.Making;

namespace Bwc.Mutation.Trying;

/// <summary>Which test reaches which change, and how long each takes, with no change on.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, TimeSpan> _times = [];
    private readonly List<string> _failing = [];
    private readonly Dictionary<int, List<string>> _first = [];
    private readonly Dictionary<int, List<string>> _again = [];
    private readonly Dictionary<string, List<string>> _ofFile = [];

    private Coverage() { }

    /// <summary>The tests that fail as the library is: they are left out.</summary>
    public IReadOnlyList<string> Failing => _failing;

    /// <summary>How many tests there are.</summary>
    public int Count => _times.Count;

    /// <summary>Runs all tests twice: what is made once and kept is reached by the first round alone.</summary>
    /// <param name="library">The changed library.</param>
    /// <param name="changes">The changes in it.</param>
    /// <returns>What reaches what.</returns>
    /// <exception cref="InvalidOperationException">The worker did not come back, or so many tests fail that nothing would come of it.</exception>
    public static async Task<Coverage> Of(string library, IReadOnlyList<Change> changes)
    {
        var lines = new List<string[]>();
        using var worker = new WorkerProcess(library);
        var ending = await worker.Order(
            $"cover {changes.Max(change => change.Id)}",
            _ => TimeSpan.FromMinutes(5),
            answer =>
            {
                lines.Add(answer.Split(' '));
                return lines[^1][0] == "covered";
            }
        );
        if (ending != Ending.Answered)
            throw new InvalidOperationException($"The tests did not come to an end: {ending} after {lines.LastOrDefault()?[2]}.");

        var (coverage, paths) = (new Coverage(), changes.ToDictionary(change => change.Id, change => change.Path));
        coverage._failing.AddRange(lines.Where(line => line[0] == "test" && line[3] == "False").Select(line => line[2]).Distinct());
        foreach (var line in lines)
        {
            if (line is not ["test", var pass, var name, _, var milliseconds, var reached] || coverage._failing.Contains(name))
                continue;
            coverage._times[name] = TimeSpan.FromMilliseconds(int.Parse(milliseconds));
            foreach (var change in reached.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Where(paths.ContainsKey))
            {
                Add(pass == "1" ? coverage._first : coverage._again, change, name);
                Add(coverage._ofFile, paths[change], name);
            }
        }

        if (coverage._failing.Count > coverage.Count / 10)
            throw new InvalidOperationException($"{coverage._failing.Count} tests fail without any change, such as {coverage._failing[0]}.");
        return coverage;
    }

    /// <summary>The processor time that a test takes.</summary>
    /// <param name="test">The test.</param>
    /// <returns>Its time in the second round.</returns>
    public TimeSpan Time(string test) => _times[test];

    /// <summary>The tests that reach a change whenever they run.</summary>
    /// <param name="change">Its number.</param>
    /// <returns>Their names, the quickest first.</returns>
    public IReadOnlyList<string> ReachedAgain(int change) => [.. _again.GetValueOrDefault(change, []).OrderBy(Time)];

    /// <summary>Whether a change is also reached while something is made that is kept for later.</summary>
    /// <param name="change">Its number.</param>
    /// <returns>True where a test of the first round reached it that did not in the second.</returns>
    public bool IsKept(int change) => _first.GetValueOrDefault(change, []).Except(ReachedAgain(change)).Any();

    /// <summary>The tests that may notice what a file makes once: any test may depend on it, whether it was the one for which it was made or not.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Those that reach anything in the file, then the others, the quickest first; ten seconds together.</returns>
    public IReadOnlyList<string> OfFile(string path)
    {
        var reaching = _ofFile.GetValueOrDefault(path, []).ToHashSet();
        var together = TimeSpan.Zero;
        return [.. _times.Keys.OrderByDescending(reaching.Contains).ThenBy(Time).TakeWhile(test => (together += Time(test)) <= TimeSpan.FromSeconds(10))];
    }

    private static void Add<TKey>(Dictionary<TKey, List<string>> table, TKey key, string name)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var names))
            table[key] = names = [];
        if (!names.Contains(name))
            names.Add(name);
    }
}
