using System.Diagnostics;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The scripts for completion know every command and every option, and bash runs its own.</summary>
public class CompletionCommandTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Has_every_command_and_every_option(string shell)
    {
        var script = Cli.RunLine($"completion {shell}").Output;
        foreach (var command in Bwc.Cli.Tool.Whole().Subcommands)
        {
            Assert.Contains(command.Name, script, StringComparison.Ordinal);
            Assert.All(
                command.Options.Where(o => o.Name.StartsWith("--", StringComparison.Ordinal)),
                o => Assert.Contains(shell == "fish" ? $"-l {o.Name[2..]} " : o.Name, script, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("bwc cha", "chairs chair")]
    [InlineData("bwc states --stat", "--status")]
    [InlineData("bwc states --status sig", "signatory")]
    [InlineData("bwc rotation in", "infer")]
    [InlineData("bwc rotation infer --li", "--limit")]
    [InlineData("bwc chairs --format m", "markdown mermaid")]
    public void Bash_completes(string line, string expected)
    {
        if (!File.Exists("/bin/bash"))
            return; // Another system; the script is the same text.
        using var script = new TemporaryFile(Cli.RunLine("completion bash").Output);
        var words = string.Join(' ', line.Split(' ').Select(w => $"'{w}'"));
        var ask = $"source '{script.Path}'; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _bwc; echo \"${{COMPREPLY[*]}}\"";
        using var process = Process.Start(
            new ProcessStartInfo("/bin/bash")
            {
                ArgumentList = { "-c", ask },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = "C" }, // a shell complains of a locale that the machine does not have
            }
        )!;
        Assert.Equal(expected + "\n", process.StandardOutput.ReadToEnd());
        Assert.Equal(string.Empty, process.StandardError.ReadToEnd());
    }

    [Fact]
    public void Refuses_another_shell() => Cli.Refuses("completion powershell", Codes.WordUnknown);
}
