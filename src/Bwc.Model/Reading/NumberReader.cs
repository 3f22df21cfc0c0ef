using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>Reads numbers, and tells those that count from those that are the mark of something: a year, a rule, a paragraph, an item, a session.</summary>
internal sealed class NumberReader(Sentences text, Lexicon lexicon)
{
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    // So many tokens may be between a rule and its paragraph.
    private const int Near = 6;

    private List<Token> Tokens => text.Tokens;

    public bool TryNumber(int at, int end, out int number, out int next)
    {
        (number, next) = (0, at);
        if (at >= end || Tokens[at].Kind is not (TokenKind.Number or TokenKind.Multiplier))
            return false;
        if (text.IsDigits(at, end))
        {
            (number, next) = (Tokens[at].Value, at + 1);
            return true;
        }

        var (total, current) = (0, 0);
        for (; next < end; next++)
        {
            var token = Tokens[next];
            if (token.Kind == TokenKind.Filler && next > at && next + 1 < end && Tokens[next + 1].Kind is TokenKind.Number or TokenKind.Multiplier && total > 0)
                continue;
            if (token.Kind == TokenKind.Dash && next > at && next + 1 < end && Tokens[next + 1].Kind == TokenKind.Number && text.Adjoin(next - 1, next + 1))
                continue;
            if (token.Kind == TokenKind.Number && !text.IsDigits(next, end) && (next == at || text.Adjoin(next - 1, next)))
                current = current is > 0 and < 10 && token.Value < 10 ? (current * 10) + token.Value : current + token.Value;
            else if (token.Kind == TokenKind.Multiplier && (next == at || text.Adjoin(next - 1, next)))
                (total, current) = (total + (Math.Max(1, current) * token.Value), 0);
            else
                break;
        }

        number = total + current;
        return next > at;
    }

    public bool IsYear(int at) =>
        at >= 0
        && at < Tokens.Count
        && Tokens[at].Kind == TokenKind.Number
        && Tokens[at].Value is >= FirstYear and <= LastYear
        && Tokens[at].End - Tokens[at].Start == 4;

    public bool IsMark(int at, int next)
    {
        if (
            IsYear(at)
            || text.Is(at - 1, Cue.AgendaItem)
            || text.Is(at - 1, TokenKind.Annex)
            || text.Is(next, TokenKind.DateMark)
            || text.Is(next, TokenKind.Month)
        )
            return true;
        if (IsSpacedMark(at, next))
            return true;
        for (var i = Math.Max(0, at - 2); i < Math.Min(Tokens.Count, next + 1); i++)
        {
            if (text.Is(i, Cue.Rule) || text.Is(i, Cue.Paragraph) || text.Is(i, Cue.Article))
                return true;
        }

        // "rule 44 (4)": the number in brackets after a number that a rule has.
        return text.Is(at - 1, TokenKind.Open)
            && text.Is(next, TokenKind.Close)
            && (text.Is(at - 3, Cue.Rule) || text.Is(at - 2, Cue.Rule) || text.Is(at - 3, Cue.Article));
    }

    // "States Parties 1 to the Convention": the number of a footnote of the text, directly after what is counted, which counts nothing itself.
    private bool IsSpacedMark(int at, int next)
    {
        if (at == 0 || !text.IsDigits(at, Tokens.Count) || !text.IsFootnote(Tokens[at].Value) || Tokens[at - 1].Kind != TokenKind.Cue)
            return false;
        for (var i = next; i < Math.Min(Tokens.Count, next + 3); i++)
        {
            if (Tokens[i].Kind == TokenKind.Cue)
                return false;
        }

        return true;
    }

    public RuleReference? Rule(Range range)
    {
        if (!text.Has(Cue.Rule))
            return null;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (!text.Is(i, Cue.Rule))
                continue;
            if ((lexicon.Has(GrammarTrait.MarkedNumbers) ? Before(i, range) : Behind(i, range)) is { } found)
                return found;
        }

        return null;
    }

    // 44 rule 4 paragraph
    private RuleReference? Before(int cue, Range range)
    {
        if (cue - 1 < range.Start.Value || !text.Is(cue - 1, TokenKind.Number))
            return null;
        for (var j = cue + 1; j < Math.Min(range.End.Value, cue + Near); j++)
        {
            if (text.Is(j, TokenKind.Number) && (text.Is(j + 1, Cue.Paragraph) || (text.Is(j - 1, TokenKind.Open) && j - 2 <= cue)))
                return Reference(cue - 1, j);
        }

        return null;
    }

    // rule 44, paragraph 4; rule 44 (4); rule 44.4; paragraph 4 of rule 44
    private RuleReference? Behind(int cue, Range range)
    {
        if (cue + 1 < range.End.Value && text.Is(cue + 1, TokenKind.Fraction) && Dotted(cue + 1) is { } dotted)
            return dotted;
        if (cue + 1 >= range.End.Value || !text.Is(cue + 1, TokenKind.Number))
            return null;
        if (text.Is(cue + 2, TokenKind.Open) && text.Is(cue + 3, TokenKind.Number) && cue + 3 < range.End.Value)
            return Reference(cue + 1, cue + 3);
        for (var j = cue - 1; j >= Math.Max(range.Start.Value, cue - Near); j--)
        {
            if (text.Is(j, TokenKind.Number) && text.Is(j - 1, Cue.Paragraph) && OnlyFillers(j + 1, cue))
                return Reference(cue + 1, j);
        }

        for (var j = cue + 2; j < Math.Min(range.End.Value, cue + 2 + Near); j++)
        {
            if (text.Is(j, TokenKind.Number) && (text.Is(j - 1, Cue.Paragraph) || text.Is(j - 1, TokenKind.Abbreviation)))
                return Reference(cue + 1, j);
        }

        return null;
    }

    private bool OnlyFillers(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind != TokenKind.Filler)
                return false;
        }

        return true;
    }

    private RuleReference? Dotted(int at)
    {
        var number = text.Letters[Tokens[at].Start..Tokens[at].End];
        var dot = number.IndexOf('.');
        return dot > 0 && RuleReference.TryParse($"{number[..dot]}({number[(dot + 1)..]})", null, out var reference) ? Used(reference, at, at) : null;
    }

    private RuleReference? Reference(int rule, int paragraph) =>
        RuleReference.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Tokens[rule].Value}({Tokens[paragraph].Value})"), null, out var reference)
            ? Used(reference, rule, paragraph)
            : null;

    private RuleReference Used(RuleReference reference, int rule, int paragraph)
    {
        text.Use(Tokens[rule]);
        text.Use(Tokens[paragraph]);
        return reference;
    }
}
