using System.Text.RegularExpressions;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>
/// Sentences that people read are plain English. These are the habits that made them hard to read; none of them comes back, neither in messages nor in
/// meanings, remedies, help, pages, or the documentation of public members.
/// </summary>
public partial class WordLaws
{
    private static readonly string[] Roots = ["src", "docs/samples"];

    public static TheoryData<string, string> Habits { get; } =
        new()
        {
            {
                "is no X; write: is not an X",
                @"(?<![Tt]here )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|later\b|earlier\b|fewer\b|better\b|such\b)[A-Za-z]"
            },
            { "is none; write: is not one", @"(?<![Tt]here )\b(?:is|are) none\b" },
            { "stands; write: is", @"(?<!\bas it )(?<!\bas they )\bstands?\b(?! (?:alone|for\b))" },
            { ", so that; write: , so", @", so that\b" },
            { "nothing seen; write: no source", @"\bnothing seen\b|\b[Ww]hat nothing\b" },
            { "is told; write: gets, or learns", @"\b(?:is|are) told\b(?! apart)" },
            { "the seat, the room; write: attending, the meeting", @"\bthe seat\b|\bin the room\b(?! of)|\bthe room (?:knew|decided)\b" },
            { "give it; write: add it, list it", @"; give it\b|\bgive it once\b" },
            { "as the case is; leave out", @"\bas the case is\b" },
        };

    [Theory]
    [Trait("Weight", "heavy")]
    [MemberData(nameof(Habits))]
    public void No_habit_of_bad_prose_comes_back(string habit, string pattern)
    {
        var wrong = Sentences().Where(s => Regex.IsMatch(s.Text, pattern)).Select(s => $"{s.Place}: {s.Text}");
        Assert.Equal([], wrong.Select(w => $"{habit}: {w}"));
    }

    [Fact]
    public void No_sentence_of_a_page_or_a_meaning_begins_with_a_bare_Who_or_What() =>
        Assert.Equal([], Sentences().Where(s => s.IsOfPage && Bare().IsMatch(s.Text)).Select(s => $"{s.Place}: {s.Text}"));

    [Theory]
    [InlineData("'x' is no day.", 0)]
    [InlineData("The text is none.", 1)]
    [InlineData("the member stands twice", 2)]
    [InlineData("it is late, so that nothing follows", 3)]
    [InlineData("What nothing seen establishes", 4)]
    [InlineData("who is not is told why", 5)]
    [InlineData("Before the seat", 6)]
    [InlineData("the text is empty; give it", 7)]
    [InlineData("as the case is", 8)]
    public void A_habit_is_found(string sentence, int habit) => Assert.Matches((string)Habits.ElementAt(habit)[1], sentence);

    [Theory]
    [InlineData("there is no State with this code")]
    [InlineData("it is kept as it stands")]
    [InlineData("a number stands for an official document")]
    [InlineData("it is no longer a member")]
    public void Idiomatic_English_is_left_alone(string sentence) => Assert.All(Habits, h => Assert.DoesNotMatch((string)h[1], sentence));

    private static IEnumerable<(string Place, string Text, bool IsOfPage)> Sentences() => Messages().Concat(Meanings()).Concat(Pages()).Concat(Documentation());

    /// <summary>The texts in the source code that have several words.</summary>
    private static IEnumerable<(string, string, bool)> Messages() =>
        Roots
            .SelectMany(root => Directory.EnumerateFiles(Path.Combine(TestFacts.Repository, root), "*.*", SearchOption.AllDirectories))
            .Where(file =>
                file.EndsWith(".cs", StringComparison.Ordinal)
                || file.EndsWith(".js", StringComparison.Ordinal)
                || file.EndsWith(".html", StringComparison.Ordinal)
            )
            .Select(file => (File: file, Name: Path.GetRelativePath(TestFacts.Repository, file).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .SelectMany(file =>
                File.ReadLines(file.File)
                    .Select((line, at) => (Line: line.Trim(), Place: $"{file.Name}:{at + 1}"))
                    .Where(l => !l.Line.StartsWith("//", StringComparison.Ordinal))
                    .SelectMany(l => Literal().Matches(l.Line).Select(m => (l.Place, m.Value, false)))
                    .Concat(
                        file.Name.EndsWith(".html", StringComparison.Ordinal)
                            ? File.ReadLines(file.File).Select((line, at) => ($"{file.Name}:{at + 1}", line.Trim(), false))
                            : []
                    )
            );

    private static IEnumerable<(string, string, bool)> Meanings() =>
        CodeCatalogue.All.SelectMany(c => new[] { (c.Code, c.Meaning, true), (c.Code, c.Remedy, true) });

    /// <summary>The prose of the pages, without blocks and quoted code. The codes have their meanings, and the record of changes is history.</summary>
    private static IEnumerable<(string, string, bool)> Pages()
    {
        foreach (var page in MarkdownPage.All.Where(p => p is not ("docs/error-codes.md" or "CHANGELOG.md")))
        {
            var isBlock = false;
            foreach (var (at, line) in MarkdownPage.Open(page).Text.Split('\n').Index())
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                    isBlock = !isBlock;
                else if (!isBlock && !line.StartsWith("    ", StringComparison.Ordinal))
                    yield return ($"{page}:{at + 1}", Quoted().Replace(line, "`x`"), page != "CONTRIBUTING.md");
            }
        }
    }

    /// <summary>The documentation of the public types and of their members.</summary>
    private static IEnumerable<(string, string, bool)> Documentation()
    {
        var types = Samples.Library.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        return XmlDocumentation
            .Members.Where(m => types.Contains(TypeOf(m.Key)))
            .Select(m => (m.Key, Blanks().Replace(string.Concat(m.Value.Elements().Where(e => e.Name != "example").Select(e => $"{e.Value} ")), " "), false));
    }

    /// <summary>The type that a name of the file is about, or to which its member belongs.</summary>
    private static string TypeOf(string member)
    {
        var name = member[2..].Split('(')[0];
        return member[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)* (?:[^""\\]|\\.)*""")]
    private static partial Regex Literal();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?:^|[.] )(?:Who|What) (?![^.?!]*\?)[^.?!|]*[.]")]
    private static partial Regex Bare();
}
