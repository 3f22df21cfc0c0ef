using Bwc.Tests.Docs;

namespace Bwc.Tests.Cli;

public class README_lists_every_command
{
    [Fact]
    public void In_the_table_of_commands_and_no_other()
    {
        var listed = MarkdownPage.Open("README.md").Tables.Single(t => t.Header == "| command | answers |").Rows.SelectMany(r => r[0].Split('`')).Where(c => c.StartsWith("bwc ", StringComparison.Ordinal)).Select(c => c.Split(' ')[1]);
        var known = Cli.Run("--help").Output.Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ')[0]);
        Assert.Equal(known, listed.Distinct());
    }
}
