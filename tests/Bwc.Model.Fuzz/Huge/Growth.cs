using System.Globalization;
using System.Text;
using Bwc.Cli;

namespace Bwc.Fuzz.Huge;

/// <summary>How time, memory and answer grow when a file that was made to be the worst is twice as large.</summary>
internal static class Growth
{
    /// <summary>The greatest growth allowed of what is spent, for a file twice as large.</summary>
    private const double Most = 2.3;

    private const int Rounds = 7;

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
        using var made = new Made(file, size);
        var (code, answer) = made.Ask();
        return (code, made.Bytes, answer);
    }

    /// <summary>No answer is longer than four times what was asked and a megabyte.</summary>
    public static bool IsShort(long bytes, long answer) => answer <= (4 * bytes) + (1 << 20);

    private static bool IsShort(Spent spent) => IsShort(spent.Bytes, spent.Answer);

    /// <summary>The least of seven, since other work on the machine only ever adds. The file is made before, and making it is not counted.</summary>
    private static Spent Measure(WorstFile file, int size)
    {
        using var made = new Made(file, size);
        return Enumerable.Range(0, Rounds).Select(_ => Once(made)).MinBy(spent => spent.Milliseconds)!;
    }

    private static Spent Once(Made made)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (before, start) = (GC.GetTotalAllocatedBytes(true), Environment.CpuUsage.TotalTime);
        var (_, answer) = made.Ask();
        return new Spent((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetTotalAllocatedBytes(true) - before, made.Bytes, answer);
    }

    /// <summary>A file that lies on the disk until it was asked about often enough.</summary>
    private sealed class Made : IDisposable
    {
        private readonly string _path = Path.GetTempFileName();
        private readonly string[] _words;

        public Made(WorstFile file, int size)
        {
            var content = Encoding.UTF8.GetBytes(file.Make(size));
            File.WriteAllBytes(_path, content);
            Bytes = content.Length;
            _words = [.. file.Ask.Split(' ').Select(word => word == "FILE" ? _path : word), "--format", "json"];
        }

        public long Bytes { get; }

        public (int Code, long Answer) Ask()
        {
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            using var error = new StringWriter(CultureInfo.InvariantCulture);
            var code = Tool.Run(_words, output, error);
            return (code, Encoding.UTF8.GetByteCount(output.ToString()) + Encoding.UTF8.GetByteCount(error.ToString()));
        }

        public void Dispose() => File.Delete(_path);
    }

    private sealed record Spent(double Milliseconds, long Taken, long Bytes, long Answer);
}
