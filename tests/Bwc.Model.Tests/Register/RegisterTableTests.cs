using Bwc.Model;

namespace Bwc.Tests;

public class RegisterTableTests
{
    [Fact]
    public void Every_table_of_the_folder_is_there_to_the_letter()
    {
        var folder = Path.Combine(TestFacts.Repository, "src", "Bwc.Model", "Data");
        Assert.Equal(
            Directory.EnumerateFiles(folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal),
            Register.Tables
        );
        Assert.All(Register.Tables, table => Assert.Equal(File.ReadAllText(Path.Combine(folder, table + ".csv")), Register.TableOf(table).GetValueOrThrow()));
    }

    [Fact]
    public void A_table_that_is_not_there_is_a_finding_that_names_those_that_are()
    {
        var finding = Assert.Single(Register.TableOf("treaties").Findings);
        Assert.Equal(Codes.WordUnknown, finding.Code);
        Assert.Contains("treaty-actions", finding.Message, StringComparison.Ordinal);
    }
}
