using System.Text.RegularExpressions;
using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>A note is about a sentence at most, as a person sees one; what ends a sentence is told here without the reader's own words.</summary>
public partial class ReportReaderNoteLengthTests
{
    private static readonly string Folder = Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading");

    private static IEnumerable<(string Name, string Text, Language Language)> All { get; } =
    [
        .. new[] { "Texts", "Cases" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Folder, f), "*.txt"))
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f), f.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : Language.English)),
        .. new[] { Language.Chinese, Language.English }.SelectMany(Record),
    ];

    public static TheoryData<string> Layouts => [.. Tests.Layouts.Typeset.Select(l => l.Name)];

    [Fact]
    public void A_note_is_a_sentence_at_most() => Assert.Empty(All.SelectMany(t => TooLong(t.Name, t.Text, t.Language)));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void However_it_is_printed(string layout)
    {
        var print = Tests.Layouts.Typeset.Single(l => l.Name == layout).Print;
        Assert.Empty(All.SelectMany(t => TooLong(t.Name, print(t.Text), t.Language)));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_record_run_together_has_many_notes(Language language) => Assert.True(Notes(Record(language).Last().Text, language).Count() > 10);

    [Fact]
    public void Some_texts_have_notes() => Assert.True(All.Sum(t => Notes(t.Text, t.Language).Count()) > 10);

    [Theory]
    [InlineData("The Meeting met. It rose.", true)]
    [InlineData("The Meeting met in 2020. It rose.", true)]
    [InlineData("It met.1 \u201CIt\u201D rose.", true)]
    [InlineData("Did it meet? It did.", true)]
    [InlineData("\u4F1A\u8BAE\u5F00\u59CB\u3002\u4F1A\u8BAE\u7ED3\u675F\u3002", true)]
    [InlineData("12. Mr. A. Smith of St. Lucia spoke.", false)]
    [InlineData("\u4F1A\u8BAE\u7ED3\u675F\u3002\u201D", false)]
    public void Two_sentences_are_told_from_one(string text, bool two) => Assert.Equal(two, TwoSentences().IsMatch(text));

    /// <summary>The record of MX3 as a report; and its sentences twice in one paragraph, from which little is read and much is noted.</summary>
    private static IEnumerable<(string Name, string Text, Language Language)> Record(Language language)
    {
        var text = Register.Default.Draft(Register.Default.Reports[0], language).GetValueOrThrow().Text;
        var body = text.Split('\n').Where(l => l.EndsWith('.') || l.EndsWith('\u3002')).Select(l => Number().Replace(l, string.Empty)).ToArray();
        var blank = language == Language.Chinese ? string.Empty : " ";
        yield return ($"MX3 in {language}", text, language);
        yield return ($"MX3 in {language}, run together", $"BWC/MSP/2020/MX.3/2\n\n1. {string.Join(blank, [.. body, .. body])}\n", language);
    }

    private static IEnumerable<ReadingNote> Notes(string text, Language language) => Register.Default.ReadReport(text, language).Value?.Reading?.Notes ?? [];

    private static IEnumerable<string> TooLong(string name, string text, Language language)
    {
        foreach (var note in Notes(text, language))
        {
            var words = text.Substring(note.Start, note.Length);
            if (TwoSentences().IsMatch(words))
                yield return $"{name}: {note.Code}: {words}";
        }
    }

    [GeneratedRegex("^[0-9]+\\. *")]
    private static partial Regex Number();

    // A full stop after the number of a paragraph at the start of a line, an initial or a shortened word ends nothing.
    [GeneratedRegex(
        """(?<!(?:^|\n)[ \t]*\(?[0-9]{1,3}|\b[A-Za-z]|\b(?:Mr|Ms|Mrs|Dr|Prof|St|No|Nos|Add|Rev|Corr|para|paras|vol|Amb|Col|Gen|cf))"""
            + """[.?!]["\u201D\u2019)0-9]*\s+["\u201C\u2018(]?[A-Z]"""
            + """|[\u3002\uFF1F\uFF01][\u201D\u2019\u300D\u300F\uFF09)]*[0-9]{0,2}\s*\p{IsCJKUnifiedIdeographs}"""
    )]
    private static partial Regex TwoSentences();
}
