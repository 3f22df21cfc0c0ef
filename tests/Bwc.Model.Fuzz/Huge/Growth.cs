using System.Globalization;
using System.Text;
using Bwc.Cli;

namespace Bwc.Fuzz.Huge;

/// <summary>How time, memory and answer grow when a file that was made to be the worst is twice as large.</summary>
internal static class Growth
{
    /// <summary>The greatest growth allowed of what is spent, for a file twice as large.</summary>
    private const double Most = 2.3;

    /// <summary>Asks about every file at its full size and at twice that, and prints a table; true where nothing grows faster than is allowed.</summary>
    public static bool Run(string? part)
    {
        Console.WriteLine("| file | bytes | ms | MB taken | answer | twice as large: time | memory |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        var good = true;
        foreach (var file in WorstFile.All.Where(f => part is null || f.Name.Contains(part, StringComparison.Ordinal)))
        {
            Measure(file, Math.Max(2, file.Size / 20)); // What is compiled or made once is not counted.
            var (one, two) = (Measure(file, file.Size), Measure(file, 2 * file.Size));
            var (time, memory) = (two.Milliseconds / one.Milliseconds, two.Taken / (double)one.Taken);
            var right = time <= Most && memory <= Most && IsShort(one) && IsShort(two);
            good &= right;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {file.Name} | {two.Bytes:N0} | {two.Milliseconds:N0} | {two.Taken / 1048576:N0} | {two.Answer:N0} | {time:0.00} | {memory:0.00} |"
                        + $"{(right ? string.Empty : " TOO MUCH")}"
                )
            );
        }

        return good;
    }

    /// <summary>Asks about a file of a size, and says how long the answer is.</summary>
    public static (int Code, long Bytes, long Answer) Ask(WorstFile file, int size)
    {
        var path = Path.GetTempFileName();
        try
        {
            var content = file.Make(size);
            File.WriteAllText(path, content);
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            using var error = new StringWriter(CultureInfo.InvariantCulture);
            string[] words = [.. file.Ask.Split(' ').Select(word => word == "FILE" ? path : word), "--format", "json"];
            var code = Tool.Run(words, output, error);
            return (code, Encoding.UTF8.GetByteCount(content), Encoding.UTF8.GetByteCount(output.ToString()) + Encoding.UTF8.GetByteCount(error.ToString()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>No answer is longer than four times what was asked and a megabyte.</summary>
    public static bool IsShort(long bytes, long answer) => answer <= (4 * bytes) + (1 << 20);

    private static bool IsShort(Spent spent) => IsShort(spent.Bytes, spent.Answer);

    // The least of four, since other work on the machine only ever adds.
    private static Spent Measure(WorstFile file, int size) => Enumerable.Range(0, 4).Select(_ => Once(file, size)).MinBy(spent => spent.Milliseconds)!;

    private static Spent Once(WorstFile file, int size)
    {
        GC.Collect();
        var (before, start) = (GC.GetTotalAllocatedBytes(true), Environment.CpuUsage.TotalTime);
        var (_, bytes, answer) = Ask(file, size);
        return new Spent((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetTotalAllocatedBytes(true) - before, bytes, answer);
    }

    private sealed record Spent(double Milliseconds, long Taken, long Bytes, long Answer);
}
