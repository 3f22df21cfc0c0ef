using System.Globalization;
using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public sealed class DataCommandTests : IDisposable
{
    private readonly string _directory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_directory))
            Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void Writes_every_table_as_it_stands_and_describes_each()
    {
        var (code, output, error) = Cli.Run("data", "--all", _directory);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(Register.Tables.Select(t => t + ".csv").Append("datapackage.json").Order(StringComparer.Ordinal), output.TrimEnd().Split('\n'));
        Assert.All(Register.Tables, t => Assert.Equal(Register.TableOf(t).GetValueOrThrow(), File.ReadAllText(Path.Combine(_directory, t + ".csv"))));
        var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(_directory, "datapackage.json"))).RootElement;
        Assert.Equal(Register.DataVersion, package.GetProperty("version").GetString());
        var resources = package.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(Register.Tables, resources.Select(r => r.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        foreach (var resource in resources)
            Assert.Equal(
                Register.TableOf(resource.GetProperty("name").GetString()!).GetValueOrThrow().Split('\n')[0],
                string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()))
            );
        var types = resources.Single(r => r.GetProperty("name").GetString() == "states").GetProperty("schema").GetProperty("fields").EnumerateArray();
        Assert.All(types, f => Assert.Equal("string", f.GetProperty("type").GetString())); // M49 has leading zeros, and NA is Namibia
    }

    [NodeFact]
    public void A_public_implementation_of_the_format_reads_the_whole_with_its_keys_and_references()
    {
        Cli.Run("data", "--all", _directory);
        var (code, output, error) = Node.Run("read.js", Path.Combine(_directory, "datapackage.json"));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(
            Register.Tables.ToDictionary(t => t, t => (Cli.RunLine($"data {t}").Output.Count(c => c == '\n') - 1).ToString(CultureInfo.InvariantCulture)),
            output.TrimEnd().Split('\n').Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1])
        );
    }

    [NodeFact]
    public void A_package_that_contradicts_its_tables_is_found_by_it()
    {
        Cli.Run("data", "--all", _directory);
        var file = Path.Combine(_directory, "treaty-actions.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\nAFG,", "\nXXX,", StringComparison.Ordinal));
        Assert.NotEqual(0, Node.Run("read.js", Path.Combine(_directory, "datapackage.json")).Code);
    }

    [Fact]
    public void Says_which_version_the_data_have_and_how_far_each_table_was_checked()
    {
        var (code, output, _) = Cli.RunLine("data --about");
        Assert.Equal(0, code);
        var rows = output.TrimEnd().Split('\n');
        Assert.Equal("table,checkedUntil,basis,version", rows[0]);
        Assert.Equal(Register.Default.Reach.Select(t => t.Table), rows.Skip(1).Select(r => r.Split(',')[0]));
        Assert.All(rows.Skip(1), r => Assert.EndsWith("," + Register.DataVersion, r, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_directory_that_cannot_be_written()
    {
        using var file = new TemporaryFile("x");
        Cli.Refuses($"data --all \"{file.Path}\"", Codes.OutputUnwritable);
    }
}
