using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public class DocumentsCommandTests
{
    [Fact]
    public void Prints_the_members_that_scripts_rely_on()
    {
        var documents = Cli.Json("documents --meeting MX3-2020 --by Japan").EnumerateArray().ToArray();
        var document = Assert.Single(documents);
        foreach (var member in new[] { "symbol", "title", "submittedBy", "onBehalfOf", "date", "languages", "meeting", "grade", "source" })
            Assert.True(document.TryGetProperty(member, out _), member);
        Assert.Equal("JPN", document.GetProperty("submittedBy")[0].GetString());
        Assert.Equal(("en", JsonValueKind.Null), (document.GetProperty("languages")[0].GetString(), document.GetProperty("onBehalfOf").ValueKind));
    }

    [Fact]
    public void Names_the_numbers_that_were_never_seen() =>
        Assert.Contains("Not found in any source: BWC/MSP/2019/MX.4/WP.1, BWC/MSP/2019/MX.4/WP.5", Cli.RunLine("documents --meeting MX4-2019").Output);

    [Fact]
    public void Counts_a_co_sponsor_that_only_the_report_names() =>
        Assert.Equal(
            "BWC/MSP/2020/MX.3/WP.4",
            Assert.Single(Cli.Json("documents --by Luxembourg").EnumerateArray().ToArray()).GetProperty("symbol").GetString()
        );

    [Fact]
    public void Says_in_words_that_there_is_none() =>
        Assert.Equal("No such document is in the register's catalogue.\n", Cli.RunLine("documents --by Kenya").Output);

    [Theory]
    [InlineData("documents --meeting MX9-1999", Codes.MeetingUnknown)]
    [InlineData("documents --by Atlantis", Codes.ParticipantUnknown)]
    [InlineData("documents --kind paper", Codes.WordUnknown)]
    public void Refuses_what_cannot_be_asked(string line, string code) => Cli.Refuses(line, code);
}
