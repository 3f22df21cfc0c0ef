using System.Runtime.InteropServices;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The tokens of a block, asked sentence by sentence: which cues it has, which dates, numbers and rules.</summary>
internal sealed class Sentences(Lexicon lexicon)
{
    private readonly Tokenizer _tokenizer = new(lexicon);
    private readonly HashSet<int> _used = [];
    private BlockBuffer _block = null!;

    public List<Token> Tokens => _tokenizer.Tokens;

    public ReadOnlySpan<char> Text => _block.Text;

    public BlockBuffer Block => _block;

    public void Walk(BlockBuffer block)
    {
        _used.Clear();
        _block = block;
        _tokenizer.Walk(block.Text);
    }

    public Range All => 0..Tokens.Count;

    public DocumentSymbol Symbol(Token token)
    {
        Use(token);
        return _tokenizer.Symbol(token.Value);
    }

    /// <summary>Says that a rule has put a name or a symbol where it belongs.</summary>
    public void Use(in Token token) => _used.Add(token.Start);

    public bool IsUsed(in Token token) => _used.Contains(token.Start);

    public DocumentSymbol Peek(in Token token) => _tokenizer.Symbol(token.Value);

    /// <summary>The sentences of the block, each as a range of tokens.</summary>
    public IEnumerable<Range> Each()
    {
        var start = 0;
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.Bullet))
                continue;
            if (i > start)
                yield return start..i;
            start = i + 1;
        }

        if (start < Tokens.Count)
            yield return start..Tokens.Count;
    }

    public bool Has(Cue cue, Range range) => Find(cue, range) >= 0;

    public bool Has(Cue cue) => (_tokenizer.Cues >> (int)cue & 1) != 0;

    /// <summary>The place of the first token of a cue in a range; -1 where it has none.</summary>
    public int Find(Cue cue, Range range) => Has(cue) ? Find(TokenKind.Cue, range, (int)cue) : -1;

    public int Find(TokenKind kind, Range range, int? value = null)
    {
        if ((_tokenizer.Kinds >> (int)kind & 1) == 0)
            return -1;
        var tokens = CollectionsMarshal.AsSpan(Tokens);
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (tokens[i].Kind == kind && (value is null || tokens[i].Value == value))
                return i;
        }

        return -1;
    }

    public DocumentSymbol? FirstSymbol(Range range) => Find(TokenKind.Symbol, range) is >= 0 and var at ? Symbol(Tokens[at]) : null;

    /// <summary>A number that begins at a token, in digits or in words such as "one hundred and eighty-three".</summary>
    public bool TryNumber(int at, int end, out int number, out int next)
    {
        (number, next) = (0, at);
        if (at >= end || Tokens[at].Kind is not (TokenKind.Number or TokenKind.Multiplier))
            return false;
        if (Tokens[at].Kind == TokenKind.Number && char.IsAsciiDigit(Text[Tokens[at].Start]))
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
            if (token.Kind == TokenKind.Dash && next > at && next + 1 < end && Tokens[next + 1].Kind == TokenKind.Number && Adjoin(next - 1, next + 1))
                continue;
            if (token.Kind == TokenKind.Number && !char.IsAsciiDigit(Text[token.Start]) && (next == at || Adjoin(next - 1, next)))
                current = current is > 0 and < 10 && token.Value < 10 ? (current * 10) + token.Value : current + token.Value;
            else if (token.Kind == TokenKind.Multiplier && (next == at || Adjoin(next - 1, next)))
                (total, current) = (total + (Math.Max(1, current) * token.Value), 0);
            else
                break;
        }

        number = total + current;
        return next > at;
    }

    /// <summary>A number of which there is at least one: no mandate has 0 days, and no agenda an item 0.</summary>
    public bool TryCount(int at, int end, out int number, out int next) => TryNumber(at, end, out number, out next) && number > 0;

    /// <summary>True where nothing but blanks and hyphens stands between two tokens.</summary>
    public bool Adjoin(int left, int right) => Text[Tokens[left].End..Tokens[right].Start].IndexOfAnyExcept(" -\u2010") < 0;

    /// <summary>True where a phrase or mark, and no mere word, begins at a place of the text.</summary>
    public bool StartsAt(int place) => Covering(place) is { } token && token.Start == place && token.Kind != TokenKind.Word;

    /// <summary>True where a phrase or mark, and no mere word, ends at a place of the text.</summary>
    public bool EndsAt(int place) => Covering(place - 1) is { } token && token.End == place && token.Kind != TokenKind.Word;

    private Token? Covering(int place)
    {
        var (low, high) = (0, Tokens.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= place)
                low = middle + 1;
            else if (Tokens[middle].Start > place)
                high = middle - 1;
            else
                return Tokens[middle];
        }

        return null;
    }

    /// <summary>A day, a span of days or a month that begins at a token.</summary>
    public bool TryDate(int at, int end, out DateSpan date) => lexicon.HasDateMarks ? TryMarked(at, end, out date) : TryNamed(at, end, out date);

    /// <summary>The dates of a range, in order.</summary>
    public List<DateSpan> Dates(Range range)
    {
        var dates = new List<DateSpan>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (!TryDate(i, range.End.Value, out var date))
                continue;
            dates.Add(date);
            i = date.Next - 1;
        }

        return dates;
    }

    /// <summary>The first day named in a range; null where it names none.</summary>
    public LocalDate? FirstDay(Range range)
    {
        foreach (var date in Dates(range))
        {
            if (date.Days is { } days)
                return days.Start;
        }

        return null;
    }

    /// <summary>"rule 44, paragraph 1", or its like with the marks behind the numbers; null where a range names no paragraph of a rule.</summary>
    public RuleReference? Rule(Range range)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i] is not { Kind: TokenKind.Cue, Value: (int)Cue.Rule })
                continue;
            var (before, after) = (i - 1, i + 1);
            var rule = lexicon.HasDateMarks ? before : after;
            if (rule < range.Start.Value || rule >= range.End.Value || Tokens[rule].Kind != TokenKind.Number)
                continue;
            for (var j = Math.Max(rule, i) + 1; j < Math.Min(range.End.Value, Math.Max(rule, i) + 6); j++)
            {
                if (Tokens[j].Kind != TokenKind.Number || !IsParagraph(j, range))
                    continue;
                if (
                    RuleReference.TryParse(
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Tokens[rule].Value}({Tokens[j].Value})"),
                        null,
                        out var reference
                    )
                )
                    return reference;
            }
        }

        return null;
    }

    /// <summary>True where a number is that of a paragraph: it has the mark of one beside it, or stands in brackets.</summary>
    private bool IsParagraph(int at, Range range)
    {
        if (
            at > range.Start.Value
            && Tokens[at - 1] is { Kind: TokenKind.Cue, Value: (int)Cue.Paragraph } or { Kind: TokenKind.Open } or { Kind: TokenKind.Abbreviation }
        )
            return true;
        return at + 1 < range.End.Value && Tokens[at + 1] is { Kind: TokenKind.Cue, Value: (int)Cue.Paragraph };
    }

    // 2021 year 11 month 22 day to 25 day
    private bool TryMarked(int at, int end, out DateSpan date)
    {
        date = default;
        if (!Marked(at, end, 0, out var year) || !Marked(at + 2, end, 1, out var month))
            return false;
        if (!Marked(at + 4, end, 2, out var day))
        {
            date = DateSpan.OfMonth(year, month, at + 4);
            return date.Month is not null;
        }

        var next = at + 6;
        var (lastMonth, lastDay) = (month, day);
        if (next < end && Tokens[next].Kind is TokenKind.Span or TokenKind.Dash)
        {
            if (Marked(next + 1, end, 2, out var onlyDay))
                (lastDay, next) = (onlyDay, next + 3);
            else if (Marked(next + 1, end, 1, out var otherMonth) && Marked(next + 3, end, 2, out var otherDay))
                (lastMonth, lastDay, next) = (otherMonth, otherDay, next + 5);
        }

        date = DateSpan.Of(year, month, day, lastMonth, lastDay, next);
        return date.Days is not null;
    }

    private bool Marked(int at, int end, int mark, out int number)
    {
        number = at + 1 < end ? Tokens[at].Value : 0;
        return at + 1 < end && Tokens[at].Kind == TokenKind.Number && Tokens[at + 1].Kind == TokenKind.DateMark && Tokens[at + 1].Value == mark;
    }

    // 22-25 November 2021, 29 July to 8 August 2019, November 22, 2021, September 2021
    private bool TryNamed(int at, int end, out DateSpan date)
    {
        date = default;
        if (Is(at, end, TokenKind.Month))
            return TryMonthFirst(at, end, out date);
        if (!IsDigits(at, end))
            return false;
        var (day, next) = (Tokens[at].Value, at + 1);
        if (Is(next, end, TokenKind.Month) && IsDigits(next + 1, end) && Tokens[next + 1].Value > 31)
        {
            date = DateSpan.Of(Tokens[next + 1].Value, Tokens[next].Value, day, Tokens[next].Value, day, next + 2);
            return date.Days is not null;
        }

        var firstMonth = Is(next, end, TokenKind.Month) ? Tokens[next++].Value : 0;
        if (
            !(Is(next, end, TokenKind.Span) || Is(next, end, TokenKind.Dash) || Is(next, end, TokenKind.Filler))
            || !IsDigits(next + 1, end)
            || !Is(next + 2, end, TokenKind.Month)
        )
            return false;
        var year = Is(next + 3, end, TokenKind.Separator) ? next + 4 : next + 3;
        if (!IsDigits(year, end))
            return false;
        date = DateSpan.Of(
            Tokens[year].Value,
            firstMonth == 0 ? Tokens[next + 2].Value : firstMonth,
            day,
            Tokens[next + 2].Value,
            Tokens[next + 1].Value,
            year + 1
        );
        return date.Days is not null;
    }

    private bool TryMonthFirst(int at, int end, out DateSpan date)
    {
        date = default;
        if (!IsDigits(at + 1, end))
            return false;
        if (Tokens[at + 1].Value > 31)
        {
            date = DateSpan.OfMonth(Tokens[at + 1].Value, Tokens[at].Value, at + 2);
            return date.Month is not null;
        }

        var year = Is(at + 2, end, TokenKind.Separator) ? at + 3 : at + 2;
        if (!IsDigits(year, end) || Tokens[year].Value <= 31)
            return false;
        date = DateSpan.Of(Tokens[year].Value, Tokens[at].Value, Tokens[at + 1].Value, Tokens[at].Value, Tokens[at + 1].Value, year + 1);
        return date.Days is not null;
    }

    private bool Is(int at, int end, TokenKind kind) => at < end && Tokens[at].Kind == kind;

    private bool IsDigits(int at, int end) => at < end && Tokens[at].Kind == TokenKind.Number && char.IsAsciiDigit(Text[Tokens[at].Start]);
}
