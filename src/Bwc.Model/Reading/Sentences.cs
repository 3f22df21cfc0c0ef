using System.Runtime.InteropServices;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The tokens of a block, asked sentence by sentence: which cues it has, which dates, numbers and rules, and what has been read of it.</summary>
internal sealed class Sentences
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = new HashSet<string>(
        ["de", "del", "der", "den", "di", "da", "do", "dos", "du", "los", "las", "la", "le", "van", "von", "bin", "al", "el", "y", "ter"],
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly List<DateSpan> NoDates = [];

    private readonly Tokenizer _tokenizer;
    private readonly NumberReader _numbers;
    private readonly DateReader _dates;
    private readonly List<Range> _each = [];
    private int _unclaimed;

    // A bit for each character of the block, set where a token begins that is used.
    private ulong[] _used = [];
    private readonly List<Sentence> _sentences = [];
    private BlockBuffer _block = null!;

    public Sentences(Lexicon lexicon)
    {
        _tokenizer = new Tokenizer(lexicon);
        _numbers = new NumberReader(this, lexicon);
        _dates = new DateReader(this, lexicon);
    }

    public List<Token> Tokens => _tokenizer.Tokens;

    public ReadOnlySpan<char> Letters => _block.Text;

    public BlockBuffer Block => _block;

    public Range All => 0..Tokens.Count;

    /// <summary>Says which footnotes the whole text has.</summary>
    public void Expect(FootnoteNumbers footnotes, FootnoteNumbers bracketed) => (_tokenizer.Footnotes, _tokenizer.Bracketed) = (footnotes, bracketed);

    /// <summary>Says in which year names are read.</summary>
    public void ReadIn(int year) => _tokenizer.Year = year;

    /// <summary>True for the number of a footnote that the whole text has.</summary>
    public bool IsFootnote(int number) => _tokenizer.Footnotes.Contains(number);

    public void Walk(BlockBuffer block)
    {
        var bits = (block.Length >> 6) + 1;
        if (_used.Length < bits)
            _used = new ulong[bits];
        _used.AsSpan(0, bits).Clear();
        _block = block;
        _tokenizer.Walk(block.Text);
        Divide();
    }

    public DocumentSymbol Symbol(Token token)
    {
        Use(token);
        return _tokenizer.Symbol(token.Value);
    }

    public DocumentSymbol Peek(in Token token) => _tokenizer.Symbol(token.Value);

    /// <summary>Says that a rule has put a name, a number, a date or a symbol where it belongs.</summary>
    public void Use(in Token token) => _used[token.Start >> 6] |= 1UL << token.Start;

    public void Use(Range range)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
            Use(Tokens[i]);
    }

    public bool IsUsed(in Token token) => (_used[token.Start >> 6] >> token.Start & 1) != 0;

    /// <summary>The sentences of the block that have tokens, each as a range of them.</summary>
    public List<Range> Each() => _each;

    /// <summary>The sentences from which nothing has been read by the time when a walk comes to them.</summary>
    public UnclaimedSentences Unclaimed() => new(this);

    /// <summary>True if there is a sentence from which nothing has been read so far.</summary>
    public bool HasUnclaimed => _unclaimed > 0 && Unclaimed().GetEnumerator().MoveNext();

    /// <summary>Says that the sentences which a range touches have been read.</summary>
    /// <returns>Where the first of them begins in the block and the last one ends; null if the range touches none.</returns>
    public (int Start, int End)? Claim(Range range)
    {
        var (first, last) = (-1, -1);
        var (from, to) = (range.Start.Value, range.End.Value);
        for (var i = 0; i < _sentences.Count; i++)
        {
            var sentence = _sentences[i];
            if (sentence.From >= to || sentence.To <= from)
                continue;
            if (!sentence.Claimed)
            {
                _sentences[i] = sentence with { Claimed = true };
                _unclaimed--;
            }

            (first, last) = (first < 0 ? i : first, i);
        }

        return first < 0 ? null : (_sentences[first].Start, _sentences[last].End);
    }

    public bool IsClaimed(Range range)
    {
        foreach (var sentence in CollectionsMarshal.AsSpan(_sentences))
        {
            if (sentence.From < range.End.Value && sentence.To > range.Start.Value && sentence.Claimed)
                return true;
        }

        return false;
    }

    /// <summary>Where a sentence begins and ends in the block, with the marks that end it.</summary>
    public (int Start, int End) LettersOf(Range range)
    {
        foreach (var sentence in CollectionsMarshal.AsSpan(_sentences))
        {
            if (sentence.From <= range.Start.Value && sentence.To >= range.End.Value)
                return (sentence.Start, sentence.End);
        }

        return range.Start.Value < range.End.Value ? (Tokens[range.Start].Start, Tokens[range.End.Value - 1].End) : (0, 0);
    }

    public bool Has(Cue cue, Range range) => Find(cue, range) >= 0;

    public bool Has(Cue cue) => _tokenizer.Has(cue);

    /// <summary>The place of the first token of a cue in a range; -1 where it has none.</summary>
    public int Find(Cue cue, Range range) => Has(cue) ? Find(TokenKind.Cue, range, (int)cue) : -1;

    public bool Is(int at, Cue cue) => at >= 0 && at < Tokens.Count && Tokens[at].Kind == TokenKind.Cue && Tokens[at].Value == (int)cue;

    public bool Is(int at, TokenKind kind) => at >= 0 && at < Tokens.Count && Tokens[at].Kind == kind;

    public bool Has(TokenKind kind) => _tokenizer.Has(kind);

    public bool Has(TokenKind kind, Range range) => Find(kind, range) >= 0;

    public int Find(TokenKind kind, Range range, int? value = null)
    {
        if (!_tokenizer.Has(kind))
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
    public bool TryNumber(int at, int end, out int number, out int next) => _numbers.TryNumber(at, end, out number, out next);

    /// <summary>A number of which there is at least one: no mandate has 0 days, and no agenda an item 0.</summary>
    public bool TryCount(int at, int end, out int number, out int next) => TryNumber(at, end, out number, out next) && number > 0;

    /// <summary>"rule 44, paragraph 1", in any of the ways in which it is printed; null if a range names no paragraph of a rule.</summary>
    public RuleReference? Rule(Range range) => _numbers.Rule(range);

    /// <summary>True for a number that is the mark of a year, a rule, a paragraph, an item, a session or the like, and counts nothing.</summary>
    public bool IsMark(int at, int next) => _numbers.IsMark(at, next);

    public bool IsYear(int at) => _numbers.IsYear(at);

    /// <summary>A day, a span of days, a list of them or a month that begins at a token.</summary>
    public bool TryDate(int at, int end, out DateSpan date) => _dates.TryDate(at, end, out date);

    /// <summary>The dates of a range, in order.</summary>
    public List<DateSpan> Dates(Range range)
    {
        var dates = NoDates;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (!TryDate(i, range.End.Value, out var date))
                continue;
            if (ReferenceEquals(dates, NoDates))
                dates = [];
            dates.Add(date);
            i = date.Next - 1;
        }

        return dates;
    }

    /// <summary>The first day named in a range, which is used by that; null if it names none.</summary>
    public LocalDate? FirstDay(Range range)
    {
        foreach (var date in Dates(range))
        {
            if (date.Runs.IsEmpty)
                continue;
            Use(date.Tokens);
            return date.Runs[0].Start;
        }

        return null;
    }

    /// <summary>True for the small words within names of persons.</summary>
    public bool IsParticle(int at) => Particles.Contains(Letters[Tokens[at].Start..Tokens[at].End]);

    /// <summary>True if nothing but blanks and hyphens is between two tokens.</summary>
    public bool Adjoin(int left, int right) =>
        Tokens[right].Start >= Tokens[left].End && Letters[Tokens[left].End..Tokens[right].Start].IndexOfAnyExcept(" -\u2010") < 0;

    /// <summary>True for a number printed in digits.</summary>
    public bool IsDigits(int at, int end) => at < end && Tokens[at].Kind == TokenKind.Number && char.IsAsciiDigit(Letters[Tokens[at].Start]);

    /// <summary>True if a phrase or mark, and no mere word, begins at a place of the text.</summary>
    public bool StartsAt(int place) => Covering(place) is { } token && token.Start == place && token.Kind != TokenKind.Word;

    /// <summary>True if a phrase or mark, and no mere word, ends at a place of the text.</summary>
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

    /// <summary>Parts the block into its sentences, so that every character that is no blank belongs to one.</summary>
    private void Divide()
    {
        _sentences.Clear();
        var (first, start) = (0, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            var end = -1;
            if (Tokens[i].Kind == TokenKind.Bullet && i > first)
                end = Tokens[i].Start;
            var stop = i;
            if (Tokens[i].Kind == TokenKind.SentenceEnd)
                end = Closed(ref i);
            if (end < 0)
                continue;
            if (stop > first)
                _sentences.Add(Trimmed(first, stop, start, end));
            else if (_sentences.Count > 0)
                _sentences[^1] = _sentences[^1] with { End = end }; // marks alone belong to what stands before them
            else
                continue;
            (first, start) = (Tokens[i].Kind == TokenKind.Bullet ? i : i + 1, end);
        }

        if (start < Letters.Length && !Letters[start..].IsWhiteSpace())
        {
            if (first < Tokens.Count || _sentences.Count == 0)
                _sentences.Add(Trimmed(first, Tokens.Count, start, Letters.Length));
            else
                _sentences[^1] = _sentences[^1] with { End = Letters.TrimEnd().Length };
        }

        _unclaimed = _sentences.Count;
        _each.Clear();
        foreach (var sentence in CollectionsMarshal.AsSpan(_sentences))
        {
            if (sentence.From < sentence.To)
                _each.Add(sentence.From..sentence.To);
        }
    }

    // The marks that close a quotation, a bracket or a footnote after the end of a sentence belong to it.
    private int Closed(ref int at)
    {
        while (
            at + 1 < Tokens.Count
            && Tokens[at + 1].Kind is TokenKind.QuoteClose or TokenKind.Close or TokenKind.FootnoteMark
            && Letters[Tokens[at].End..Tokens[at + 1].Start].IsEmpty
        )
            at++;
        return Tokens[at].End;
    }

    private Sentence Trimmed(int from, int to, int start, int end)
    {
        var piece = Letters[start..end];
        return new Sentence(from, to, start + piece.Length - piece.TrimStart().Length, start + piece.TrimEnd().Length, false);
    }

    /// <param name="From">The first token.</param>
    /// <param name="To">The token after the last one.</param>
    /// <param name="Start">Where it begins in the block.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Claimed">True if something has been read from it.</param>
    private readonly record struct Sentence(int From, int To, int Start, int End, bool Claimed);
}
