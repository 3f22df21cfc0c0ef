using System.Text.RegularExpressions;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>A message or a remedy that names a command names one that takes the file in question.</summary>
public partial class RefusalHintTests
{
    [Theory]
    [InlineData("audit FILE", "BWC/MSP/2020/MX.3/2\n4. The Meeting was held in Geneva on 3 September 2021.\n")]
    [InlineData("report FILE", "BWC/MSP/2020/MX.3/2\n4. The Meeting was held in Geneva on 3 September 2021.\n")]
    [InlineData("chairs --register FILE", "{\"type\":\"register/1\",\"states\":5,\"groups\":5}")]
    [InlineData("rotation infer FILE", "{\"type\":\"chairTable/1\",\"years\":[2020,2020],\"offices\":[],\"slots\":[]}")]
    [InlineData("rotation infer FILE", "year,MSP\n2020,eeg!\n2020,x!\n")]
    [InlineData("decide FILE", "{\"type\":\"decisionScript/1\"}")]
    [InlineData("audit FILE", "{\"type\":\"programmeCalendar/1\"}")]
    [InlineData("participants FILE --on 2021-09-03 --column x", "Kenya\n")]
    public void In_a_refusal(string line, string text)
    {
        using var file = new TemporaryFile(text);
        var error = Cli.RunLine(line.Replace("FILE", $"\"{file.Path}\"", StringComparison.Ordinal)).Error;
        foreach (Match named in Command().Matches(error))
            Assert.True(Cli.RunLine(named.Groups[1].Value).Code != 2, $"{error} names {named.Value}: {Cli.RunLine(named.Groups[1].Value).Error}");
    }

    [Fact]
    public void In_every_example_of_a_code()
    {
        foreach (var example in CodeExamples.All)
        {
            using var file = new TemporaryFile(example.File);
            var (code, _, error) = Cli.RunLine(example.Command["bwc ".Length..].Replace("FILE", $"\"{file.Path}\"", StringComparison.Ordinal));
            if (code != 2)
                continue;
            foreach (Match named in Command().Matches(error))
                Assert.True(Cli.RunLine(named.Groups[1].Value).Code != 2, $"{error} names {named.Value}");
        }
    }

    [Fact]
    public void In_a_remedy()
    {
        foreach (var entry in CodeCatalogue.All)
        {
            foreach (Match named in Command().Matches(entry.Remedy))
                Assert.True(Cli.RunLine(named.Groups[1].Value).Code != 2, $"{entry.Code}: {named.Value}");
        }
    }

    [Fact]
    public void One_that_leads_to_help()
    {
        Assert.Equal(0, Cli.RunLine("help chair").Code);
        Assert.Contains("See 'bwc help chair'", Cli.RunLine("chair 2020").Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.RunLine("help rotation infer").Code);
        Assert.Contains("See 'bwc help rotation infer'", Cli.RunLine("rotation infer").Error, StringComparison.Ordinal);
    }

    /// <summary>A command within a message, up to the sign or the word that ends it.</summary>
    [GeneratedRegex(@"bwc ((?:help|meetings|validate \S+|read \S+ --language \w+)(?: [a-z]+\b(?='))*)")]
    private static partial Regex Command();
}
