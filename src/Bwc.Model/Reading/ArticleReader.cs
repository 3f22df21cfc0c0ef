using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>Reads the articles of the Convention that a text names, as numbers.</summary>
internal sealed class ArticleReader(ReadingContext context) : BlockReader(context)
{
    private const int LastArticle = 15;

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

    public ImmutableArray<int> In(Range range)
    {
        var articles = new List<int>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Lexicon.Has(GrammarTrait.MarkedNumbers))
                Before(i, range, articles);
            else if (Text.Is(i, Cue.Article))
                Behind(i + 1, range, articles);
        }

        return [.. articles];
    }

    // Articles III, IV and X
    private void Behind(int at, Range range, List<int> articles)
    {
        while (at < range.End.Value)
        {
            if (Tokens[at].Kind is TokenKind.Separator or TokenKind.Filler)
                at++;
            else if (Tokens[at].Kind == TokenKind.Word && Array.IndexOf(Roman, Slice(at..(at + 1))) is >= 0 and var number)
                Add(number + 1, ref at, at + 1, articles);
            else if (Text.TryCount(at, range.End.Value, out var printed, out var next) && !IsYear(at))
                Add(printed, ref at, next, articles);
            else
                return;
        }
    }

    // The 4th and the 10th article, each number after the mark of one that is in turn, and before "article", which may be once for both.
    private void Before(int at, Range range, List<int> articles)
    {
        if (!Text.Is(at, Cue.Rule) || Text.Is(at + 2, Cue.Paragraph))
            return;
        var found = new List<int>();
        for (var i = at - 1; i >= range.Start.Value; )
        {
            var start = i;
            while (
                start > range.Start.Value
                && Tokens[start].Kind is TokenKind.Number or TokenKind.Multiplier
                && Tokens[start - 1].Kind is TokenKind.Number or TokenKind.Multiplier
            )
                start--;
            if (
                !Text.TryCount(start, i + 1, out var number, out _)
                || number > LastArticle
                || !(Text.Is(start - 1, Cue.Ordinal) || Text.Is(start - 1, Cue.Article))
            )
                break;
            found.Insert(0, number);
            i = start - 2;
            if (i < range.Start.Value || Tokens[i].Kind is not (TokenKind.Filler or TokenKind.Separator) || !Text.Is(i - 1, TokenKind.Number))
                break;
            i--;
        }

        articles.AddRange(found.Where(n => !articles.Contains(n)));
    }

    private static void Add(int number, ref int at, int next, List<int> articles)
    {
        at = next;
        if (number <= LastArticle && !articles.Contains(number))
            articles.Add(number);
    }
}
