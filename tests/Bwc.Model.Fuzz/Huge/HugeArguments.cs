using System.Globalization;
using Bwc.Cli;
using Bwc.Fuzz.Targets;

namespace Bwc.Fuzz.Huge;

/// <summary>Arguments of the tool that are long or many, and files that are none.</summary>
internal static class HugeArguments
{
    private const int Length = 1_000_000;

    private static readonly string Long = new('A', Length);

    public static IEnumerable<HugeCase> All =>
        [
            new("a command of 10^6 letters", true, () => Run(Long)),
            new("every command with an argument of 10^6 letters", true, () => Every(Long)),
            new("every command with an argument of 10^6 odd characters", true, () => Every(new string('\u202e', Length))),
            new("every command with 10^4 arguments", false, () => Every([.. Enumerable.Repeat("x", 10_000)])),
            new("every command with an option of 10^6 letters", true, () => Every("--" + Long)),
            new("10^5 symbols", false, () => Run(["symbol", .. Enumerable.Repeat("BWC/MSP/2020/MX.3/WP.4", 100_000)])),
            new("a directory as a file", true, () => Run("validate", Path.GetTempPath())),
            new("a device that never ends", false, () => OperatingSystem.IsWindows() ? "none here" : Run("validate", "/dev/zero")),
            new("a device that is empty", true, () => OperatingSystem.IsWindows() ? "none here" : Run("validate", "/dev/null")),
            new("a path with a NUL", true, () => Run("validate", "a\0b")),
            new("a path of 10^6 letters", true, () => Run("validate", "/" + Long)),
            new("a span of all years", true, () => Run("chairs", "1-9999", "--format", "svg")),
            new(
                "a table of half a million cells",
                false,
                () =>
                    File(
                        "year,A,B\n" + string.Concat(Enumerable.Range(1, 9999).Select(y => string.Create(CultureInfo.InvariantCulture, $"{y},NAM,\n"))),
                        "rotation",
                        "complete"
                    )
            ),
        ];

    private static string Every(params string[] more)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var command in CliWords.Lines.Select(l => l.Split(' ')[0]).Where(c => c[0] != '-').Distinct())
            codes.Add(Run([command, .. more]));
        return string.Join("; ", codes);
    }

    private static string File(string text, params string[] before)
    {
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllText(path, text);
            return Run([.. before, path]);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static string Run(params string[] args)
    {
        var (output, error) = (
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" },
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }
        );
        var code = Tool.Run(args, output, error);
        CliTarget.Judge(code, output.ToString(), error.ToString());
        return code == Tool.BadInput ? error.ToString()[5..16] : "answered";
    }
}
