using System.Globalization;
using System.Text;
using System.Text.Json;
using Bwc.Cli;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Runs the tool within the test.</summary>
internal static class Cli
{
    public static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" },
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }
        );
        var code = Tool.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line with something on standard input, on a day, and where no terminal takes the output.</summary>
    public static (int Code, string Output, string Error) RunPiped(string line, string input = "", LocalDate? today = null)
    {
        var (output, error) = (
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" },
            new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }
        );
        var around = new Surroundings
        {
            Width = int.MaxValue,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Today = () => today ?? throw new InvalidOperationException("Nobody asked for today."),
        };
        var code = Tool.Run([.. Split(line)], output, error, around);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line as a shell would split it, with double quotes.</summary>
    public static (int Code, string Output, string Error) RunLine(string line) => Run([.. Split(line)]);

    /// <summary>The JSON that a command prints; the command must be answered.</summary>
    public static JsonElement Json(string line, int expected = 0)
    {
        var (code, output, error) = RunLine(line + " --format json");
        Assert.Equal((expected, string.Empty), (code, error));
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Shows that a command refuses: exit code 2, one line on standard error with the code, nothing on standard output.</summary>
    public static void Refuses(string line, string expected)
    {
        var (code, output, error) = RunLine(line);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith($"bwc: {expected}: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    private static IEnumerable<string> Split(string line)
    {
        var word = new StringBuilder();
        var (quoted, any) = (false, false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (c != ' ' || quoted)
            {
                word.Append(c);
                any = true;
            }
            else if (any)
            {
                yield return word.ToString();
                word.Clear();
                any = false;
            }
        }

        if (any)
            yield return word.ToString();
    }
}
