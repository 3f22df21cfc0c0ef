using System.Diagnostics;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

public class ToolContractTests
{
    [Fact]
    public void Chairs_is_an_array_of_year_office_group()
    {
        var slots = Cli.Json("chairs").EnumerateArray().ToArray();
        Assert.Equal(18, slots.Length);
        Assert.Equal(["year", "office", "group"], Members(slots[0]));
        Assert.Equal((2018, "MSP", "EEG"), (slots[0].GetProperty("year").GetInt32(), Text(slots[0], "office"), Text(slots[0], "group")));
        Assert.Equal(6, Cli.Json("chairs 2020").GetArrayLength());
        Assert.Equal(12, Cli.Json("chairs 2019-2020").GetArrayLength());
        Assert.Equal(9999 * 6, Cli.Json("chairs 1-9999 --beyond").GetArrayLength());
    }

    [Fact]
    public void Chair_is_a_ruling_with_its_steps()
    {
        var ruling = Cli.Json("chair 2020 mx3 --explain");
        Assert.Equal((2020, "MX3", "EEG"), (ruling.GetProperty("year").GetInt32(), Text(ruling, "office"), Text(ruling, "group")));
        Assert.All(ruling.GetProperty("steps").EnumerateArray(), step => Assert.Equal(["text", "citation"], Members(step)));
    }

    [Fact]
    public void Status_is_one_State_on_one_day()
    {
        var status = Cli.Json("status Egypt --on 2021-09-03");
        Assert.Equal(
            ("EGY", "Egypt", "2021-09-03", "signatory", "1972-04-10"),
            (Text(status, "state"), Text(status, "name"), Text(status, "on"), Text(status, "status"), Text(status, "since"))
        );
        Assert.Equal(JsonValueKind.Null, status.GetProperty("group").ValueKind);
        Assert.Empty(new[] { "kind", "date", "depositary", "source", "grade" }.Except(Members(status.GetProperty("actions")[0])));
        Assert.Equal("1978-11-03", Text(Cli.Json("status Dominica --on 2000-01-01 --basis effective"), "since"));
        Assert.Equal("Türkiye", Text(Cli.Json("status tr --on 2022-06-01"), "name"));
        Assert.Equal("Turquía", Text(Cli.Json("status TUR --on 2022-05-31 --language es"), "name"));
        Assert.Equal("VNM", Text(Cli.Json("status viet nam --on 2021-09-03"), "state"));
    }

    [Fact]
    public void States_is_an_array_that_can_be_narrowed()
    {
        Assert.Equal(197, Cli.Json("states --on 2021-09-03").GetArrayLength());
        Assert.Equal(183, Cli.Json("states --on 2021-09-03 --status stateParty").GetArrayLength());
        Assert.Equal(14, Cli.Json("states --on 2021-09-03 --status neither --status signatory").GetArrayLength());
        var one = Cli.Json("states --on 2026-01-01 --group one").EnumerateArray().Single();
        Assert.Equal(("RUS", "stateParty", "1975-03-26", "ONE"), (Text(one, "state"), Text(one, "status"), Text(one, "since"), Text(one, "group")));
    }

    [Fact]
    public void Classify_is_a_ruling_with_category_rule_rights_and_steps()
    {
        var ruling = Cli.Json("classify Egypt --on 2021-09-03");
        Assert.Equal(
            ("Egypt", "2021-09-03", "signatoryState", "44(1)"),
            (Text(ruling, "participant"), Text(ruling, "on"), Text(ruling, "category"), Text(ruling, "rule"))
        );
        Assert.False(ruling.GetProperty("takesPartInDecisions").GetBoolean());
        Assert.Equal(11, ruling.GetProperty("rights").GetArrayLength());
        Assert.Empty(new[] { "right", "value", "grade", "source" }.Except(Members(ruling.GetProperty("rights")[0])));
        Assert.All(ruling.GetProperty("steps").EnumerateArray(), step => Assert.Equal(["text", "citation"], Members(step)));
        var party = Cli.Json("classify kaz --on 2021-09-03");
        Assert.Equal(JsonValueKind.Null, party.GetProperty("rule").ValueKind);
        Assert.True(party.GetProperty("takesPartInDecisions").GetBoolean());
        Assert.Equal("44(4)", Text(Cli.Json("classify world health organization --on 2021-09-03"), "rule"));
        Assert.Equal("guestOfTheMeeting", Text(Cli.Json("classify \"Sonia Drobysz\" --on 2021-09-03 --as guest"), "category"));
    }

