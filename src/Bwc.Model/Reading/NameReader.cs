namespace Bwc.Model.Reports;

/// <summary>Reads the names of States and bodies, in lists and in running text.</summary>
internal sealed class NameReader(ReadingContext context) : BlockReader(context)
{
    private readonly NameItems _items = new(context);
    private readonly ListedNameReader _listed = new(context);

    /// <summary>The names of a list, each item apart: an item is a name of the register in full, or it is not resolved.</summary>
    /// <param name="range">The list.</param>
    /// <param name="without">Ranges within it that name others than the list does.</param>
    public NameList Names(Range range, List<Range> without) => _listed.Names(range, without);

    /// <summary>
    /// The names in running text, between marks that divide: a State counts where its name is free and is no part of another word, and what can
    /// only be a name that the register does not know is kept as it is.
    /// </summary>
    /// <param name="range">The text.</param>
    /// <param name="without">Ranges within it that name others.</param>
    /// <param name="whole">True if whatever is between the marks is one of the list, from the first name on.</param>
    public NameList Prose(Range range, List<Range> without, bool whole = false)
    {
        var listed = new NameList();
        if (without.Count == 0)
        {
            Prose(range, listed, whole);
            return listed;
        }

        foreach (var part in NameItems.Parts(range, without))
            Prose(part, listed, whole);
        return listed;
    }

    private void Prose(Range range, NameList listed, bool whole)
    {
        var (unknown, leftResolved, afterMark) = (default(Range?), false, false);
        var begun = false;
        for (var i = range.Start.Value; i < range.End.Value; )
        {
            var end = _items.ItemEnd(i, range.End.Value);
            if (end > i && Tokens[end - 1].Kind == TokenKind.State && _items.WithInverted(end - 1, end, range.End.Value) is var inverted && inverted > end)
            {
                _listed.Item(end - 1, inverted, listed);
                (unknown, leftResolved, afterMark, begun) = (null, true, false, true);
                i = inverted + 1;
                continue;
            }

            var resolved = Resolve(i, end, listed);

            // Between two names there is a third; one that the register does not know.
            if (resolved && unknown is { } between)
                _listed.NotKnown(Tokens[between.Start.Value].Start, Tokens[between.End.Value - 1].End, listed);
            unknown = null;
            var (from, to) = _items.WithoutFillers(i, end);
            if (!resolved && from < to)
            {
                var listMark = afterMark || (end < range.End.Value && _items.IsListMark(end));

                // "Korea" alone is nobody's name, and what the bracket after it says makes it one.
                if (MayName(from, to) && Lexicon.Names.State(Text.Letters[Tokens[from].Start..Tokens[to - 1].End]) is { } state)
                {
                    listed.Add(state.Code, Tokens[from].Start);
                    Text.Use(from..to);
                    resolved = true;
                }
                else if (IsName(from, to, first: i == range.Start.Value, listMark))
                    _listed.NotKnown(Tokens[from].Start, Tokens[to - 1].End, listed);
                else if (
                    whole
                    && !Text.Has(Cue.StatesParties, from..to)
                    && (begun || EndsUnitedNations(from, to))
                    && FirstCapital(from, to) is >= 0 and var capital
                )
                    _listed.NotKnown(Tokens[capital].Start, Tokens[to - 1].End, listed);
                else if (leftResolved && _items.IsBare(from, to))
                    unknown = from..to;
            }

            begun |= !listed.IsEmpty || Text.Has(Cue.UnitedNations, i..end);
            (leftResolved, afterMark) = (resolved, end < range.End.Value && _items.IsListMark(end));
            i = end + 1;
        }
    }

