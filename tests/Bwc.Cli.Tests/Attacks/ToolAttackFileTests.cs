using Bwc.Fuzz.Huge;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Files that once brought the tool down or made it answer what it must not.</summary>
public class ToolAttackFileTests
{
    public static TheoryData<string> WorstFiles => [.. WorstFile.All.Select(f => f.Name)];

    [Theory]
    [InlineData("rules --rulebook mini_rb.json --adaptation ad_nosrc.json")]
    [InlineData("rotation history --register reg9999.json")]
    [InlineData("report esc.json")]
    public void Answers_what_once_broke_it(string line) => Assert.Equal((0, string.Empty), (Run(line).Code, Run(line).Error));

    [Theory]
    [InlineData("rules --rulebook rb_note.json", "$.note")]
    [InlineData("rules --adaptation ad_note.json", "$.note")]
    [InlineData("report note.json", "$.reading.notes[0].message")]
    public void Refuses_an_empty_text_at_its_place_as_validate_does(string line, string path)
    {
        Cli.Refuses(Here(line), Codes.TextEmpty);
        Assert.Contains($"at {path}: ", Run(line).Error, StringComparison.Ordinal);
        var file = line.Split(' ')[^1];
        Assert.Equal(1, Run($"validate {file}").Code);
        Assert.Contains($"{Codes.TextEmpty} error at {path}", Run($"validate {file}").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_that_a_signatory_withdraws_a_proposal() => Cli.Refuses(Here("decide sw.json"), Codes.ActorTakesNoPart);

    [Fact]
    public void Joins_a_citation_of_the_greatest_length_with_another()
    {
        var script =
            """{"type":"decisionScript/1","procedure":"votingPossible","on":"2021-09-03","events":[{"event":"debateClosed"},"""
            + """{"event":"voteAskedOnProcedure","by":"CHE"},{"event":"vote","tally":{"for":3,"against":1,"participating":9},"source":"SOURCE"}]}""";
        using var file = new TemporaryFile(script.Replace("SOURCE", new string('x', Citation.MaxLength), StringComparison.Ordinal));
        Assert.Equal((0, string.Empty), (Cli.Run("decide", file.Path).Code, Cli.Run("decide", file.Path).Error));
    }

    [Fact]
    public void Cites_an_annex_whose_name_is_longer_than_a_citation_may_be()
    {
        var report = """{"type":"meetingReport/1","symbol":"BWC/MSP/2020/MX.3/2","figures":[{"kind":"cbmSubmissions","value":999,"annex":"ANNEX"}]}""";
        using var file = new TemporaryFile(report.Replace("ANNEX", new string('I', 3000), StringComparison.Ordinal));
        var (code, output, error) = Cli.Run("audit", file.Path);
        Assert.Equal((1, string.Empty), (code, error));
        Assert.Contains(Codes.FiguresContradict, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_draw_a_calendar_from_a_file_that_is_not_valid()
    {
        var calendar = Cli.Run("programme", "isp-2018-2020", "--format", "json").Output;
        using var file = new TemporaryFile(calendar.Replace("\"2018-08-07/2018-08-08\"", "\"9999-12-30/9999-12-31\"", StringComparison.Ordinal));
        Assert.Equal(1, Cli.Run("validate", file.Path).Code);
        Cli.Refuses($"calendar {file.Path} --format ics", Codes.RunOutOfRange);
    }

    [Theory]
    [InlineData("report esc.json")]
    [InlineData("report esc.json --format json")]
    [InlineData("audit esc.json")]
    [InlineData("audit esc.json --format csv")]
    [InlineData("audit esc.json --format markdown")]
    public void Shows_nothing_that_talks_to_a_terminal(string line) =>
        Assert.DoesNotContain(Run(line).Output, c => c is < ' ' and not '\n' or '\u007F' or '\u202E' or (>= '\u0080' and < '\u00A0'));

    [Fact]
    public void Shows_an_angle_bracket_in_Markdown_and_opens_nothing() =>
        Assert.DoesNotContain("T<script>", Run("report esc.json").Output.Replace("\\<", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(WorstFiles))]
    public void Answers_no_more_than_four_times_the_question_and_a_megabyte(string name)
    {
        var (code, bytes, answer) = Growth.Ask(WorstFile.All.Single(f => f.Name == name), 1500);
        Assert.InRange(code, 0, 1);
        Assert.True(Growth.IsShort(bytes, answer), $"{answer} bytes for {bytes}");
    }

    private static (int Code, string Output, string Error) Run(string line) => Cli.RunLine(Here(line));

    // The files by their places.
    private static string Here(string line) =>
        string.Join(
            ' ',
            line.Split(' ')
                .Select(word =>
                    word.EndsWith(".json", StringComparison.Ordinal)
                        ? $"\"{Path.Combine(MarkdownPage.Repository, "tests/Bwc.Cli.Tests/Attacks/Files", word)}\""
                        : word
                )
        );
}
