using System.Diagnostics;

namespace Bwc.Tests;

/// <summary>Node with the public implementation of Frictionless Data (npm's "datapackage"), restored once beside the tests.</summary>
internal static class Node
{
    private static readonly string Scripts = Path.Combine(MarkdownPage.Repository, "tests", "Bwc.Cli.Tests", "Commands", "Tables");
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "tables");

    /// <summary>Why nothing can be read with it; null where it can.</summary>
    public static string? Missing { get; } =
        Find("node") is null ? "no Node was found on the path"
        : Find("npm") is null ? "no npm was found on the path"
        : Restored() is { } why ? $"npm could not restore datapackage: {why}"
        : null;

    /// <summary>Runs a script of the folder of scripts.</summary>
    public static (int Code, string Output, string Error) Run(string script, params string[] arguments) => Run(Find("node")!, Folder, [script, .. arguments]);

    private static string? Restored()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(Scripts))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "datapackage")))
            return null;
        var (code, _, error) = Run(Find("npm")!, Folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        return code == 0 ? null : error.ReplaceLineEndings(" ").Trim();
    }

    private static (int Code, string Output, string Error) Run(string program, string folder, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Select(p => Path.Combine(p, program))
            .FirstOrDefault(File.Exists);
}
