using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Bwc.Fuzz.Running;

/// <summary>
/// Throws many inputs at a target and keeps the figures: how many, how long, what failed, which was slowest. Times are of the processor, since the
/// machine has other things to do too; where other threads work beside, the clock is nearer.
/// </summary>
internal sealed partial class Attack(Target target, ulong seed)
{
    // The first inputs pay for compiling and for what is read once.
    private const int Warm = 200;

    private readonly Dictionary<string, string> _failures = [];

    public int Inputs { get; private set; }

    public int Failed { get; private set; }

    /// <summary>How many inputs reached something that none before had; 0 where the library is not instrumented.</summary>
    public int New { get; private set; }

    public TimeSpan Time { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int SlowestLength { get; private set; }

    /// <summary>What failed, each kind once: the kind, and the smallest input found for it.</summary>
    public IReadOnlyDictionary<string, string> Failures => _failures;

    public string? SlowestInput { get; private set; }

    /// <summary>Every kept seed, as it stands.</summary>
    public Attack Replay()
    {
        foreach (var input in target.Corpus)
            One(input);
        return this;
    }

    /// <summary>So many made inputs, from a place on, or as many as the time allows.</summary>
    public Attack Run(int count, int from = 0, TimeSpan? most = null, Action<string>? reachedNew = null)
    {
        var (clock, start) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var coverage = Coverage.TryStart();
        for (var place = from; place < from + count && !(Stopwatch.GetElapsedTime(clock) > most); place++)
        {
            var input = target.Input(seed, (uint)place);
            coverage?.Clear();
            One(input);
            if (coverage?.ReachedNew() != true)
                continue;
            New++;
            target.Learn(input);
            reachedNew?.Invoke(input);
        }

        Time += Environment.CpuUsage.TotalTime - start;
        return this;
    }

    private void One(string input)
    {
        var (clock, start) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var kind = Try(input);
        var took = Took(clock, start);
        if (Inputs++ > Warm && took > Slowest)
            (Slowest, SlowestLength, SlowestInput) = (took, input.Length, input);
        if (kind is null && Inputs > Warm && took > target.Patience)
            kind = TooSlow(input);
        if (kind is null)
            return;
        Failed++;
        if (!_failures.ContainsKey(kind) && _failures.Count < 50)
            _failures.Add(kind, kind.StartsWith("slow", StringComparison.Ordinal) ? input : Smallest(input, kind));
    }

    private static TimeSpan Took(long clock, TimeSpan start) =>
        TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(clock).Ticks, (Environment.CpuUsage.TotalTime - start).Ticks));

    /// <summary>An input is slow when it is so three times: once may be the collecting of what others left.</summary>
    private string? TooSlow(string input)
    {
        for (var times = 0; times < 2; times++)
        {
            var (clock, start) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            Try(input);
            if (Took(clock, start) <= target.Patience)
                return null;
        }

        return $"slow: more than {target.Patience.TotalMilliseconds} ms";
    }

    /// <summary>The kind of failure; null where everything holds.</summary>
    private string? Try(string input)
    {
        try
        {
            target.Check(input);
            return null;
        }
        catch (Exception e)
        {
            var frame = e
                .StackTrace?.Split('\n')
                .FirstOrDefault(l => l.Contains(" Bwc.", StringComparison.Ordinal) && !l.Contains("Fuzz.Running", StringComparison.Ordinal))
                ?.Trim();
            return Plain().Replace($"{e.GetType().Name}: {(e.Message.Length > 120 ? e.Message[..120] : e.Message)} {frame}", "#");
        }
    }

    /// <summary>Takes away whatever can be taken away so that the same thing still fails.</summary>
    private string Smallest(string input, string kind)
    {
        var tries = 0;
        for (var piece = Math.Max(1, input.Length / 2); piece >= 1; piece /= 2)
        {
            for (var at = 0; at + piece <= input.Length && tries < 3000; )
            {
                var shorter = input.Remove(at, piece);
                tries++;
                if (Try(shorter) == kind)
                    input = shorter;
                else
                    at += piece;
            }
        }

        return input;
    }

    [GeneratedRegex("'[^']*'|[0-9]+")]
    private static partial Regex Plain();
}
