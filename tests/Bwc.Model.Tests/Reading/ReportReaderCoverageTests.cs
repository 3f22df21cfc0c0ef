using Bwc.Model;
using Bwc.Model.Reports;
using CsCheck;

namespace Bwc.Tests;

/// <summary>Nothing in silence: what was read, what is noted and what is furniture of the page are the whole text, whatever the text.</summary>
public class ReportReaderCoverageTests
{
    private static readonly string Folder = Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading");

    private static IEnumerable<(string Text, Language Language)> All { get; } =
    [
        .. new[] { "Texts", "Cases" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Folder, f), "*.txt"))
            .Order(StringComparer.Ordinal)
            .Select(f => (File.ReadAllText(f), f.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : Language.English)),
    ];

    [Fact]
    public void Every_text_is_read_or_noted_or_furniture()
    {
        foreach (var (text, language) in All)
            Covers(text, language);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void However_it_is_printed(string layout)
    {
        var print = Tests.Layouts.Typeset.Single(l => l.Name == layout).Print;
        foreach (var (text, language) in All)
            Covers(print(text), language);
    }

    public static TheoryData<string> Layouts => [.. Tests.Layouts.Typeset.Select(l => l.Name)];

    [Fact]
    [Trait("Weight", "heavy")]
    public void Every_beginning_of_a_text_is()
    {
        foreach (var (text, language) in All)
        {
            for (var length = 0; length < text.Length; length += text.Length > 2000 ? 23 : 1)
                Covers(text[..length], language);
        }
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void So_is_every_damaged_one()
    {
        (string Text, Language Language)[] shorts = [.. All.Where(t => t.Text.Length < 1000)];
        var pieces = string.Concat(shorts.Select(t => t.Text));
        Gen.Select(Gen.Int[0, shorts.Length - 1], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, 40], Gen.Char)
            .Sample(
                (which, at, from, length, character) =>
                {
                    var (text, language) = shorts[which];
                    var place = at % text.Length;
                    var piece = pieces.AsSpan(from % (pieces.Length - 40), length);
                    Covers(
                        string.Concat(
                            text.AsSpan(0, place),
                            piece,
                            length % 5 == 0 ? $"{character}" : string.Empty,
                            text.AsSpan(Math.Min(text.Length, place + (length % 7)))
                        ),
                        language
                    );
                },
                iter: 100_000
            );
    }

    private static void Covers(string text, Language language)
    {
        if (Register.Default.ReadReport(text, language) is not { Value.Reading: { } reading })
            return;
        var covered = new bool[text.Length];
        foreach (var (start, length) in Extents(reading))
            covered.AsSpan(start, length).Fill(true);
        for (var i = 0; i < text.Length; i++)
        {
            if (!covered[i] && !IsBlank(text[i]))
                Assert.Fail(
                    $"neither read nor noted: '{text[i]}' at {i} in ...{text[Math.Max(0, i - 60)..Math.Min(text.Length, i + 60)]}...\n"
                        + string.Join('\n', reading.Notes)
                );
        }
    }

    private static IEnumerable<(int Start, int Length)> Extents(ReportReading reading) =>
        reading
            .Traces.Select(t => (t.Start, t.Length))
            .Concat(reading.Notes.Select(n => (n.Start, n.Length)))
            .Concat(reading.Furniture.Select(f => (f.Start, f.Length)));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u00AD' or '\uFEFF';
}
