using System.Reflection;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace Bwc.Tests;

/// <summary>A snapshot holds something only when a test still makes it and a reviewer can read it.</summary>
public partial class SnapshotLaws
{
    private const int Lines = 150;

    /// <summary>The one that may be longer: the public members are a promise, and a promise is kept in one place.</summary>
    private const string Promise = "AssemblyLaws.Public_api_changes_on_purpose_only.verified.txt";

    private static readonly string[] Snapshots =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestFacts.Repository, "tests"), "*.verified.txt", SearchOption.AllDirectories),
    ];

    [Fact]
    public void Each_is_short_enough_to_be_read()
    {
        Assert.Contains(Snapshots, snapshot => Path.GetFileName(snapshot) == Promise);
        Assert.All(
            Snapshots.Where(snapshot => Path.GetFileName(snapshot) != Promise),
            snapshot =>
                Assert.True(
                    File.ReadLines(snapshot).Count() <= Lines,
                    $"{Path.GetFileName(snapshot)} has more than {Lines} lines; split it by what it shows, or make it a table with a line for each case"
                )
        );
    }

    [Fact]
    public void Each_belongs_to_a_test() =>
        Assert.All(
            Snapshots,
            snapshot =>
            {
                var name = Name().Match(Path.GetFileName(snapshot));
                Assert.True(name.Success, $"{Path.GetFileName(snapshot)} is not named after a class and a method");
                var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(snapshot)!, name.Groups["class"].Value + ".cs"));
                Assert.Contains($" {name.Groups["method"].Value}({(name.Groups["value"].Success ? "string " : ")")}", text, StringComparison.Ordinal);
            }
        );

    /// <summary>A room, a family or a rulebook that is gone leaves no file behind.</summary>
    [Fact]
    public void Each_of_a_theory_belongs_to_a_row_of_it()
    {
        var rows = Snapshots.Select(snapshot => Name().Match(Path.GetFileName(snapshot))).Where(name => name.Groups["value"].Success).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            name =>
            {
                var method = typeof(SnapshotLaws).Assembly.GetType($"Bwc.Tests.{name.Groups["class"].Value}")?.GetMethod(name.Groups["method"].Value);
                Assert.True(method is not null, $"{name.Value}: this project has no such theory");
                Assert.Equal(name.Groups["parameter"].Value, Assert.Single(method.GetParameters()).Name);
                Assert.Contains([name.Groups["value"].Value], method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)));
            }
        );
    }

    /// <summary>Class.Method.verified.txt, or Class.Method_parameter=value.verified.txt for a row of a theory.</summary>
    [GeneratedRegex(@"^(?<class>\w+)\.(?<method>\w+?)(?:_(?<parameter>[a-z][A-Za-z]*)=(?<value>[\w-]+))?\.verified\.txt$")]
    private static partial Regex Name();
}
