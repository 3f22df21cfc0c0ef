using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public class ToolQuestionTests
{
    [Fact]
    public void The_latest_day_of_the_experts_and_the_earliest_of_the_States_Parties()
    {
        var latest = Cli.Json("programme isp-2018-2020 --states-parties 2021-11-22");
        Assert.Equal(
            ("isp-2018-2020", 3, "2021-08-22", "2021-11-22"),
            (Text(latest, "programme"), latest.GetProperty("months").GetInt32(), Text(latest, "expertsEnd"), Text(latest, "statesPartiesStart"))
        );
        Assert.Equal(
            "programme,expertsEnd,statesPartiesStart,months,grade\nisp-2018-2020,2021-09-08,2021-12-08,3,documented\n",
            Cli.RunLine("programme isp-2018-2020 --experts 2021-09-08 --format csv").Output
        );
        Assert.Contains("not established", Cli.RunLine("programme isp-2003-2005 --experts 2003-08-29").Output, StringComparison.Ordinal);
        Cli.Refuses("programme isp-2018-2020 --experts 2021-09-08 --states-parties 2021-11-22", "BWC-CLI-001");
        Cli.Refuses("programme isp-2018-2020 --experts 2021-02-30", "BWC-VAL-005");
    }

    [Fact]
    public void Symbols_in_the_order_of_a_list_of_documents()
    {
        const string Shuffled = "BWC/MSP/2020/MX.3/WP.10 x BWC/MSP/2020/MX.3/INF.1 BWC/MSP/2020/MX.3/WP.9 BWC/MSP/2020/MX.3/2";
        Assert.Equal(
            ["BWC/MSP/2020/MX.3/2", "BWC/MSP/2020/MX.3/INF.1", "BWC/MSP/2020/MX.3/WP.9", "BWC/MSP/2020/MX.3/WP.10", "x"],
            JsonDocument.Parse(Cli.RunLine($"symbol --sort {Shuffled} --format json").Output).RootElement.EnumerateArray().Select(s => Text(s, "symbol"))
        );
        Assert.Equal(
            Shuffled.Split(' '),
            JsonDocument.Parse(Cli.RunLine($"symbol {Shuffled} --format json").Output).RootElement.EnumerateArray().Select(s => Text(s, "symbol"))
        );
    }

    [Fact]
    public void A_page_is_its_sections_one_after_the_other()
    {
        const string Report = "report BWC/MSP/2020/MX.3/2";
        var page = Cli.RunLine(Report).Output;
        var sections = string.Concat(
            new[]
            {
                "mandate",
                "organization",
                "participants",
                "work",
                "decisions",
                "summary",
                "papers",
                "figures",
                "adoption",
                "footnotes",
                "oddities",
                "notes",
            }.Select(s => Cli.RunLine($"{Report} --section {s}").Output)
        );
        Assert.Equal(page[page.IndexOf("## ", StringComparison.Ordinal)..], sections);
        Assert.StartsWith("## Who took part", Cli.RunLine($"{Report} --section participants").Output, StringComparison.Ordinal);
        Cli.Refuses($"{Report} --section annex", "BWC-VAL-009");
    }

    [Fact]
    public void All_data_as_tables()
    {
        var list = Cli.RunLine("data").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("table,rows,columns", list[0]);
        Assert.Equal(Register.Tables, list.Skip(1).Select(l => l.Split(',')[0]));
        Assert.Contains("states,204,code alpha2 m49 unitedNations successors grade source note", list);
        Assert.All(
            list.Skip(1).Select(l => l.Split(',')),
            row =>
                Assert.Equal(
                    int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture),
                    Cli.RunLine($"data {row[0]}").Output.Count(c => c == '\n') - 1
                )
        );
        Cli.Refuses("data treaties", "BWC-VAL-009");
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
