using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Bwc.Model;

namespace Bwc.Fuzz.Threads;

/// <summary>Many threads ask a register at once that nobody has asked before; each must get the answer that a thread alone gets.</summary>
public static class ManyThreads
{
    /// <summary>
    /// So many registers of one's own, and a tenth as many copies of the whole library with its embedded register, each with 16 to 64 threads.
    /// </summary>
    internal static bool Run(int rounds, int seed)
    {
        var (good, start) = (true, DateTime.UtcNow);
        for (var round = 0; round < rounds && good; round++)
        {
            var wrong = OfOnesOwn(16 + (round % 4 * 16), seed + round) ?? (round % 10 == 0 ? OfTheWholeLibrary(16 + (round % 4 * 16), seed + round) : null);
            if (wrong is not null)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {wrong}"));
            good = wrong is null;
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rounds} registers of one's own and {(rounds + 9) / 10} of the library, {ThreadQuestions.All.Count} questions, 16 to 64 threads, "
                    + $"{(DateTime.UtcNow - start).TotalSeconds:0} s: {(good ? "all answers as of one thread" : "FAILED")}"
            )
        );
        return good;
    }

    /// <summary>What went wrong with a fresh register made of the embedded data; null where nothing did.</summary>
    internal static string? OfOnesOwn(int threads, int seed) => Race(Register.Create(Register.Default.ToFile()).GetValueOrThrow(), threads, seed, Alone.Value);

    /// <summary>What went wrong with the embedded register of a library that was loaded anew, where everything that is made once is still to be made.</summary>
    internal static string? OfTheWholeLibrary(int threads, int seed)
    {
        var fresh = new FreshLibrary();
        try
        {
            var type = fresh.LoadFromAssemblyName(typeof(ManyThreads).Assembly.GetName()).GetType(typeof(ManyThreads).FullName!)!;
            return (string?)type.GetMethod(nameof(RaceOfDefault))!.Invoke(null, [threads, seed, Alone.Value]);
        }
        finally
        {
            fresh.Unload();
        }
    }

    /// <summary>Called in the library that was loaded anew.</summary>
    public static string? RaceOfDefault(int threads, int seed, string[] expected) => Race(null, threads, seed, expected);

    private static readonly Lazy<string[]> Alone = new(() => [.. ThreadQuestions.All.Select(q => q(Register.Default))]);

    private static string? Race(Register? register, int threads, int seed, string[] expected)
    {
        string? wrong = null;
        using var start = new Barrier(threads);
        var runners = Enumerable
            .Range(0, threads)
            .Select(t => new Thread(() =>
            {
                var order = Enumerable.Range(0, expected.Length).ToArray();
                new Random((seed * 1000) + t).Shuffle(order);
                start.SignalAndWait();
                try
                {
                    foreach (var i in order.Take(4))
                    {
                        if (ThreadQuestions.All[i](register ?? Register.Default) != expected[i])
                            wrong = $"question {i} has another answer";
                    }
                }
                catch (Exception e)
                {
                    wrong = e.ToString();
                }
            }))
            .ToArray();
        foreach (var runner in runners)
            runner.Start();
        foreach (var runner in runners)
            runner.Join();
        return wrong;
    }

    private sealed class FreshLibrary() : AssemblyLoadContext("fresh", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
