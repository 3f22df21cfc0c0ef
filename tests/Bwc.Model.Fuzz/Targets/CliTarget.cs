using System.Globalization;
using System.Text.Json;
using Bwc.Cli;
using Bwc.Fuzz.Making;
using Bwc.Fuzz.Running;
using Bwc.Model;

namespace Bwc.Fuzz.Targets;

/// <summary>
/// The arguments of the tool, with NUL between them, which no argument can hold. An argument {name} stands for a file of that name, one that begins
/// with @ for a file with what
/// follows as its text. Whatever is given: exit code 0, 1 or 2; for 2 one line with a code on standard error and nothing on standard output,
/// otherwise nothing on standard error.
/// </summary>
internal sealed class CliTarget : Target
{
    private static readonly string[] AsksForHelp = ["--help", "-h", "-?", "/?", "/h", "--version"];

    private readonly CliFiles _files = new();

    public override string Name => "cli";

    protected override IEnumerable<string> Good => CliWords.Lines.Select(l => l.Replace(' ', '\0'));

    protected override string Make(Dice dice)
    {
        var line = dice.Of(Corpus).Split('\0').ToList();
        for (var times = dice.Below(5); times > 0; times--)
            Change(dice, line);
        return string.Join('\0', line);
    }

    public override void Check(string input)
    {
        var args = input.Split('\0').Select(_files.Named).ToArray();
        var (output, error) = (
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" },
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }
        );
        var code = Tool.Run(args, output, error);
        Judge(code, output.ToString(), error.ToString());
        if (
            code != Tool.BadInput
            && args[0] != "help"
            && !args.Any(a => Array.IndexOf(AsksForHelp, a) >= 0)
            && args[^1] == "json"
            && args.Length > 1
            && args[^2] is "--format" or "-f"
        )
            JsonDocument.Parse(output.ToString()).Dispose();
    }

    public static void Judge(int code, string output, string error)
    {
        Law.Holds(code is Tool.Answered or Tool.AnsweredWithErrors or Tool.BadInput, $"the exit code {code} is one of three");
        if (code == Tool.BadInput)
        {
            Law.Holds(output.Length == 0, "bad input leaves standard output empty");
            Law.Holds(error.EndsWith('\n') && Law.IsPlain(error[..^1]), $"bad input is answered in one plain line: {error}");
            Law.Holds(
                error.StartsWith("bwc: BWC-", StringComparison.Ordinal)
                    && error.Length > 20
                    && CodeCatalogue.Find(error[5..16]) is not null
                    && error[16] == ':',
                $"the line begins with a code of the catalogue: {error}"
            );
            Law.Holds(error.Length < 6000, $"the line is no longer than a person reads: {error.Length}");
            return;
        }

        Law.Holds(error.Length == 0, $"an answer leaves standard error empty: {error}");
        Law.Holds(output.EndsWith('\n'), "an answer says something and ends its line");
    }

    private static void Change(Dice dice, List<string> line)
    {
        var at = dice.Below(line.Count);
        switch (dice.Below(10))
        {
            case 0 when line.Count > 1:
                line.RemoveAt(at);
                break;
            case 1:
                line.Insert(at, line[at]);
                break;
            case 2:
                line[at] = dice.Of(OddTexts.Any).Replace("\0", string.Empty, StringComparison.Ordinal);
                break;
            case 3:
                line[at] = Mutations.Of(dice, line[at], CliWords.All).Replace("\0", string.Empty, StringComparison.Ordinal);
                break;
            case 4:
                line.Insert(dice.Below(line.Count + 1), dice.Of(CliWords.All));
                break;
            case 5:
                (line[0], line[at]) = (line[at], line[0]);
                break;
            case 6:
                line.AddRange(["--format", dice.Of(CliWords.Formats)]);
                break;
            case 7:
                line[at] = "{" + dice.Of(CliFiles.Names) + "}";
                break;
            case 8:
                line.Add("@" + (dice.Once(2) ? dice.Of(OddTexts.Any) : Mutations.Of(dice, dice.Of(CliWords.Texts), CliWords.Texts)));
                break;
            default:
                line[at] = dice.Of(CliWords.All);
                break;
        }
    }
}
