namespace Bwc.Tests;

public class DocsReadmeTests
{
    [Fact]
    public void In_the_table_of_commands_and_no_other()
    {
        var listed = MarkdownPage
            .Open("README.md")
            .Tables.Single(t => t.Header == "| command | answers |")
            .Rows.SelectMany(r => r[0].Split('`'))
            .Where(c => c.StartsWith("bwc ", StringComparison.Ordinal))
            .Select(c => c.Split(' ')[1]);
        Assert.Equal(Commands(), listed.Distinct());
    }

    [Fact]
    public void The_forms_of_answers_are_those_that_the_commands_take()
    {
        Assert.Contains(
            "`--format` takes `table`, `json`, `csv` and `markdown`; `calendar` and `meetings` also `ics`; `chairs` also `svg` and `mermaid`; `read`, "
                + "`schema` and `register` print JSON, `data` CSV, `report` Markdown or JSON, and `draft` text, Markdown or JSON.",
            File.ReadAllText(Path.Combine(MarkdownPage.Repository, "README.md")),
            StringComparison.Ordinal
        );
        Assert.All(
            Commands().Where(c => c is not ("rotation" or "completion")).Concat(Parts("rotation").Select(part => $"rotation {part}")),
            command =>
                Assert.Equal(
                    command switch
                    {
                        "calendar" or "meetings" => "csv ics json markdown table",
                        "chairs" => "csv json markdown mermaid svg table",
                        "read" or "schema" or "register" => "json",
                        "data" => "csv",
                        "report" => "json markdown",
                        "draft" => "json markdown text",
                        _ => "csv json markdown table",
                    },
                    string.Join(
                        ' ',
                        Cli.Run([.. command.Split(' '), "--help"]).Output.Split("How to print: ")[1].Split('.')[0].Split(", ").Order(StringComparer.Ordinal)
                    )
                )
        );
    }

    private static IEnumerable<string> Commands() => Parts();

    /// <summary>The commands that the help of the tool, or of one of its commands, lists.</summary>
    private static IEnumerable<string> Parts(params string[] command) =>
        Cli.Run([.. command, "--help"]).Output.Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ')[0]);
}
