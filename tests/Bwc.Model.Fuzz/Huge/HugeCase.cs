using System.Globalization;
using Bwc.Fuzz.Running;
using Bwc.Model;

namespace Bwc.Fuzz.Huge;

/// <summary>Something deep, long or many, that must be answered soon and in a few hundred megabytes.</summary>
/// <param name="Name">What is huge.</param>
/// <param name="Quick">Whether it is quick enough to be tried with every build.</param>
/// <param name="Answer">Asks, and says in a word how it was answered: a code, or what came out.</param>
internal sealed record HugeCase(string Name, bool Quick, Func<string> Answer)
{
    /// <summary>The most processor time that an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static IEnumerable<HugeCase> All =>
        [.. HugeTexts.All, .. HugeJson.All, .. HugeRegisters.All, .. HugeTables.All, .. HugeReports.All, .. HugeArguments.All];

    public override string ToString() => Name;

    /// <summary>Every case, or those whose names have a word in them, with time and memory.</summary>
    public static bool Run(string? part)
    {
        var good = true;
        foreach (var huge in All.Where(c => part is null || c.Name.Contains(part, StringComparison.Ordinal)))
        {
            var (before, start) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
            string answer;
            try
            {
                answer = huge.Answer();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                answer = $"FAILED: {e.GetType().Name}: {e.Message}\n{e.StackTrace}";
                good = false;
            }

            var took = Environment.CpuUsage.TotalTime - start;
            good &= took < Patience;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{took.TotalSeconds, 7:0.00} s {(GC.GetTotalAllocatedBytes() - before) / 1048576, 6} MiB  {huge.Name}: "
                        + $"{answer}{(took < Patience ? string.Empty : " TOO SLOW")}"
                )
            );
            GC.Collect();
        }

        return good;
    }

    public static string Coded<T>(Result<T> result)
        where T : class
    {
        Law.Answered(result);
        return result.IsSuccess
            ? "accepted"
            : string.Join(", ", result.Findings.GroupBy(f => f.Code).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Count()})")));
    }
}
