using Bwc.Model;
using Bwc.Model.Validation;
using CsCheck;

namespace Bwc.Tests;

/// <summary>What is written and read again is what was written, but for what the writer names.</summary>
public class ReportWriterRoundTripTests
{
    private static readonly Register Register = Register.Default;

    // What the reading adds of its own: the points of a mandate as they are printed now, and a name as it is printed beside the one of the register.
    private static readonly string[] OfPrint = ["$.mandate.points", ".printed"];

    public static TheoryData<string> Files =>
        [
            .. new[] { "Texts", "Cases" }.SelectMany(folder =>
                Directory
                    .EnumerateFiles(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading", folder), "*.txt")
                    .Select(file => $"{folder}/{Path.GetFileName(file)}")
                    .Order(StringComparer.Ordinal)
            ),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_report_of_the_tests_comes_back(string file)
    {
        var language = file.EndsWith(".zh.txt", StringComparison.Ordinal) ? Language.Chinese : Language.English;
        if (
            Register.ReadReport(File.ReadAllText(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading", file)), language).Value
            is not { } report
        )
            return;
        var draft = Register.Draft(report, language).GetValueOrThrow();
        Assert.DoesNotContain(draft.Findings, f => f.Code == Codes.DraftReadsOtherwise && !Excused(file, f.Path));
    }

    [Theory]
    [Trait("Weight", "heavy")]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Any_record_comes_back_but_for_what_the_writer_names(Language language) =>
        Gen.Int.Sample(
            seed =>
            {
                var report = new RandomReports(seed, language).Make();
                Assert.True(ModelValidation.Validate(report).Valid);
                var draft = Register.Draft(report, language).GetValueOrThrow();
                var lost = draft.Findings.Where(f => f.Code == Codes.DraftReadsOtherwise && !OfPrint.Any(p => f.Path.Contains(p, StringComparison.Ordinal)));
                Assert.True(!lost.Any(), $"{seed}: {string.Join("; ", lost)}\n{draft.Text}");
            },
            iter: 2000
        );

    [Fact]
    public void The_same_record_gives_the_same_text()
    {
        var (one, other) = (new RandomReports(7, Language.English).Make(), new RandomReports(7, Language.English).Make());
        Assert.Equal(one, other);
        var again = Register.Create(Register.ToFile()).GetValueOrThrow();
        Assert.Equal(Register.Draft(one, Language.English).GetValueOrThrow().Text, again.Draft(other, Language.English).GetValueOrThrow().Text);
    }

    /// <summary>A body that is a guest is written as a person, since the record does not say which it is: the reading tells the two apart.</summary>
    private static bool Excused(string file, string path) =>
        file == "Texts/older.en.txt" && path.StartsWith("$.participation.guests.guests[2]", StringComparison.Ordinal);
}
