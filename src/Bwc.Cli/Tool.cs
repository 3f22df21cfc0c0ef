using System.CommandLine;
using System.CommandLine.Help;
using Bwc.Cli.Commands;
using Bwc.Model.Diagnostics;

namespace Bwc.Cli;

/// <summary>The bwc tool: parses the arguments, asks the package, prints the answer.</summary>
internal static class Tool
{
    /// <summary>Exit code: answered.</summary>
    public const int Answered = 0;

    /// <summary>Exit code: answered, and a finding of severity error is among it.</summary>
    public const int AnsweredWithErrors = 1;

    /// <summary>Exit code: bad input; one line on standard error, nothing on standard output.</summary>
    public const int BadInput = 2;

    private static readonly (string Name, Func<ToolCommand> Make)[] Commands =
    [
        ("chairs", () => new ChairsCommand()),
        ("chair", () => new ChairCommand()),
        ("status", () => new StatusCommand()),
        ("states", () => new StatesCommand()),
        ("classify", () => new ClassifyCommand()),
        ("validate", () => new ValidateCommand()),
        ("schema", () => new SchemaCommand()),
        ("register", () => new RegisterCommand()),
    ];

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var result = Root(args.Length > 0 ? args[0] : "--help").Parse(args.Length > 0 ? args : ["--help"], Parsing);
        if (result.Action is HelpAction || (result.Action is not null && result.Errors.Count == 0)) return result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        if (result.CommandResult.Command is RootCommand)
            return Refuse(error, Codes.UsageWrong, $"'{args[0]}' is no command; give one of {string.Join(", ", Commands.Select(c => c.Name))}");
        if (result.Errors.Count > 0) return Refuse(error, Codes.UsageWrong, $"{OneLine(result.Errors[0].Message)} See bwc --help.");
        try
        {
            var answer = ((ToolCommand)result.CommandResult.Command).Answer(result);
            output.Write(answer.Text);
            output.Flush();
            return answer.ExitCode;
        }
        catch (Refusal refusal)
        {
            return Refuse(error, refusal.Code, refusal.Message);
        }
    }

    private static int Refuse(TextWriter error, string code, string message)
    {
        error.WriteLine($"bwc: {code}: {OneLine(message)}");
        error.Flush();
        return BadInput;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>The commands; only the one that is called, where one is, since making the others would cost the answer time.</summary>
    private static RootCommand Root(string called)
    {
        var root = new RootCommand("Who chairs, who may take part and with what rights in the meetings of the Biological Weapons Convention.");
        var named = Array.Find(Commands, c => c.Name == called);
        foreach (var (_, make) in named.Make is null ? Commands : [named]) root.Add(make());
        return root;
    }
}
