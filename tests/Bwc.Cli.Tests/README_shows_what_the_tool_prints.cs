using System.Runtime.CompilerServices;

namespace Bwc.Tests.Cli;

public class README_shows_what_the_tool_prints
{
    [Fact]
    public void Every_console_block_is_what_its_command_prints()
    {
        var shown = 0;
        foreach (var block in File.ReadAllText(Path.Combine(Repository(), "README.md")).Split("```console\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            Assert.StartsWith("$ bwc ", block, StringComparison.Ordinal);
            Assert.Equal(Cli.RunLine(block["$ bwc ".Length..end]).Output, block[(end + 1)..]);
            shown++;
        }

        Assert.True(shown >= 3);
    }

    [Fact]
    public void Every_command_is_listed()
    {
        var readme = File.ReadAllText(Path.Combine(Repository(), "README.md"));
        foreach (var command in Cli.Run("--help").Output.Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ')[0]))
            Assert.Contains($"| `bwc {command}", readme, StringComparison.Ordinal);
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
