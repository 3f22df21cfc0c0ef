using System.CommandLine;
using System.CommandLine.Help;
using Bwc.Cli.Commands;
using Bwc.Cli.Output;
using Bwc.Model;

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

    private static readonly Entry[] Commands =
    [
        new("chairs", () => new ChairsCommand()),
        new("chair", () => new ChairCommand()),
        new("rotation", () => new RotationCommand()),
        new("status", () => new StatusCommand()),
        new("states", () => new StatesCommand()),
        new("classify", () => new ClassifyCommand()),
        new("participants", () => new ParticipantsCommand()),
        new("programmes", () => new ProgrammesCommand()),
        new("programme", () => new ProgrammeCommand()),
        new("meetings", () => new MeetingsCommand()),
        new("meeting", () => new MeetingCommand()),
        new("calendar", () => new CalendarCommand()),
        new("audit", () => new AuditCommand()),
        new("symbol", () => new SymbolCommand()),
        new("documents", () => new DocumentsCommand()),
        new("read", () => new ReadCommand()),
        new("report", () => new ReportCommand()),
        new("compare", () => new CompareCommand()),
        new("grammar", () => new GrammarCommand()),
        new("rules", () => new RulesCommand()),
        new("rule", () => new RuleCommand()),
        new("decide", () => new DecideCommand()),
        new("validate", () => new ValidateCommand()),
        new("schema", () => new SchemaCommand()),
        new("register", () => new RegisterCommand()),
        new("data", () => new DataCommand()),
    ];

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private static readonly string[] AsksForHelp = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if ((args.Length == 0 || Array.Exists(args, a => Array.IndexOf(AsksForHelp, a) >= 0)) && Help(args, output, error) is { } helped)
            return helped;
        var make = Array.Find(Commands, c => c.Name == args[0])?.Make;
        if (make is null)
            return Refuse(error, Codes.UsageWrong, $"{SafeText.Quote(args[0])} is no command; give one of {Names()}");

        // Only the command that is called is made, under a bare root: making the others, and what help needs, would cost the answer time.
        var command = make();
        var result = new Command("bwc") { command }.Parse(args, Parsing);
        if (result.Errors.Count > 0)
            return Refuse(error, Codes.UsageWrong, $"{SafeText.Shorten(result.Errors[0].Message, 200)} See bwc {args[0]} --help.");
        try
        {
            var answer = ((ToolCommand)result.CommandResult.Command).Answer(result);
            output.Write(Harmless.Of(answer.Text));
            var code = answer.Stream?.Invoke(output) ?? answer.ExitCode;
            output.Flush();
            return code;
        }
        catch (Refusal refusal)
        {
            return Refuse(error, refusal.Code, refusal.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(error, Codes.OutputUnwritable, "the answer cannot be written; direct standard output to where there is room");
        }
    }

    /// <summary>Help or the version; null where the word is none of these but what an option is given.</summary>
    private static int? Help(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Who chairs, who may take part and with what rights in the meetings of the Biological Weapons Convention.");
        foreach (var entry in Commands)
            root.Add(entry.Make());
        var result = root.Parse(args.Length > 0 ? args : ["--help"], Parsing);
        if (result.Action is not HelpAction && result.Errors.Count > 0)
            return Refuse(error, Codes.UsageWrong, $"{SafeText.Shorten(result.Errors[0].Message, 200)} See bwc --help.");
        if (result.Action is null)
            return null;
        try
        {
            var code = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
            output.Flush();
            return code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(error, Codes.OutputUnwritable, "the help cannot be written; direct standard output to where there is room");
        }
    }

    private static string Names() => string.Join(", ", Commands.Select(c => c.Name));

    private static int Refuse(TextWriter error, string code, string message)
    {
        try
        {
            error.WriteLine($"bwc: {code}: {SafeText.Plain(message)}");
            error.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return BadInput; // Where nobody can be told, the exit code still says it.
        }

        return BadInput;
    }

    private sealed record Entry(string Name, Func<ToolCommand> Make);
}
