using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The programme of the year says who chairs. Beyond the years of a decision there is arithmetic only where a person asks for it.</summary>
public class ChairCommandTests
{
    [Fact]
    public void Asks_the_programme_of_the_year()
    {
        var chair = Cli.Json("chair 2026 WG");
        Assert.Equal("wg-2023-2026", chair.GetProperty("programme").GetString());
        Assert.Equal("BRA", chair.GetProperty("onRecord")[0].GetProperty("state").GetString());
        Assert.False(chair.GetProperty("decided").GetBoolean());
        Assert.Contains("Brazil", Cli.RunLine("chair 2026 WG").Output, StringComparison.Ordinal);
        Cli.Refuses("chair 2026 MX3", Codes.OfficeUnknown);
        Cli.Refuses("chair 2030 MSP", Codes.YearWithoutProgramme);
        Assert.Contains("add --beyond", Cli.RunLine("chair 2030 MSP").Error, StringComparison.Ordinal);
        Assert.Contains("the meetings held in 2021 belong to the programme year 2020", Cli.RunLine("chair 2021 MX3").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_no_office_that_the_programme_does_not_have()
    {
        var offices = Cli.Json("chairs 2021-2026").EnumerateArray().Select(c => c.GetProperty("office").GetString()).Distinct();
        Assert.Equal(["WG", "MSP"], offices);
        Assert.Contains("No programme covers 2021 and 2022.", Cli.RunLine("chairs 2021-2026").Output, StringComparison.Ordinal);
        Cli.Refuses("chairs 2030", Codes.YearWithoutProgramme);
        Cli.Refuses("chairs 2026 --format svg", Codes.UsageWrong);
    }

    [Theory]
    [InlineData("chair 2030 MX3")]
    [InlineData("chairs 2030")]
    public void Says_first_that_it_is_arithmetic(string line)
    {
        foreach (var format in new[] { "table", "markdown" })
            Assert.StartsWith(
                "Arithmetic, not a decision",
                Cli.RunLine($"{line} --beyond --format {format}").Output.TrimStart('#', ' '),
                StringComparison.Ordinal
            );
        Cli.Refuses(line + " --programme isp-2018-2020", Codes.RotationBeyondDecision);
        Assert.Contains("<title>Arithmetic, not a decision", Cli.RunLine("chairs 2030 --beyond --format svg").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MX3")]
    [InlineData("mx3")]
    [InlineData("MX.3")]
    [InlineData("MX-3")]
    [InlineData("\"MX 3\"")]
    public void Takes_an_office_as_people_write_it(string office) =>
        Assert.StartsWith("EEG", Cli.RunLine($"chair 2020 {office}").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("MX3.")]
    [InlineData("M.X3")]
    [InlineData("..MX3")]
    public void Refuses_what_is_not_one(string office) => Cli.Refuses($"chair 2020 {office}", Codes.OfficeCodeMalformed);

    [Fact]
    public void A_register_without_programmes_answers_for_the_years_of_its_rotation()
    {
        using var file = new TemporaryFile(
            Bwc.Model.Json.ModelJson.Write(
                new RegisterFile
                {
                    Groups = Register.Default.Groups.All,
                    Offices = Register.Default.Offices,
                    Rotations = Register.Default.Rotations,
                    Sources = Register.Default.Sources,
                }
            )
        );
        Assert.StartsWith("EEG", Cli.RunLine($"chair 2020 MX3 --register \"{file.Path}\"").Output, StringComparison.Ordinal);
        Cli.Refuses($"chair 2021 MX3 --register \"{file.Path}\"", Codes.YearWithoutProgramme);
    }

    [Theory]
    [InlineData("chair 2022 RC9", "bwc meeting RC9")]
    [InlineData("chair 2022 RC", "bwc meeting RC9")]
    [InlineData("chair 2022 \"Review Conference\"", "bwc meeting RC9")]
    [InlineData("chair 2022 \"Ninth Review Conference\"", "bwc meeting RC9")]
    [InlineData("chair 2020 chairperson", "use MSP, MX, MX1 to MX5 or WG")]
    public void Says_where_else_the_officers_of_a_meeting_are(string line, string within)
    {
        Cli.Refuses(line, Codes.OfficeCodeMalformed);
        Assert.Contains(within, Cli.RunLine(line).Error, StringComparison.Ordinal);
    }
}
