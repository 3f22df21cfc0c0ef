using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public class RotationCommandTests
{
    private const string FirstRow = "year,MSP,MX1,MX2,MX3,MX4,MX5\n2018,EEG,NAM,NAM,WG,WG,EEG\n2019,,,,,,\n2020,,,,,,\n";

    [Fact]
    public void A_check_that_lists_not_all_differences_says_how_many_there_are()
    {
        using var table = new TemporaryFile(
            "year,MSP,MX1\n" + string.Concat(Enumerable.Range(2000, 1200).Select(year => FormattableString.Invariant($"{year},WG,WG\n")))
        );
        var findings = Cli.Json($"rotation check \"{table.Path}\"", 1).GetProperty("findings");
        Assert.Equal(FindingReport.MaxFindings + 1, findings.GetArrayLength());
        Assert.Equal(Codes.FindingsCut, findings[FindingReport.MaxFindings].GetProperty("code").GetString());
        Assert.StartsWith("1600 cells differ", findings[FindingReport.MaxFindings].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_of_the_decided_table_is_found_from_what_chairs_prints()
    {
        using var file = new TemporaryFile(Cli.RunLine("chairs --format csv").Output);
        var inference = Cli.Json($"rotation infer \"{file.Path}\"");
        var rule = Assert.Single(inference.GetProperty("rules").EnumerateArray());
        Assert.Equal(["EEG", "WG", "NAM"], rule.GetProperty("cycle").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal(
            ["MSP MX5 0", "MX1 MX2 2", "MX3 MX4 1"],
            rule.GetProperty("blocks")
                .EnumerateArray()
                .Select(b => $"{string.Join(' ', b.GetProperty("offices").EnumerateArray().Select(o => o.GetString()))} {b.GetProperty("offset")}")
        );
        Assert.Equal(0, inference.GetProperty("differences").GetArrayLength());
        Assert.Equal(0, Cli.RunLine($"rotation check \"{file.Path}\"").Code);
        Assert.Equal(0, Cli.Json($"rotation analyse \"{file.Path}\"").GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void A_wrong_cell_is_a_difference_and_an_error_of_check()
    {
        using var file = new TemporaryFile(Cli.RunLine("chairs --format csv").Output.Replace("2019,WG", "2019,NAM", StringComparison.Ordinal));
        var difference = Assert.Single(Cli.Json($"rotation infer \"{file.Path}\"").GetProperty("differences").EnumerateArray());
        Assert.Equal(
            "2019 MSP NAM WG",
            $"{difference.GetProperty("year")} {Text(difference, "office")} {Text(difference, "found")} {Text(difference, "expected")}"
        );
        Assert.Equal(1, Cli.RunLine($"rotation check \"{file.Path}\"").Code);
        Assert.Equal(Codes.CellDiffers, Text(Assert.Single(Cli.Json($"rotation check \"{file.Path}\"", 1).GetProperty("findings").EnumerateArray()), "code"));
    }

    [Fact]
    public void One_row_of_a_mandate_is_enough_to_check_by()
    {
        using var row = new TemporaryFile("year,MSP,MX1,MX2,MX3,MX4,MX5\n2018,EEG,NAM,NAM,WG,WG,EEG\n");
        using var right = new TemporaryFile(Cli.RunLine("chairs --format csv").Output);
        using var wrong = new TemporaryFile(Cli.RunLine("chairs --format csv").Output.Replace("2019,WG", "2019,NAM", StringComparison.Ordinal));
        Assert.Equal(0, Cli.RunLine($"rotation check \"{right.Path}\" --rule \"{row.Path}\"").Code);
        Assert.Contains(
            "MSP in 2019 has NAM; the rule expects WG",
            Cli.RunLine($"rotation check \"{wrong.Path}\" --rule \"{row.Path}\"").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Completions_are_lists_of_slots_with_their_count()
    {
        using var file = new TemporaryFile(FirstRow);
        var completion = Cli.Json($"rotation complete \"{file.Path}\"");
        Assert.Equal((2, true), (completion.GetProperty("count").GetInt32(), completion.GetProperty("complete").GetBoolean()));
        Assert.All(
            completion.GetProperty("solutions").EnumerateArray(),
            s => Assert.Equal(["year", "office", "group"], s[0].EnumerateObject().Select(m => m.Name))
        );
        Assert.Single(Cli.Json($"rotation complete \"{file.Path}\" --limit 1").GetProperty("solutions").EnumerateArray());
        Assert.Equal(18 * 2, Cli.RunLine($"rotation complete \"{file.Path}\" --format csv").Output.Trim().Split('\n').Length - 1);
    }

    [Fact]
    public void A_request_in_a_file_has_its_wishes_fulfilled()
    {
        using var file = new TemporaryFile(
            """
            {
              "type": "completionRequest/1",
              "table": {"years": [2027, 2028, 2029], "offices": ["MSP"], "slots": []},
              "groups": ["EEG", "WG", "NAM"],
              "demands": [{"group": "NAM", "year": 2027, "weight": 5}]
            }
            """
        );
        var completion = Cli.Json($"rotation complete \"{file.Path}\"");
        Assert.Equal((2, 5), (completion.GetProperty("count").GetInt32(), completion.GetProperty("weight").GetInt32()));
    }

    [Fact]
    public void History_says_what_programmes_follow()
    {
        var cycles = Cli.Json("rotation history").EnumerateArray().ToArray();
        Assert.Equal(5, cycles.Length);
        Assert.Equal("EEG", Text(cycles[0].GetProperty("next")[0], "group"));
        Assert.Contains("arithmetic, not a", Cli.RunLine("rotation history").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rotation infer", Codes.UsageWrong)]
    [InlineData("rotation turn missing.csv", Codes.UsageWrong)]
    [InlineData("rotation infer missing.csv", Codes.FileUnreadable)]
    [InlineData("rotation", Codes.UsageWrong)]
    public void Bad_input_has_one_line_and_a_code(string line, string code)
    {
        var result = Cli.RunLine(line);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.StartsWith($"bwc: {code}", result.Error, StringComparison.Ordinal);
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
