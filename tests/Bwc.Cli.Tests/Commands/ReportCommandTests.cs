using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Tests;

public class ReportCommandTests
{
    private const string Mx3 = "BWC/MSP/2020/MX.3/2";

    [Fact]
    public void Symbols_are_an_array_of_their_parts()
    {
        var symbols = Cli.Json("symbol BWC/MSP/2020/MX.3/WP.4 bwc-conf.viii-2 BWC/MSP/2020/MX.3/DEC.1").EnumerateArray().ToArray();
        Assert.Equal(
            [
                "symbol",
                "valid",
                "series",
                "year",
                "office",
                "organ",
                "kind",
                "number",
                "draftOf",
                "suffixes",
                "languages",
                "language",
                "jobNumber",
                "reissued",
                "error",
            ],
            symbols[0].EnumerateObject().Select(m => m.Name)
        );
        Assert.Equal(
            ("BWC/MSP/2020/MX.3/WP.4", true, "MX3", "workingPaper", 4),
            (
                Text(symbols[0], "symbol"),
                symbols[0].GetProperty("valid").GetBoolean(),
                Text(symbols[0], "office"),
                Text(symbols[0], "kind"),
                symbols[0].GetProperty("number").GetInt32()
            )
        );
        Assert.Equal(("BWC/CONF.VIII/2", 6), (Text(symbols[1], "symbol"), symbols[1].GetProperty("languages").GetArrayLength()));
        Assert.Equal(
            ("BWC/MSP/2020/MX.3/DEC.1", false, "unknown"),
            (Text(symbols[2], "symbol"), symbols[2].GetProperty("valid").GetBoolean(), Text(symbols[2], "kind"))
        );
        Assert.Equal(1, Cli.RunLine("symbol A/RES/75/88").Code);
        Assert.Equal(0, Cli.RunLine("symbol BWC/MSP/2020/MX.3/DEC.1").Code);
    }

    [Fact]
    public void A_report_as_a_person_reads_it() => Verifier.Verify(Cli.RunLine($"report {Mx3}").Output);

    [Fact]
    public void A_report_as_JSON_is_read_validated_and_audited_again()
    {
        using var file = new TemporaryFile(Cli.RunLine($"report {Mx3} --format json").Output);
        Assert.Equal(0, Cli.Json($"validate \"{file.Path}\"").GetProperty("findings").GetArrayLength());
        Assert.Equal(Cli.RunLine($"audit {Mx3} --format json").Output, Cli.RunLine($"audit \"{file.Path}\" --format json").Output);
        Assert.Equal(Cli.RunLine($"report {Mx3}").Output, Cli.RunLine($"report \"{file.Path}\"").Output);
        Assert.Equal(0, Cli.Json($"compare {Mx3} \"{file.Path}\"").GetProperty("joined").GetArrayLength());
    }

