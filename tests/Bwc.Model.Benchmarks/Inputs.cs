using System.Collections.Frozen;
using Bwc.Model;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>
/// The inputs of the benchmarks: many and mixed, so that neither one cache line nor a branch predictor decides, and the same ones in the same order
/// in every run.
/// </summary>
internal static class Inputs
{
    /// <summary>How many questions one invocation of a benchmark asks.</summary>
    public const int Batch = 1024;

    private const int Seed = 44;

    private static readonly LocalDate First = new(1972, 1, 1);

    private static readonly LocalDate Last = new(2026, 12, 31);

    /// <summary>The States that existed on all the days asked about, round after round, each round in another order.</summary>
    public static State[] States()
    {
        var random = new Random(Seed);
        var round = Register.Default.States.Where(s => s.ExistsOn(First) && s.ExistsOn(Last)).ToArray();
        var states = new List<State>();
        while (states.Count < Batch)
        {
            random.Shuffle(round);
            states.AddRange(round);
        }

        return [.. states.Take(Batch)];
    }

    /// <summary>The alpha-3 code as a text, always the same object: a dictionary that holds it as a key finds it in the least time that it can.</summary>
    public static string TextOf(State state) => string.Intern(state.Code.ToString());

    /// <summary>What a user would have instead of the register: the States by their alpha-3 codes.</summary>
    public static FrozenDictionary<string, State> Frozen() => Register.Default.States.ToFrozenDictionary(TextOf, StringComparer.Ordinal);

    /// <summary>Days from 1972, when the Convention was opened for signature, to 2026: before, between and after the days that decide a status.</summary>
    public static LocalDate[] Days()
    {
        var random = new Random(Seed);
        var count = Period.DaysBetween(First, Last) + 1;
        return [.. Enumerable.Range(0, Batch).Select(_ => First.PlusDays(random.Next(count)))];
    }

    /// <summary>Puts a list into an order that is shuffled and always the same.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        new Random(Seed).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Sees to it that benchmarks which stand side by side give the same answers.</summary>
    public static void MustAgree(params ReadOnlySpan<int> sums)
    {
        if (sums.ContainsAnyExcept(sums[0]))
            throw new InvalidOperationException($"The benchmarks do not give the same answers: {string.Join(", ", sums.ToArray())}.");
    }
}
