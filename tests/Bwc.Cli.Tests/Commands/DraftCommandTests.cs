using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public class DraftCommandTests
{
    private const string Participants = """
        name,category
        Kazakhstan,stateParty
        Iraq,stateParty
        "Egypt, Arab Rep.",stateParty
        Chad,observerState
        UNODA,
        WHO,
        VERTIC,
        Sonia Drobysz,
        Atlantis,
        """;

    private const string Also = """
        abbreviation,names,kind
        Sonia Drobysz,,guest
        """;

    private const string Speakers = """
        item,title,kind,who,onBehalfOf,paper
        4,Measures,paperIntroduction,Iraq,Kazakhstan;Iraq,WP.3
        4,,statement,WHO,,
        4,,guestStatement,Sonia Drobysz,,
        4,,discussion,Kazakhstan,,
        4,,discussion,Iraq,,
        """;

    private const string Documents = """
        symbol,title,submittedBy,languages
        1,Provisional agenda,chair,
        WP.3,A committee and its tasks,Iraq,ar;en
        """;

    [Fact]
    public void A_draft_comes_from_three_lists()
    {
        using var participants = new TemporaryFile(Participants);
        using var speakers = new TemporaryFile(Speakers);
        using var documents = new TemporaryFile(Documents);
        using var also = new TemporaryFile(Also);
        var (code, output, error) = Cli.Run(
            "draft",
            "--meeting",
            "MX3-2020",
            "--participants",
            participants.Path,
            "--speakers",
            speakers.Path,
            "--documents",
            documents.Path,
            "--also",
            also.Path
        );
        Assert.Equal(1, code);
        Assert.Contains("The following two States Parties participated in the Meeting of Experts: Iraq; Kazakhstan.", output, StringComparison.Ordinal);
        Assert.Contains(
            "one State that had signed the Convention but had not yet ratified it participated in the Meeting of Experts without taking part in the making of "
                + "decisions, in accordance with rule 44, paragraph 1 of the rules of procedure: Egypt.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("Iraq, on behalf of Iraq and Kazakhstan, introduced a working paper (BWC/MSP/2020/MX.3/WP.3).", output, StringComparison.Ordinal);
        Assert.Contains("Mr./Ms. Sonia Drobysz made a statement as a guest of the Meeting.", output, StringComparison.Ordinal);
        Assert.Contains("took part in an interactive discussion: Iraq; Kazakhstan.", output, StringComparison.Ordinal);
        Assert.Contains("A committee and its tasks – Submitted by Iraq", output, StringComparison.Ordinal);
        Assert.Contains($"{Codes.ClaimedKindDiffers} error", error, StringComparison.Ordinal);
        Assert.Contains("line 4 of the list of participants: the list says 'stateParty'", error, StringComparison.Ordinal);
        Assert.Contains("'Atlantis'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_drafted_in_both_languages()
    {
        foreach (var (language, said) in new[] { ("zh", "以下 95 个代表团参加了专家会议"), ("en", "The following 95 States Parties participated") })
        {
            var (code, output, error) = Cli.RunLine($"draft BWC/MSP/2020/MX.3/2 --language {language}");
            Assert.Equal(0, code);
            Assert.Contains(said, output, StringComparison.Ordinal);
            Assert.Contains($"{Codes.DraftAddressOpen} info at $.organization.chair", error, StringComparison.Ordinal);
            var (_, markdown, _) = Cli.RunLine($"draft BWC/MSP/2020/MX.3/2 --language {language} --format markdown");
            Assert.Contains("| --- | --- |", markdown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ar", "شاركت في الاجتماع")]
    [InlineData("fr", "ont participé à la réunion")]
    [InlineData("ru", "В совещании приняли участие")]
    [InlineData("es", "Participaron en la reunión")]
    public void The_paragraphs_on_participation_are_drafted_in_six_languages(string language, string said)
    {
        var (code, output, error) = Cli.RunLine($"draft BWC/MSP/2020/MX.3/2 --section participation --language {language}");
        Assert.Equal(0, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Contains($"{Codes.DraftModelled} info", error, StringComparison.Ordinal);
        Cli.Refuses($"draft BWC/MSP/2020/MX.3/2 --language {language}", Codes.DraftLanguageMissing);
    }

    [Fact]
    public void A_draft_that_an_audit_would_fault_says_so()
    {
        using var file = new TemporaryFile(
            """{"type":"meetingReport/1","participation":{"statesParties":{"paragraph":8,"stated":3,"states":["CHE","JPN"]}}}"""
        );
        var (code, output, error) = Cli.Run("draft", file.Path);
        Assert.Equal(1, code);
        Assert.Contains("Switzerland", output, StringComparison.Ordinal);
        Assert.Contains($"{Codes.StatedCountDiffers} error at $.participation.statesParties", error, StringComparison.Ordinal);
        var answer = JsonDocument.Parse(Cli.Run("draft", file.Path, "--format", "json").Output).RootElement;
        Assert.Equal("en", answer.GetProperty("language").GetString());
        Assert.Equal(output, answer.GetProperty("text").GetString());
        Assert.Contains(answer.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == Codes.StatedCountDiffers);
    }

    [Theory]
    [InlineData("draft", Codes.UsageWrong)]
    [InlineData("draft BWC/MSP/2020/MX.3/2 --meeting MX3-2020", Codes.UsageWrong)]
    [InlineData("draft BWC/MSP/2020/MX.3/2 --speakers x.csv", Codes.UsageWrong)]
    [InlineData("draft BWC/MSP/2020/MX.3/2 --section work", Codes.WordUnknown)]
    [InlineData("draft BWC/MSP/2020/MX.3/2 --language de", Codes.WordUnknown)]
    [InlineData("draft --meeting MX9-2020", Codes.MeetingUnknown)]
    [InlineData("draft --meeting MX3-2020 --speakers nowhere.csv", Codes.FileUnreadable)]
    [InlineData("draft BWC/MSP/1999/1", Codes.ReportUnknown)]
    public void What_cannot_be_drafted_is_refused(string line, string code) => Cli.Refuses(line, code);
}