    /// <summary>False where a phrase of the grammar says what the words are, and for small words alone in a language that has capitals.</summary>
    private bool MayName(int from, int to)
    {
        var capital = Lexicon.Has(GrammarTrait.NoCapitals);
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Cue)
                return false;
            capital |= !char.IsLower(Text.Letters[Tokens[i].Start]);
        }

        return capital;
    }

    private bool Resolve(int from, int to, NameList listed)
    {
        var (any, depth, end) = (false, 0, -1);
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Close)
                depth--;
            if (depth > 0 || Tokens[i].Start < end || Tokens[i].Kind is not (TokenKind.State or TokenKind.Organization))
                continue;
            if (OtherName(i, from, to) is { } other)
            {
                _listed.NotKnown(Tokens[other.Start.Value].Start, Tokens[other.End.Value - 1].End, listed);
                (any, end) = (true, Tokens[other.End.Value - 1].End);
                continue;
            }

            var (whole, next) = _listed.Bracketed(i, to);
            if (Tokens[i].Kind == TokenKind.State && !_items.IsFree(Tokens[i]))
                _listed.NotKnown(
                    i > from && _items.IsBare(i - 1, i) ? Tokens[i - 1].Start : Tokens[i].Start,
                    i + 1 < to && _items.IsBare(i + 1, i + 2) ? Tokens[i + 1].End : Tokens[i].End,
                    listed
                );
            else if (!whole)
                _listed.Item(i, next, listed);
            else
                _listed.Add(Tokens[i], listed);
            Text.Use(i..next);
            (any, end) = (true, Tokens[next - 1].End);
        }

        return any;
    }

    /// <summary>True for a body whose name goes on after "United Nations".</summary>
    private bool EndsUnitedNations(int from, int to) => Tokens[to - 1].IsCapitalWord && Text.Has(Cue.UnitedNations, from..to);

    /// <summary>Where a name in capitals begins after small words, or a number that is a part of one; -1 where none does.</summary>
    private int FirstCapital(int from, int to)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return Text.Has(TokenKind.Word, from..to) ? from : -1;
        while (from < to && (Tokens[from].Kind == TokenKind.Filler || Tokens[from].IsSmallWord))
            from++;
        if (from == to)
            return -1;
        return char.IsUpper(Text.Letters[Tokens[from].Start]) || (from + 1 < to && Tokens[from].Kind == TokenKind.Number && Tokens[from + 1].IsCapitalWord)
            ? from
            : -1;
    }

    /// <summary>
    /// The longer name that a name is a part of: the "Georgia Institute of Technology" is not Georgia, and Mr. Chad Hogan is not Chad. Null if it
    /// stands for itself.
    /// </summary>
    private Range? OtherName(int at, int from, int to)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return null;
        var (start, next) = (at, _items.Behind(at, to));
        if (next >= to || !Tokens[next].IsCapitalWord || !Text.Adjoin(at, next))
            return null;
        while (start > from && (Tokens[start - 1].IsCapitalWord || Tokens[start - 1].Kind == TokenKind.HonorificBefore))
            start--;
        while (start < at && Tokens[start].Kind == TokenKind.HonorificBefore)
            start++;
        var end = next + 1;
        while (end < to && (Tokens[end].IsCapitalWord || (Tokens[end].Kind is TokenKind.Filler && end + 1 < to && Tokens[end + 1].IsCapitalWord)))
            end++;
        if (end < to && Tokens[end].Kind == TokenKind.Open && _items.NextOfRun(end, to, back: false) is > 0 and var closed)
            end = closed;
        Text.Use(start..end);
        return start..end;
    }

    /// <summary>Words in capitals, in a language that has them; and in one that has none, whatever is beside the mark that only lists have.</summary>
    private bool IsName(int from, int to, bool first, bool listMark)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return listMark && _items.IsBare(from, to);
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open && i > from && Tokens[to - 1].Kind == TokenKind.Close)
                return true;
            if (Tokens[i].Kind == TokenKind.Filler || Tokens[i].IsCapitalWord || (Tokens[i].Kind == TokenKind.Word && Text.IsParticle(i)))
                continue;
            return false;
        }

        return !(first && to == from + 1 && (from == 0 || Tokens[from - 1].Kind == TokenKind.SentenceEnd));
    }
}