    [Fact]
    public void Validate_says_valid_or_what_is_wrong()
    {
        using var file = new TemporaryFile("{\"type\":\"rotationRule/1\"}");
        var (code, output, error) = Cli.Run("validate", file.Path, "--format", "json");
        Assert.Equal((1, string.Empty), (code, error));
        var report = JsonDocument.Parse(output).RootElement;
        Assert.False(report.GetProperty("valid").GetBoolean());
        Assert.Equal(4, report.GetProperty("findings").GetArrayLength());
        Assert.Equal(["code", "severity", "message", "path", "citation", "fact", "derogation"], Members(report.GetProperty("findings")[0]));
        using var register = new TemporaryFile(Cli.RunLine("register").Output);
        var (registerCode, said, _) = Cli.Run("validate", register.Path);
        Assert.Equal(0, registerCode);
        Assert.StartsWith("Valid: 0 errors, 3 warnings\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_ones_own_answers_every_question()
    {
        using var register = new TemporaryFile(Cli.RunLine("register").Output.Replace("\"Egypt\"", "\"Aegyptus\"", StringComparison.Ordinal));
        Assert.Equal("Aegyptus", Text(Cli.Json($"status EGY --on 2021-09-03 --register \"{register.Path}\""), "name"));
        foreach (var line in new[] { "chairs", "chair 2020 MX3", "states --on 2021-09-03", "classify WHO --on 2021-09-03" })
            Assert.Equal(
                Cli.RunLine(line).Output.Replace("Egypt", "Aegyptus", StringComparison.Ordinal).Length > 0,
                Cli.RunLine($"{line} --register \"{register.Path}\"").Output.Length > 0
            );
        using var broken = new TemporaryFile("{\"type\":\"register/1\",\"states\":5}");
        Cli.Refuses($"chairs --register \"{broken.Path}\"", Codes.JsonShapeWrong);
    }

    [Fact]
    public void A_register_is_refused_for_an_error_and_not_for_the_warning_before_it()
    {
        var embedded = Register.Default.ToFile();
        var angola = embedded.States.Single(s => s.Name == "Angola");
        var namesake = angola with { Names = [.. angola.Names.Select(n => n.Text == "Angola" ? n with { Text = "Afghanistan" } : n)] };
        var file = embedded with
        {
            States = embedded.States.Replace(angola, namesake),
            Memberships = embedded.Memberships.Add(embedded.Memberships[0] with { Group = GroupCode.Parse("EGG") }),
        };
        using var register = new TemporaryFile(ModelJson.Write(file));
        Assert.StartsWith("Not valid: ", Cli.RunLine($"validate \"{register.Path}\"").Output, StringComparison.Ordinal);
        Cli.Refuses($"status EGY --on 2021-09-03 --register \"{register.Path}\"", Codes.GroupNotInRegister);
    }

    [Fact]
    public void What_cannot_be_written_is_bad_input_and_no_crash()
    {
        var error = new StringWriter();
        Assert.Equal(2, Bwc.Cli.Tool.Run(["chairs"], new FullDisk(), error));
        Assert.StartsWith($"bwc: {Codes.OutputUnwritable}: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Bwc.Cli.Tool.Run(["nonsense"], new FullDisk(), new FullDisk()));
    }

    [Fact]
    public void The_register_wins_over_what_a_caller_says() => Cli.Refuses("classify WHO --on 2021-09-03 --as unitedNationsBody", Codes.ParticipantAmbiguous);

    [Fact]
    public void A_name_is_the_one_of_the_day_in_every_answer()
    {
        foreach (var line in new[] { "status TUR", "classify TUR" })
            Assert.StartsWith("Turkey", Cli.RunLine(line + " --on 2021-09-03").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_of_the_catalogue_brings_its_code_out()
    {
        foreach (var example in CodeExamples.All)
        {
            using var file = new TemporaryFile(example.File);
            var line = example.Command["bwc ".Length..].Replace("FILE", $"\"{file.Path}\"", StringComparison.Ordinal);
            var (code, output, _) = Cli.RunLine(line + " --format json");
            if (code == Bwc.Cli.Tool.BadInput)
            {
                Cli.Refuses(line, example.Code);
                continue;
            }

            // A report that was read has its notes where others have findings, and a list has those of each entry.
            var answer = JsonDocument.Parse(output).RootElement;
            var findings = answer.TryGetProperty("entries", out var entries)
                ? entries.EnumerateArray().SelectMany(e => e.GetProperty("findings").EnumerateArray()).ToArray()
                : (answer.TryGetProperty("reading", out var reading) ? reading.GetProperty("notes") : answer.GetProperty("findings"))
                    .EnumerateArray()
                    .ToArray();
            Assert.True(findings.Any(f => Text(f, "code") == example.Code), $"{example.Code} is not among\n{output}");
            var finding = findings.First(f => Text(f, "code") == example.Code);
            Assert.Equal(CodeCatalogue.All.Single(e => e.Code == example.Code).Severity.ToString(), Text(finding, "severity"), ignoreCase: true);
            Assert.Equal(findings.Any(f => Text(f, "severity") == "error") ? 1 : 0, code);
        }
    }

    // The tests hand the tool writers of their own; a process has a buffer that somebody must empty.
    [Theory]
    [InlineData("--version", "0.2.0")]
    [InlineData("--help", "a start for a register of your")]
    [InlineData("read --help", "Show help and usage information")]
    [InlineData("chairs", "para 2(d) (documented)")]
    public void A_process_prints_all_of_it(string line, string within)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "bwc.dll");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", $"\"{tool}\" {line}") { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains(within, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--help", 0)]
    [InlineData("chair --help", 0)]
    [InlineData("--version", 0)]
    public void Help_is_an_answer(string line, int code) => Assert.Equal((code, string.Empty), (Cli.RunLine(line).Code, Cli.RunLine(line).Error));

    [Theory]
    [InlineData("nonsense", Codes.UsageWrong)]
    [InlineData("chair 2020", Codes.UsageWrong)]
    [InlineData("chair 2020 MX3 extra", Codes.UsageWrong)]
    [InlineData("status Egypt", Codes.UsageWrong)]
    [InlineData("status Egypt --on", Codes.UsageWrong)]
    [InlineData("chairs --colour red", Codes.UsageWrong)]
    [InlineData("chairs --colour", Codes.UsageWrong)]
    [InlineData("chairs --format xml", Codes.WordUnknown)]
    [InlineData("chairs --format 1", Codes.WordUnknown)]
    [InlineData("chairs 99999999999999999999", Codes.YearsMalformed)]
    [InlineData("chairs 1-99999", Codes.YearOutOfRange)]
    [InlineData("chairs 2018-2019-2020", Codes.YearsMalformed)]
    [InlineData("chairs ٢٠٢٠", Codes.YearsMalformed)]
    [InlineData("status Egypt --on 2021-9-3", Codes.DateMalformed)]
    [InlineData("status Egypt --on 9/3/2021", Codes.DateAmbiguous)]
    [InlineData("status Egypt --on 0000-01-01", Codes.DateMalformed)]
    [InlineData("status Egypt --on 2021-02-30", Codes.DateMalformed)]
    [InlineData("status Egypt --on 2021-09-03 --language de", Codes.WordUnknown)]
    [InlineData("classify X --on 2021-09-03 --as stateParty", Codes.WordUnknown)]
    [InlineData("validate /", Codes.FileUnreadable)]
    [InlineData("schema weather", Codes.JsonTypeUnknown)]
    public void Bad_input_is_one_line_on_standard_error(string line, string code) => Cli.Refuses(line, code);

    [Theory]
    [InlineData("chairs")]
    [InlineData("chair 2020 MX3")]
    [InlineData("status Egypt --on 2021-09-03")]
    [InlineData("states --on 2021-09-03")]
    [InlineData("classify Egypt --on 2021-09-03")]
    public void Every_table_fits_80_places_and_has_every_form(string line)
    {
        var table = Cli.RunLine(line).Output;
        Assert.All(table.Split('\n'), l => Assert.True(Bwc.Cli.Output.Places.Of(l) <= 80 && !l.EndsWith(' ') && !l.Contains('\u001b'), l));
        var csv = Cli.RunLine(line + " --format csv").Output;
        Assert.Single(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Count(c => c == ',')).Distinct());
        Assert.Matches("^(## |[|] )", Cli.RunLine(line + " --format markdown").Output);
    }

    [Fact]
    public void A_table_breaks_no_word_while_other_columns_have_room()
    {
        foreach (var line in new[] { "classify Egypt --on 2021-09-03", "classify Chad --on 2021-09-03", "classify ICRC --on 2021-09-03" })
            Assert.Contains("attend public plenary meetings  ", Cli.RunLine(line).Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task Chairs_as_a_person_sees_them() =>
        Verifier.Verify(
            Printed(
                "chairs",
                "chairs 2017-2018 --format csv",
                "chair 2020 MSP --explain",
                "chair 2004 MX",
                "chair 2022 MX1 --beyond",
                "chair 2026 WG",
                "chairs 2020-2023"
            )
        );

    [Fact]
    public Task States_as_a_person_sees_them() =>
        Verifier.Verify(
            Printed(
                "status Turkey --on 2021-09-03",
                "status Czechoslovakia --on 1980-01-01",
                "states --on 2021-09-03 --status neither --language zh",
                "states --on 2021-09-03 --group ONE --format markdown"
            )
        );

    [Fact]
    public Task Participants_as_a_person_sees_them() =>
        Verifier.Verify(Printed("classify Israel --on 2021-09-03", "classify ASEAN --on 2021-09-03", "classify ISU --on 2021-09-03"));

    private static string Printed(params string[] lines) => string.Join('\n', lines.Select(line => $"$ bwc {line}\n{Cli.RunLine(line).Output}"));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(m => m.Name)];

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }
}
