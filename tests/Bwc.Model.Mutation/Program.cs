using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bwc.Mutation;
using Bwc.Mutation.Making;
using Bwc.Mutation.Trying;

// Usage: dotnet run -c Release --project tests/Bwc.Model.Mutation -- [--workers N] ROOM|FILE ...
// With --workers 0 nothing is tried: the report then only says what cannot be.
// A room is a folder of src/Bwc.Model, a file its path from there. docs/mutation.md says what comes of it.
if (args is ["worker", var changed])
{
    Worker.Work(changed);
    return 0;
}

var workers = 2;
if (args is ["--workers", var count, ..] && int.TryParse(count, out workers))
    args = args[2..];
var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));
var folder = Path.Combine(root, "src/Bwc.Model");
var unknown = args.FirstOrDefault(arg => !Path.Exists(Path.Combine(folder, arg)));
if (args.Length == 0 || workers < 0 || unknown is not null)
{
    Console.Error.WriteLine(unknown is null ? "Give the rooms to try, such as: --workers 2 Groups Validation" : $"src/Bwc.Model has no '{unknown}'.");
    return 2;
}

var output = Path.Combine(root, "artifacts/mutation");
var library = Path.Combine(output, $"{Environment.ProcessId}/Bwc.Model.dll");
var watch = Stopwatch.StartNew();
var before = Received();
try
{
    var changes = Changes.Make(Library.Read(folder), folder, path => args.Any(arg => path == arg || path.StartsWith(arg.TrimEnd('/') + "/")), library);
    Say($"{changes.Tried.Count} changes compile, {changes.Never.Count} do not");
    if (workers == 0)
    {
        Console.WriteLine($"{Report.Lists([], changes.Never, [])}\n{Report.Table([], changes.Never)}");
        return 0;
    }

    var coverage = await Coverage.Of(library, changes.Tried);
    Say($"{coverage.Count} tests pass, {coverage.Failing.Count} fail without any change and are left out");
    var all = new Trials(library, workers, Console.Out);
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    var trials = await all.TryAll(changes.Tried, coverage);
    Say($"{trials.Count} changes tried, {changes.Tried.Count - trials.Count} left when it was stopped");
    var (table, lists) = (Report.Table(trials, changes.Never), Report.Lists(trials, changes.Never, coverage.Failing));
    var report = Path.Combine(output, string.Join('+', args.Select(arg => arg.Trim('/').Replace('/', '.'))) + ".md");
    File.WriteAllText(report, $"{table}\n{lists}");
    Console.WriteLine($"{lists}\n{table}\n{Path.GetRelativePath(root, report)}");
    return 0;

    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        all.Stop();
    }
}
finally
{
    // Snapshots that differed under a change.
    foreach (var file in Received().Except(before))
        File.Delete(file);
    if (Directory.Exists(Path.GetDirectoryName(library)))
        Directory.Delete(Path.GetDirectoryName(library)!, recursive: true);
}

void Say(string text) => Console.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss} {text}");

HashSet<string> Received() => [.. Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.received.*", SearchOption.AllDirectories)];

static string Here([CallerFilePath] string path = "") => path;
