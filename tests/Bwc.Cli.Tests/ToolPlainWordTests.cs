using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>People read words and programs read codes: no answer for people shows a word of the code, and JSON and CSV keep them.</summary>
public partial class ToolPlainWordTests
{
    // Names that are written so.
    private static readonly string[] Names = ["iGEM", "vLex"];

    [Theory]
    [InlineData("chairs")]
    [InlineData("chairs 2020-2026")]
    [InlineData("chair 2020 MX3 --explain")]
    [InlineData("chair 2026 WG --explain")]
    [InlineData("status Egypt --on 2021-09-03")]
    [InlineData("status Namibia --on 2026-01-01")]
    [InlineData("status Czechoslovakia --on 2021-09-03")]
    [InlineData("states --on 2021-09-03 --status neither")]
    [InlineData("states --on 1991-12-31 --count")]
    [InlineData("classify Egypt --on 2021-09-03")]
    [InlineData("classify Kazakhstan --on 2021-09-03")]
    [InlineData("classify Israel --on 2021-09-03")]
    [InlineData("classify ICRC --on 2021-09-03")]
    [InlineData("classify UNIDIR --on 2021-09-03")]
    [InlineData("classify ISU --on 2021-09-03")]
    [InlineData("classify \"Jane Doe\" --on 2021-09-03 --as guest")]
    [InlineData("classify Acme --on 2021-09-03 --as non-governmental")]
    [InlineData("programmes")]
    [InlineData("programme isp-2018-2020")]
    [InlineData("meetings")]
    [InlineData("meeting MX3-2020")]
    [InlineData("meeting RC9")]
    [InlineData("calendar isp-2018-2020 --on 2020-10-01")]
    [InlineData("audit isp-2018-2020")]
    [InlineData("audit wg-2023-2026")]
    [InlineData("audit BWC/MSP/2020/MX.3/2")]
    [InlineData("symbol BWC/MSP/2020/MX.3/WP.4")]
    [InlineData("symbol BWC/MSP/2020/MX.3/WP.4 BWC/CONF.VIII/4")]
    [InlineData("rules")]
    [InlineData("rule 5")]
    [InlineData("rule 28")]
    [InlineData("rule 44(1)")]
    [InlineData("decide --kind substantive --for 66 --against 34 --participating 120")]
    [InlineData("rotation history")]
    [InlineData("documents --meeting MX3-2020")]
    public void No_word_of_the_code_is_in_an_answer_for_people(string line)
    {
        foreach (var format in new[] { "table", "markdown" })
        {
            var (_, output, error) = Cli.RunPiped($"{line} --format {format}");
            Assert.Equal(string.Empty, error);
            Assert.NotEqual(string.Empty, output);
            var prose = Address().Replace(Place().Replace(output, string.Empty), string.Empty);
            Assert.Equal([], CodeWord().Matches(prose).Select(m => m.Value).Except(Names));
        }
    }

    [Fact]
    public void Nor_in_a_list_of_participants()
    {
        using var list = new TemporaryFile("name,kind\nEgypt,stateParty\nWHO,\nKenya,\nChad,\nNobody,\n");
        var output = Cli.RunPiped($"participants \"{list.Path}\" --on 2021-09-03").Output;
        Assert.Equal([], CodeWord().Matches(output.Replace("'stateParty'", string.Empty, StringComparison.Ordinal)).Select(m => m.Value));
    }

    [Fact]
    public void Programs_get_the_codes()
    {
        Assert.Contains("attendPublicPlenary", Cli.RunLine("classify Egypt --on 2021-09-03 --format csv").Output, StringComparison.Ordinal);
        Assert.Equal("signatoryState", Cli.Json("classify Egypt --on 2021-09-03").GetProperty("category").GetString());
        Assert.Contains("notEstablished", Cli.RunLine("classify Egypt --on 2021-09-03 --format csv").Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b[a-z]+[A-Z][A-Za-z]+\b")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    /// <summary>A finding's place in a record is a path of JSON.</summary>
    [GeneratedRegex(@"\$[.\[]\S*")]
    private static partial Regex Place();
}
