using System.Text.Json;

namespace Bwc.Tests;

public class ParticipantsCommandTests
{
    private const string Names = "name,category\nKenya,stateParty\nEgypt,stateParty\n\"Korea, Rep.\",\n,\nAcme,\nKorea,\n";

    [Fact]
    public void The_answer_in_JSON_is_the_contract()
    {
        using var list = new TemporaryFile(Names);
        using var also = new TemporaryFile("abbreviation,names,kind\nACME,Acme,nonGovernmental\n");
        var json = Cli.Json($"participants \"{list.Path}\" --on 2021-09-03 --also \"{also.Path}\"", expected: 1);
        var entries = json.GetProperty("entries").EnumerateArray().ToArray();
        Assert.Equal(
            ["2 Kenya KEN stateParty", "3 Egypt EGY signatoryState", "4 Korea, Rep. KOR stateParty", "6 Acme  nonGovernmentalOrganisation", "7 Korea  "],
            entries.Select(e => $"{e.GetProperty("line")} {e.GetProperty("given")} {e.GetProperty("state")} {e.GetProperty("category")}")
        );
        Assert.Equal(JsonValueKind.Null, entries[4].GetProperty("state").ValueKind);
        Assert.Equal("44(1)", entries[1].GetProperty("rule").GetString());
        Assert.False(entries[1].GetProperty("takesPartInDecisions").GetBoolean());
        Assert.Equal("BWC-PRO-021", entries[1].GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Equal("$.entries[1]", entries[1].GetProperty("findings")[0].GetProperty("path").GetString());
        Assert.Equal(["KOR", "PRK"], entries[4].GetProperty("candidates").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(2, json.GetProperty("counts").GetProperty("stateParty").GetInt32());
        Assert.Equal((1, 2), (json.GetProperty("blank").GetInt32(), json.GetProperty("errors").GetInt32()));
    }

    [Fact]
    public void A_clean_list_is_answered_with_0_in_each_form()
    {
        using var list = new TemporaryFile("Kenya\nWHO\n");
        foreach (
            var (format, expected) in new[] { ("csv", "1,Kenya,Kenya,KEN,stateParty,,true,,\n"), ("markdown", "| 1 | Kenya | KEN | State Party |  | yes |") }
        )
        {
            var (code, output, error) = Cli.RunLine($"participants \"{list.Path}\" --on 2021-09-03 --format {format}");
            Assert.Equal((0, string.Empty), (code, error));
            Assert.Contains(expected, output, StringComparison.Ordinal);
        }

        var table = Cli.RunLine($"participants \"{list.Path}\" --on 2021-09-03");
        Assert.EndsWith(
            "2 entries and 2 participants on 2021-09-03; 0 entries have an error; 0 blank\nlines skipped\n",
            table.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_cannot_be_begun_is_refused()
    {
        using var list = new TemporaryFile(Names);
        Cli.Refuses("participants nowhere.csv --on 2021-09-03", "BWC-CLI-002");
        Cli.Refuses($"participants \"{list.Path}\" --on 2021-09-03 --column country", "BWC-PRO-028");
        Cli.Refuses($"participants \"{list.Path}\" --on 2021-09-03 --also \"{list.Path}\"", "BWC-PRO-028");
        Cli.Refuses($"participants \"{list.Path}\" --on yesterday", "BWC-VAL-005");
    }

    [Fact]
    public void An_office_in_full_width_letters_is_understood()
    {
        Assert.Equal("EEG", Cli.Json("chair 2020 ＭＸ３").GetProperty("group").GetString());
        Assert.Equal(0, Cli.RunLine("symbol BWC/MSP/2020/MX.3/2\u200F").Code);
    }
}
