using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bwc.Tests;

/// <summary>What IntelliSense shows as an example compiles, runs, and prints what it says it prints. Those of validators have tests of their own.</summary>
[Collection(nameof(Alone))]
public partial class DocsExampleTests
{
    // A reader who copies an example has the usings that the front page names.
    private const string Usings =
        "global using Bwc.Model; global using Bwc.Model.Json; global using Bwc.Model.Laboratory; global using Bwc.Model.Reports; "
        + "global using Bwc.Model.Validation; global using NodaTime;";

    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Bwc.Model.xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public static TheoryData<string> Shown { get; } =
        new(Members.Where(m => m.Value.Element("example") is not null && !Validator().IsMatch(m.Key)).Select(m => m.Key).Order(StringComparer.Ordinal));

    /// <summary>Where a newcomer begins; each overload that differs by its parameters only is shown once.</summary>
    public static TheoryData<string> FrontDoor { get; } =
        new(
            "P:Bwc.Model.Register.Default",
            "P:Bwc.Model.Register.Chairs",
            "P:Bwc.Model.Register.Rotations",
            "M:Bwc.Model.Register.Classify(",
            "M:Bwc.Model.Register.Standing(",
            "M:Bwc.Model.Register.List(",
            "M:Bwc.Model.Register.Chair(",
            "M:Bwc.Model.Register.FindState(",
            "M:Bwc.Model.Register.FindGroup(",
            "M:Bwc.Model.Register.FindOrganization(",
            "M:Bwc.Model.Register.FindOffice(",
            "M:Bwc.Model.Register.FindMeeting(",
            "M:Bwc.Model.Register.FindProgramme(",
            "M:Bwc.Model.Register.FindRotation(",
            "M:Bwc.Model.Register.FindRulebook(",
            "M:Bwc.Model.Register.FindReport(",
            "M:Bwc.Model.Register.Create(",
            "M:Bwc.Model.Register.ReadReport(",
            "M:Bwc.Model.Register.Audit(Bwc.Model.ProgrammeCalendar",
            "M:Bwc.Model.Register.Audit(Bwc.Model.Reports.MeetingReport",
            "M:Bwc.Model.Register.Decide(Bwc.Model.DecisionScript",
            "M:Bwc.Model.Register.Decide(Bwc.Model.VoteKind",
            "M:Bwc.Model.Json.ModelJson.Read``1(System.String",
            "M:Bwc.Model.Json.ModelJson.Write(System.Object)",
            "M:Bwc.Model.Validation.ModelValidation.Validate(",
            "M:Bwc.Model.Laboratory.RotationLaboratory.Infer(",
            "M:Bwc.Model.Laboratory.RotationLaboratory.Check(",
            "M:Bwc.Model.Laboratory.RotationLaboratory.Analyse(",
            "M:Bwc.Model.Laboratory.RotationLaboratory.Complete(",
            "M:Bwc.Model.ChairTable.Read(",
            "M:Bwc.Model.DocumentSymbol.Parse("
        );

    [Theory]
    [MemberData(nameof(FrontDoor))]
    public void The_front_door_has_an_example(string member) =>
        Assert.Contains(Members, m => m.Key.StartsWith(member, StringComparison.Ordinal) && m.Value.Element("example") is not null);

    [Theory]
    [Trait("Weight", "heavy")]
    [MemberData(nameof(Shown))]
    public void An_example_compiles_runs_and_prints_what_it_says(string member)
    {
        var code = Unindented(Members[member].Element("example")!.Element("code")!.Value);
        var said = Said().Matches(code).Select(m => m.Groups["text"].Value).ToArray();
        var printed = SampleProgram.Run(code, Usings).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shown = $"{member}\n{code}\nprints\n{string.Join('\n', printed)}";
        Assert.False(printed.Any(line => line.Contains(": error CS") || line.Contains(": warning CS")), shown);
        Assert.True(said.Length <= printed.Length && said.Zip(printed).All(p => IsSaid(p.First, p.Second)), shown);
    }

    [Fact]
    public void An_example_that_is_not_true_is_found_out()
    {
        Assert.Contains("CS0103", SampleProgram.Run("Console.WriteLine(unknown);", Usings), StringComparison.Ordinal);
        Assert.Equal("3", Assert.Single(Said().Matches("Console.WriteLine(1 + 1); // 3")).Groups["text"].Value);
    }

    /// <summary>Where a line is long, the example gives its beginning and three points.</summary>
    private static bool IsSaid(string said, string printed) =>
        said.EndsWith(" ...", StringComparison.Ordinal) ? printed.StartsWith(said[..^4], StringComparison.Ordinal) : said == printed;

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(l => l.TrimEnd())).Trim('\n');

    [GeneratedRegex(@"^T:Bwc\.Model\.Validation\.\w+Validator$")]
    private static partial Regex Validator();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); // (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Said();
}
