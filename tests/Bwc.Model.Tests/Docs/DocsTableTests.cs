using System.Globalization;
using System.Text.RegularExpressions;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>Every table of the pages is made from the data or compared with the code, or is here with the reason why it cannot be.</summary>
public partial class DocsTableTests
{
    private const string Counts = "| table | rows | documented | secondary | derived | modelled | notEstablished |";

    /// <summary>What holds each table to the truth, by page and header.</summary>
    private static readonly Dictionary<(string Page, string Header), Action<MarkdownPage.Table>> Compared = new()
    {
        [("docs/data.md", Counts)] = _ => Generated.SameRows("docs/data.md", Counts, CountsOfTheData()),
        [("docs/data.md", "| grade | meaning |")] = table => Assert.Equal(Enum.GetValues<Grade>().Select(EnumWords.Of), table.Rows.Select(r => r[0])),
        [("docs/field.md", "| short | long | in the library |")] = TypesExist,
        [("docs/json.md", "| type | what it is | where it is used |")] = table =>
            Assert.All(table.Rows, r => Assert.Contains(Code(r[0]).Replace("/1", string.Empty, StringComparison.Ordinal), ModelTypes.Names)),
        [("docs/reading.md", "| a sentence becomes | if it has |")] = table =>
            Assert.All(table.Rows.SelectMany(r => Codes().Matches(r[1])), m => Assert.Contains(m.Groups[1].Value, Cues())),
        [("docs/reading.md", "| cue | what the words say |")] = table =>
            Assert.Equal(Cues().Order(StringComparer.Ordinal), table.Rows.SelectMany(r => r[0].Split(", ")).Order(StringComparer.Ordinal)),
        [("docs/drafting.md", "| frames | what they say |")] = table =>
            Assert.Equal(
                new EnumWords<FrameName>().All.Order(StringComparer.Ordinal),
                table.Rows.SelectMany(r => r[0].Split(", ")).Order(StringComparer.Ordinal)
            ),
    };

    /// <summary>Compared in other tests.</summary>
    private static readonly HashSet<(string Page, string Header)> Elsewhere =
    [
        ("README.md", "| command | answers |"), // DocsReadmeTests
        ("docs/design.md", "| room | holds |"), // HouseMapLaws
        ("CONTRIBUTING.md", "| word | meaning | not |"), // WordLaws hold what can be held
    ];

    /// <summary>Figures of runs that take minutes or need another machine: a test can only see that what they name is there.</summary>
    private static readonly HashSet<string> Measured = ["docs/performance.md", "docs/mutation.md", "docs/attacks.md"];

    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_table_is_compared_or_has_a_reason_why_not(string page)
    {
        foreach (var table in MarkdownPage.Open(page).Tables.Where(t => !Elsewhere.Contains((page, t.Header))))
        {
            if (Measured.Contains(page))
                MembersExist(table);
            else if (Compared.TryGetValue((page, table.Header), out var compare))
                compare(table);
            else
                Assert.Fail($"nobody compares the table '{table.Header}' under '{table.Heading}' of {page}");
        }
    }

    [Fact]
    public void Every_comparison_has_its_table() =>
        Assert.All(Compared.Keys.Concat(Elsewhere), key => Assert.Single(MarkdownPage.Open(key.Page).Tables, t => t.Header == key.Header));

    /// <summary>How many rows each table of the data has, in all and by grade.</summary>
    private static IEnumerable<string> CountsOfTheData()
    {
        foreach (var name in Register.Tables)
        {
            var text = Register.TableOf(name).GetValueOrThrow();
            var row = new CsvReader(name, text);
            var graded = row.Columns.Contains("grade");
            var (rows, grades) = (0, new int[Enum.GetValues<Grade>().Length]);
            while (row.Read())
            {
                rows++;
                if (graded)
                    grades[(int)row.Grade()]++;
            }

            yield return $"| {name} | {Number(rows)} | {string.Join(" | ", grades.Select(n => !graded || n == 0 ? string.Empty : Number(n)))} |"
                .Replace("|  |", "| |", StringComparison.Ordinal)
                .Replace("|  |", "| |", StringComparison.Ordinal);
        }

        static string Number(int n) => n.ToString("#,0", CultureInfo.InvariantCulture);
    }

    private static void TypesExist(MarkdownPage.Table table) =>
        Assert.All(
            table.Rows.SelectMany(r => Codes().Matches(r[2])),
            m =>
                Assert.Contains(
                    Samples.Library.GetExportedTypes(),
                    t =>
                        t.Name == m.Groups[1].Value.Split('.')[0]
                        && (!m.Groups[1].Value.Contains('.', StringComparison.Ordinal) || t.GetMember(m.Groups[1].Value.Split('.')[1]).Length > 0)
                )
        );

    /// <summary>What stands as `Type.Member` in the first column is a member of the library or of a benchmark.</summary>
    private static void MembersExist(MarkdownPage.Table table)
    {
        foreach (var match in table.Rows.SelectMany(r => Member().Matches(r[0])))
        {
            var (type, member) = (match.Groups[1].Value, match.Groups[2].Value);
            var benchmark = Path.Combine(MarkdownPage.Repository, "tests", "Bwc.Model.Benchmarks", type + ".cs");
            Assert.True(
                Samples.Library.GetExportedTypes().Any(t => t.Name == type && t.GetMember(member).Length > 0)
                    || (File.Exists(benchmark) && File.ReadAllText(benchmark).Contains($" {member}(", StringComparison.Ordinal)),
                $"there is no {type}.{member}"
            );
        }
    }

    private static HashSet<string> Cues() =>
        [
            .. Register
                .ReadableLanguages.SelectMany(l => Register.GrammarOf(l).GetValueOrThrow().Phrases)
                .Where(p => p.Class == GrammarClass.Cue)
                .Select(p => p.Value!),
        ];

    private static string Code(string cell) => cell.Trim('`');

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Codes();

    [GeneratedRegex(@"`([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Member();
}
