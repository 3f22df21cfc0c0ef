using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
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

    private const int LongestMessage = 200;

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
        new("draft", () => new DraftCommand()),
        new("compare", () => new CompareCommand()),
        new("grammar", () => new GrammarCommand()),
        new("rules", () => new RulesCommand()),
        new("rule", () => new RuleCommand()),
        new("decide", () => new DecideCommand()),
        new("validate", () => new ValidateCommand()),
        new("schema", () => new SchemaCommand()),
        new("register", () => new RegisterCommand()),
        new("data", () => new DataCommand()),
        new("completion", () => new CompletionCommand()),
    ];

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private static readonly string[] AsksForHelp = ["--help", "-h", "-?", "/?", "/h", "--version"];

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="around">What is around the tool; null for lines of 80 places.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, Surroundings? around = null)
    {
        Surroundings.Current = around ?? new();

        // Half of a surrogate pair, which some systems let through, cannot be written to any output.
        args = Array.ConvertAll(args, WellFormed);
        if (args is ["help", .. var about])
            args = [.. about, "--help"];
        if ((args.Length == 0 || Array.Exists(args, a => Array.IndexOf(AsksForHelp, a) >= 0)) && Help(args, output, error) is { } helped)
            return helped;
        var make = Array.Find(Commands, c => c.Name == args[0])?.Make;
        if (make is null)
            return Refuse(error, Codes.UsageWrong, Unknown("command", args[0], Commands.Select(c => c.Name), "bwc help"));

        // Only the command that is called is made, under a bare root: making the others, and what help needs, would cost the answer time.
        var command = make();
        var result = new Command("bwc") { command }.Parse(args, Parsing);
        if (result.Errors.Count > 0 || Misspelled(result) is not null)
            return Refuse(error, Codes.UsageWrong, Wrong(result, args[0]));
        try
        {
            var called = (ToolCommand)result.CommandResult.Command;
            var mark = called.ByteOrderMark(result);
            var answer = called.Answer(result);
            if (answer.Before.Length > 0)
            {
                error.Write(Harmless.Of(answer.Before));
                error.Flush();
            }

            if (mark)
                output.Write('\uFEFF');
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
            return Refuse(error, Codes.OutputUnwritable, "the answer cannot be written; redirect standard output to a location with enough free space");
        }
    }

    /// <summary>The whole tool, for help and for completion.</summary>
    public static Command Whole()
    {
        var root = new RootCommand("Shows who chairs, who may take part and with what rights in the meetings of the Biological Weapons Convention.");
        foreach (var entry in Commands)
            root.Add(entry.Make());
        return root;
    }

    /// <summary>Help or the version; null where the word is the value of an option and asks for neither.</summary>
    private static int? Help(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length > 0 && args[0] is [not '-' and not '/', ..] name && !Array.Exists(Commands, c => c.Name == name))
            return Refuse(error, Codes.UsageWrong, Unknown("command", name, Commands.Select(c => c.Name), "bwc help"));
        var result = Whole().Parse(args.Length > 0 ? args : ["--help"], Parsing);
        if (result.Action is not HelpAction && result.Errors.Count > 0)
            return Refuse(error, Codes.UsageWrong, Wrong(result, args[0]));
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
            return Refuse(error, Codes.OutputUnwritable, "the help cannot be written; redirect standard output to a location with enough free space");
        }
    }

    /// <summary>What is wrong with a command line that cannot be read, with the option or the command that was meant where one is near.</summary>
    private static string Wrong(ParseResult result, string name)
    {
        var called = result.CommandResult.Command;
        var help = called.Name == name || called is RootCommand ? $"bwc help {name}" : $"bwc help {name} {called.Name}";
        if ((Misspelled(result) ?? result.UnmatchedTokens.FirstOrDefault()) is not { } stray)
            return $"{SafeText.Shorten(result.Errors[0].Message, LongestMessage)} See '{help}'.";
        if (stray.StartsWith('-'))
            return Unknown("option", stray, called.Options.Select(o => o.Name), help);
        return called.Subcommands.Count > 0
            ? Unknown("command", stray, called.Subcommands.Select(c => c.Name), help)
            : $"{SafeText.Quote(stray)} is one word too many. Put a name of several words in quotation marks. See '{help}'.";
    }

    /// <summary>An option that the command does not have and that was taken for the value of an argument.</summary>
    private static string? Misspelled(ParseResult result) =>
        result
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .FirstOrDefault(v => v.StartsWith("--", StringComparison.Ordinal));

    private static string WellFormed(string word) =>
        word.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(word)) : word;

    private static string Unknown(string what, string given, IEnumerable<string> known, string help) =>
        Nearest.Like(known, given) is [var meant, ..]
            ? $"Unknown {what} {SafeText.Quote(given)}. Did you mean {SafeText.Quote(meant)}? See '{help}'."
            : $"Unknown {what} {SafeText.Quote(given)}. See '{help}'.";

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
