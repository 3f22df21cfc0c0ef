using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The words of a command line as people type them, and what is said where one is not known.</summary>
public class ToolWordTests
{
    [Theory]
    [InlineData("claasify Egypt", "Did you mean 'classify'?")]
    [InlineData("chairz", "Did you mean 'chairs'?")]
    [InlineData("help claasify", "Did you mean 'classify'?")]
    [InlineData("chairs --fromat csv", "Did you mean '--format'?")]
    [InlineData("chairs --fromat", "Did you mean '--format'?")]
    [InlineData("rotation infr table.csv", "Did you mean 'infer'?")]
    [InlineData("states --on 2021-09-03 --status signatories", "Did you mean 'signatory'?")]
    [InlineData("chairs --format cvs", "Did you mean 'csv'?")]
    [InlineData("weather", "See 'bwc help'.")]
    [InlineData("chair 2020 MX3 please", "'please' is one word too many.")]
    public void A_word_that_is_not_known_is_answered_with_the_one_that_was_meant(string line, string within)
    {
        var (code, output, error) = Cli.RunLine(line);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains(within, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help chair", "chair --help")]
    [InlineData("help rotation infer", "rotation infer --help")]
    [InlineData("states --on 2021-09-03 --status signatory,neither", "states --on 2021-09-03 --status signatory --status neither")]
    [InlineData("states --on 2021-09-03 --status \"State Party\"", "states --on 2021-09-03 --status stateParty")]
    [InlineData("states --on 2021-09-03 --status state-party", "states --on 2021-09-03 --status stateParty")]
    [InlineData("states --on 2021-09-03 --group \"western group\"", "states --on 2021-09-03 --group WG")]
    [InlineData("states --on 2021-09-03 --group EEG,WG", "states --on 2021-09-03 --group EEG --group WG")]
    [InlineData("status Egypt --on 2021-09-03 --language French", "status Egypt --on 2021-09-03 --language fr")]
    [InlineData("status Egypt --on 2021-09-03 --language FR", "status Egypt --on 2021-09-03 --language fr")]
    [InlineData("status Egypt --on 2021-09-03 --language español", "status Egypt --on 2021-09-03 --language es")]
    [InlineData("documents --kind \"working paper\"", "documents --kind workingPaper")]
    [InlineData("documents --kind WP", "documents --kind workingPaper")]
    [InlineData("states --on 2021-09-03 --status party", "states --on 2021-09-03 --status stateParty")]
    [InlineData("states --on 2021-09-03 --status non-party", "states --on 2021-09-03 --status neither")]
    [InlineData("classify Nobody --on 2021-09-03 --as NGO", "classify Nobody --on 2021-09-03 --as nonGovernmental")]
    [InlineData("classify Nobody --on 2021-09-03 --as IGO", "classify Nobody --on 2021-09-03 --as otherOrganization")]
    [InlineData("chairs 2018-20", "chairs 2018-2020")]
    [InlineData("chair 2020 \"Meeting of States Parties\"", "chair 2020 MSP")]
    [InlineData("calendar 2020", "calendar isp-2018-2020")]
    [InlineData("programme 2018-2020", "programme isp-2018-2020")]
    [InlineData("meeting \"Ninth Review Conference\"", "meeting RC9")]
    [InlineData("report MX3-2020", "report BWC/MSP/2020/MX.3/2")]
    [InlineData("audit MX3-2020", "audit BWC/MSP/2020/MX.3/2")]
    [InlineData("chairs 2018\u20132020", "chairs 2018-2020")]
    public void Two_ways_to_say_the_same(string one, string other)
    {
        Assert.Equal(0, Cli.RunLine(one).Code);
        Assert.Equal(Cli.RunLine(other).Output, Cli.RunLine(one).Output);
    }

    [Fact]
    public void Where_no_terminal_takes_the_output_nothing_is_wrapped_and_no_symbol_is_cut()
    {
        var lines = Cli.RunPiped("documents").Output.Split('\n');
        Assert.All(
            Register.Default.Documents,
            d => Assert.Contains(lines, l => l.StartsWith(d.Symbol.ToString() + " ", StringComparison.Ordinal) || l == d.Symbol.ToString())
        );
        var steps = Cli.RunPiped("chair 2020 MX3 --explain").Output.Split('\n');
        Assert.Contains(steps, l => l.StartsWith(" 3. 2020 is two years", StringComparison.Ordinal) && l.EndsWith("para 2(d)]", StringComparison.Ordinal));
    }

    [Fact]
    public void One_long_cell_does_not_make_every_row_as_long()
    {
        using var list = new TemporaryFile(new string('x', 150) + "\n" + string.Concat(Enumerable.Repeat("Kenya\n", 50)));
        var (_, output, _) = Cli.RunPiped($"participants \"{list.Path}\" --on 2021-09-03");
        Assert.All(
            output.Split('\n').Where(l => l.Contains("Kenya", StringComparison.Ordinal) && l.Contains("KEN", StringComparison.Ordinal)),
            l => Assert.True(l.Length < 250, l)
        );
    }

    [Theory]
    [InlineData("chairs --format csv --bom")]
    [InlineData("data states --bom")]
    public void A_byte_order_mark_is_there_where_it_is_asked_for(string line)
    {
        Assert.Equal('\uFEFF', Cli.RunLine(line).Output[0]);
        Assert.Equal(Cli.RunLine(line.Replace(" --bom", string.Empty, StringComparison.Ordinal)).Output, Cli.RunLine(line).Output[1..]);
        Cli.Refuses("chairs --bom", Codes.UsageWrong);
    }

    [Fact]
    public void Standard_input_is_a_file_wherever_one_is_taken()
    {
        var register = Cli.RunLine("register").Output;
        var calendar = Cli.RunLine("programme isp-2018-2020 --format json").Output;
        const string Table = "year,MSP,MX1\n2018,EEG,NAM\n2019,WG,EEG\n2020,NAM,WG\n";
        foreach (
            var (line, input) in new[]
            {
                ("validate -", register),
                ("chairs --register -", register),
                ("audit -", calendar),
                ("calendar -", calendar),
                ("rotation infer -", Table),
                ("rotation complete -", Table),
                ("participants - --on 2021-09-03", "Kenya\n"),
                ("read - --language en", "BWC/MSP/2020/MX.3/2\n4. The Meeting was held in Geneva on 3 September 2021."),
            }
        )
        {
            var (code, output, error) = Cli.RunPiped(line, input);
            Assert.True(code is 0 or 1 && error.Length == 0 && output.Length > 0, $"{line}: {error}");
        }

        Assert.StartsWith(
            "bwc: BWC-CLI-001: '-' is given twice",
            Cli.RunPiped("participants - --on 2021-09-03 --also -", "abbreviation,names,kind\n").Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("chair 2020 MX3", "\n1. ")]
    [InlineData("status Egypt --on 2021-09-03", "| Source | What it is |")]
    [InlineData("classify Israel --on 2021-09-03", "| Before attending | Needed |")]
    [InlineData("classify Israel --on 2021-09-03", "\n1. ")]
    [InlineData("states --count --on 1991-12-31", "\n1. ")]
    [InlineData("decide --kind substantive --for 100 --against 10 --participating 120", "\n1. ")]
    [InlineData("programme isp-2018-2020 --experts 2021-09-08", "\n1. ")]
    [InlineData("audit isp-2018-2020", "  * Rule: ")]
    [InlineData("documents --meeting MX3-2020", "| Source |")]
    [InlineData("meetings --year 2021", "| Source |")]
    [InlineData("meeting MX3-2020", "Source: ")]
    public void Markdown_has_the_whole_answer(string line, string within) =>
        Assert.Contains(within, Cli.RunLine(line + " --format markdown").Output, StringComparison.Ordinal);

    [Fact]
    public void A_count_is_of_the_States_that_were_chosen()
    {
        Assert.Equal(["basis,signatories", "deposited,4", "effective,4"], Lines("states --on 2021-09-03 --status signatory --count --format csv"));
        var ofGroup = Lines("states --on 2021-09-03 --group WG --format csv").Length - 1;
        var counted = Lines("states --on 2021-09-03 --group WG --status party --count --format csv");
        Assert.Equal(["basis,statesParties", $"deposited,{ofGroup}", $"effective,{ofGroup}"], counted);

        static string[] Lines(string line) => Cli.RunLine(line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void An_organization_has_no_status_and_the_way_to_ask_about_it_is_named()
    {
        Cli.Refuses("status ICRC --on 2021-09-03", Codes.StateUnknown);
        Assert.Contains("bwc classify", Cli.RunLine("status ICRC --on 2021-09-03").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_sign_like_any_other()
    {
        var (code, output, error) = Cli.Run("symbol", "\uDC00", "--format", "json");
        Assert.Equal((1, string.Empty), (code, error));
        Assert.Contains("\uFFFD", System.Text.Json.JsonDocument.Parse(output).RootElement[0].GetProperty("symbol").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meetings --year 22020")]
    [InlineData("meetings --programme-year 0")]
    [InlineData("chair 22020 MX3")]
    [InlineData("chairs 2020-22020")]
    [InlineData("audit isp-2018-2020 --year 22020")]
    public void A_year_that_no_calendar_has_is_refused(string line) => Cli.Refuses(line, Codes.YearOutOfRange);
}
