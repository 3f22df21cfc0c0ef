using System.Globalization;
using System.Text;
using Bwc.Mutation.Making;
using Bwc.Mutation.Trying;

namespace Bwc.Mutation;

/// <summary>What a run found, for people.</summary>
internal static class Report
{
    /// <summary>The table of the rooms, as docs/mutation.md has it.</summary>
    /// <param name="trials">What was tried.</param>
    /// <param name="untried">What could not be tried.</param>
    /// <returns>The table in Markdown, a row a room.</returns>
    public static string Table(IReadOnlyList<Trial> trials, IReadOnlyList<Untried> untried)
    {
        var text = new StringBuilder(
            "| room | changes tried | noticed | of these by the limit | survived | not reached | score | no place for the switch | not C# |\n"
        );
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (
            var room in trials.Select(trial => trial.Change.Room).Concat(untried.Select(change => change.Change.Room)).Distinct().Order(StringComparer.Ordinal)
        )
        {
            var counts = trials.Where(trial => trial.Change.Room == room).CountBy(trial => trial.Outcome).ToDictionary();
            int Count(Outcome outcome) => counts.GetValueOrDefault(outcome);
            var (all, limit) = (counts.Values.Sum(), Count(Outcome.NoticedByLimit));
            var noticed = Count(Outcome.Noticed) + limit;
            var never = untried.Where(change => change.Change.Room == room).ToLookup(change => change.IsCode);
            int[] figures = [all, noticed, limit, Count(Outcome.Survived), Count(Outcome.NotReached)];
            var score = all == 0 ? "-" : (100.0 * noticed / all).ToString("0.0 '%'", CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {room} | {string.Join(" | ", figures.Select(Number))} | {score} | {Number(never[true].Count())} | {Number(never[false].Count())} |\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Everything that was not noticed or not tried, a line each.</summary>
    /// <param name="trials">What was tried.</param>
    /// <param name="untried">What could not be tried.</param>
    /// <param name="failing">The tests that were left out.</param>
    /// <returns>The text.</returns>
    public static string Lists(IReadOnlyList<Trial> trials, IReadOnlyList<Untried> untried, IReadOnlyList<string> failing)
    {
        var text = new StringBuilder();
        List("Survived", trials.Where(trial => trial.Outcome == Outcome.Survived).Select(trial => trial.Change.ToString()));
        List("Not reached", trials.Where(trial => trial.Outcome == Outcome.NotReached).Select(trial => trial.Change.ToString()));
        List("Noticed by the limit", trials.Where(trial => trial.Outcome == Outcome.NoticedByLimit).Select(trial => $"{trial.Change} ({trial.Test})"));
        List("Never tried, no place for the switch", untried.Where(change => change.IsCode).Select(change => $"{change.Change} ({change.Error})"));
        List("Never tried, not C#", untried.Where(change => !change.IsCode).Select(change => $"{change.Change} ({change.Error})"));
        List("Tests that fail without any change, left out", failing);
        return text.ToString();

        void List(string title, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            text.Append(CultureInfo.InvariantCulture, $"{title}: {all.Count}\n");
            foreach (var line in all)
                text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