    [Fact]
    public void Who_is_no_State_Party_or_not_resolved_stands_in_no_group()
    {
        using var file = new TemporaryFile(
            """
            {
              "type": "meetingReport/1",
              "organization": {"held": "2021-09-03/2021-09-03"},
              "participation": {"statesParties": {"states": ["DZA", "EGY"], "unresolved": ["Atlantis"]}}
            }
            """
        );
        var page = Cli.RunLine($"report \"{file.Path}\"").Output;
        Assert.Contains("| NAM | 1 | Algeria |", page, StringComparison.Ordinal);
        Assert.Contains("| no State Party that day | 1 | Egypt |", page, StringComparison.Ordinal);
        Assert.Contains("| not resolved | 1 | Atlantis |", page, StringComparison.Ordinal);
        Assert.Contains("not resolved  Atlantis", Cli.RunLine($"compare {Mx3} \"{file.Path}\"").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_in_parts_has_the_names_of_its_first_day()
    {
        using var file = new TemporaryFile(
            """
            {
              "type": "meetingReport/1",
              "organization": {"sessions": [{"days": "2019-07-31/2019-07-31"}, {"days": "2019-08-02/2019-08-02"}]},
              "participation": {"statesParties": {"states": ["TUR"]}}
            }
            """
        );
        Assert.Contains("| WG | 1 | Turkey |", Cli.RunLine($"report \"{file.Path}\"").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_prints_a_report_that_audit_takes()
    {
        using var text = new TemporaryFile("8. The following 2 States Parties participated in the Meeting: Japan, Kenya and Atlantis.\n");
        var report = Cli.Json($"read \"{text.Path}\" --language en");
        Assert.Equal(("meetingReport/1", "en"), (Text(report, "type"), Text(report, "language")));
        using var file = new TemporaryFile(Cli.RunLine($"read \"{text.Path}\" --language en").Output);
        var findings = JsonDocument
            .Parse(Cli.RunLine($"audit \"{file.Path}\" --format json").Output)
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(f => Text(f, "code"))
            .ToArray();
        Assert.Contains(Codes.StatedCountDiffers, findings);
        Assert.Contains("Atlantis", Cli.RunLine($"report \"{file.Path}\"").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("report")]
    [InlineData("compare BWC/MSP/2020/MX.3/2")]
    public void A_printed_report_is_sent_to_the_reader_first(string command)
    {
        using var printed = new TemporaryFile("Report of the 2020 Meeting of Experts\n");
        var (code, output, error) = Cli.RunLine($"{command} \"{printed.Path}\"");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith("bwc: " + Codes.JsonMalformed, error, StringComparison.Ordinal);
        Assert.Contains("if it is the text of a report, read it first: bwc read ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("")]
    [InlineData("{")]
    public void What_is_no_printed_report_is_not_sent_there(string text)
    {
        using var file = new TemporaryFile(text);
        Assert.DoesNotContain("bwc read", Cli.RunLine($"audit \"{file.Path}\"").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_may_be_in_UTF8_or_UTF16_and_what_is_no_text_is_no_report()
    {
        const string Line = "8. The following 1 State Party participated in the Meeting: Côte d'Ivoire.";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            using var file = new TemporaryFile([.. encoding.GetPreamble(), .. encoding.GetBytes(Line)]);
            Assert.Equal(
                "CIV",
                ModelJson
                    .Read<MeetingReport>(Cli.RunLine($"read \"{file.Path}\" --language en").Output)
                    .GetValueOrThrow()
                    .Participation!.StatesParties!.States[0]
                    .ToString()
            );
        }

        using var binary = new TemporaryFile([0x88, 0x50, 0x4E, 0x47, 0, 0xFF, 0xFE, 0xC0]);
        Cli.Refuses($"read \"{binary.Path}\" --language zh", Codes.NotAReport);
    }

    [Fact]
    public void A_grammar_that_was_printed_reads_as_the_embedded_one()
    {
        using var text = new TemporaryFile("8. The following 2 States Parties participated in the Meeting: Japan and Kenya.\n");
        using var grammar = new TemporaryFile(Cli.RunLine("grammar en").Output);
        Assert.Equal(Cli.RunLine($"read \"{text.Path}\" --language en").Output, Cli.RunLine($"read \"{text.Path}\" --grammar \"{grammar.Path}\"").Output);
    }

    [Theory]
    [InlineData("en", "8. The following 2 States Parties participated in the Meeting, and took part in the work of it: Japan and Kenya.\n")]
    [InlineData("zh", "8. 下列两个缔约国的代表团参加了专家会议：日本、肯尼亚。\n")]
    public void The_language_of_a_text_is_told_by_the_text(string language, string report)
    {
        using var text = new TemporaryFile(report);
        var output = Cli.RunLine($"read \"{text.Path}\"").Output;
        Assert.Equal(Cli.RunLine($"read \"{text.Path}\" --language {language}").Output, output);
        Assert.Contains("\"KEN\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("participation", "participants")]
    [InlineData("documents", "papers")]
    public void A_section_has_the_names_that_people_give_it(string typed, string section) =>
        Assert.Equal(
            Cli.RunLine($"report BWC/MSP/2020/MX.3/2 --section {section}").Output,
            Cli.RunLine($"report BWC/MSP/2020/MX.3/2 --section {typed}").Output
        );

    [Theory]
    [InlineData("read FILE --language en --grammar FILE", Codes.UsageWrong)]
    [InlineData("read FILE --language fr", Codes.GrammarMissing)]
    [InlineData("read FILE --language de", Codes.WordUnknown)]
    [InlineData("read no-such-file --language en", Codes.FileUnreadable)]
    [InlineData("grammar fr", Codes.GrammarMissing)]
    [InlineData("report BWC/MSP/2020/MX.4/2", Codes.ReportUnknown)]
    [InlineData("report isp-2018-2020", Codes.ReportUnknown)]
    [InlineData("compare BWC/MSP/2020/MX.3/2 nothing", Codes.ReportUnknown)]
    [InlineData("audit BWC/MSP/2020/MX.3/2 --year 2020", Codes.UsageWrong)]
    [InlineData("calendar BWC/MSP/2020/MX.3/2", Codes.NothingToAudit)]
    [InlineData("symbol", Codes.UsageWrong)]
    public void Bad_input_has_one_line_and_a_code(string line, string code)
    {
        using var file = new TemporaryFile("8. Japan");
        Cli.Refuses(line.Replace("FILE", $"\"{file.Path}\"", StringComparison.Ordinal), code);
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
