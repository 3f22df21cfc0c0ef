using System.Globalization;
using Bwc.Fuzz.Huge;
using Bwc.Fuzz.Running;
using Bwc.Fuzz.Threads;

namespace Bwc.Fuzz;

/// <summary>dotnet run -c Release --project tests/Bwc.Model.Fuzz -- [TARGET...] [--count N] [--seed N] [--from N] [--minutes N] [--keep FOLDER].</summary>
internal static class Command
{
    public static int Run(string[] args)
    {
        var (count, seed, from, minutes, keep) = (1_000_000, 1UL, 0, default(double?), default(string));
        var names = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--count":
                    count = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--seed":
                    seed = ulong.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--from":
                    from = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--minutes":
                    minutes = double.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--keep":
                    keep = args[++i];
                    break;
                default:
                    names.Add(args[i]);
                    break;
            }
        }

        if (names is ["huge", ..])
            return HugeCase.Run(names.ElementAtOrDefault(1)) ? 0 : 1;
        if (names is ["growth", ..])
            return Growth.Run(names.ElementAtOrDefault(1)) ? 0 : 1;
        if (names is ["threads"])
            return ManyThreads.Run(Math.Min(count, 300), (int)seed) ? 0 : 1;
        var chosen = names.Count == 0 ? AllTargets.All : [.. AllTargets.All.Where(t => names.Contains(t.Name))];
        if (chosen.Length == 0)
        {
            Console.Error.WriteLine(
                $"there is no such target; give some of {string.Join(", ", AllTargets.All.Select(t => t.Name))}, or huge, growth or threads alone"
            );
            return 2;
        }

        Console.WriteLine("target      inputs   seconds  failures   new  slowest");
        var failed = false;
        foreach (var target in chosen)
        {
            var attack = new Attack(target, seed).Replay();
            attack.Run(count, from, minutes is { } most ? TimeSpan.FromMinutes(most) : null, input => Kept(keep, target, "new", input));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{target.Name, -10} {attack.Inputs, 8} {attack.Time.TotalSeconds, 8:0.0} {attack.Failed, 9} {attack.New, 5}  "
                        + $"{attack.Slowest.TotalMilliseconds:0.0} ms for {attack.SlowestLength} characters"
                )
            );
            if (attack.SlowestInput is { } slowest)
                Kept(keep, target, "slowest", slowest);
            foreach (var (kind, input) in attack.Failures)
            {
                failed = true;
                Console.WriteLine($"  {kind}\n    {Escaped(input)}");
                Kept(keep, target, "failed", input);
            }
        }

        return failed ? 1 : 0;
    }

    private static void Kept(string? folder, Target target, string what, string input)
    {
        if (folder is null)
            return;
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(input.AsSpan())))[
            ..12
        ];
        Seeds.Keep(Path.Combine(folder, target.Name, what), name, input);
    }

    private static string Escaped(string input)
    {
        var shown = input.Length > 600 ? input[..600] + "..." : input;
        return string.Concat(shown.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:x4}" : c.ToString()));
    }
}
