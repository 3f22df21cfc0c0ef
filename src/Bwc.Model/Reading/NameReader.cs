namespace Bwc.Model.Reports;

/// <summary>Reads the names of States and bodies, in lists and in running text.</summary>
internal sealed class NameReader(ReadingContext context) : BlockReader(context)
{
    /// <summary>The names of a list, each item apart: an item is a name of the register in full, or it is not resolved.</summary>
    /// <param name="range">The list.</param>
    /// <param name="without">Ranges within it that name others than the list does.</param>
    public NameList Names(Range range, List<Range> without)
    {
        var listed = new NameList();
        foreach (var part in Parts(range, without))
        {
            for (var i = part.Start.Value; i < part.End.Value; )
            {
                var end = WithInverted(i, ItemEnd(i, part.End.Value), part.End.Value);
                ListItem(i, end, listed);
                i = end + 1;
            }
        }

        return listed;
    }

    /// <summary>
    /// The end of the item behind a comma, where that is no name of its own and both together are one: "Congo, Democratic Republic of the". The end of
    /// the item before it otherwise.
    /// </summary>
    private int WithInverted(int from, int comma, int end)
    {
        if (comma >= end || Text.Letters[Tokens[comma].Start] != ',' || comma + 1 >= end || Tokens[from].Kind is TokenKind.Close)
            return comma;
        var next = ItemEnd(comma + 1, end);
        var (first, last) = WithoutMarks(comma + 1, next);
        if (first >= last || Tokens[first].Kind is TokenKind.State or TokenKind.Organization)
            return comma;
        var behind = Text.Letters[Tokens[first].Start..Tokens[last - 1].End];
        if (Lexicon.Names.State(behind) is not null || Lexicon.Names.Body(behind) is not null)
            return comma;
        return Lexicon.Names.State(Text.Letters[Tokens[from].Start..Tokens[next - 1].End]) is null ? comma : next;
    }

    /// <summary>What is left of a range without others within it.</summary>
    public static IEnumerable<Range> Parts(Range range, List<Range> without)
    {
        var start = range.Start.Value;
        foreach (var other in without)
        {
            if (other.Start.Value > start)
                yield return start..other.Start;
            start = other.End.Value;
        }

        if (start < range.End.Value)
            yield return start..range.End;
    }

    private void ListItem(int from, int to, NameList listed)
    {
        (from, to) = WithoutMarks(from, to);
        while (from < to && Tokens[from].Kind == TokenKind.Close)
            from++; // It closes the bracket of another name, whose words stand for themselves.
        if (from == to)
            return;
        var first = Tokens[from];
        var name = Text.Letters[first.Start..Tokens[to - 1].End];
        if (
            first.Kind is TokenKind.State or TokenKind.Organization
            && Behind(from, to) is var behind
            && behind < to
            && Tokens[behind].Kind == TokenKind.Open
            && IsBehalf(behind, to)
        )
        {
            // "Brazil (see BWC/MSP/2019/MX.3/WP.9)": the paper is no part of the name, and is for others to take.
            Add(first, listed);
            return;
        }

        if (first.Kind is TokenKind.State or TokenKind.Organization && IsAlone(from, to))
            Add(first, listed);
        else if (Lexicon.Names.State(name) is { } state)
            listed.Add(state.Code, first.Start);
        else if (Lexicon.Names.Body(name) is { } body)
            listed.Add(body.Abbreviation, first.Start);
        else if (Lines(from, to) is { } lines)
            lines.ForEach(l => ListItem(l.Start.Value, l.End.Value, listed));
        else
            Unresolved(first.Start, Tokens[to - 1].End, listed);
        Text.Use(from..to);
    }

    /// <summary>
    /// The names of an item that has one a line, or one a cell, and no marks between them; null if one of them is none. A name may go on over the
    /// next two lines.
    /// </summary>
    private List<Range>? Lines(int from, int to)
    {
        var starts = new List<int> { from };
        for (var i = from + 1; i < to; i++)
        {
            if (Tokens[i].Start > Tokens[i - 1].Start && Text.Block.BeginsLine(Tokens[i].Start))
                starts.Add(i);
        }

        if (starts.Count == 1)
            return null;
        starts.Add(to);
        var names = new List<Range>();
        for (var i = 0; i + 1 < starts.Count; )
        {
            var next = i + 1;
            while (next < Math.Min(starts.Count, i + 4) && !IsWhole(starts[i], starts[next]))
                next++;
            if (next == Math.Min(starts.Count, i + 4))
                return null;
            names.Add(starts[i]..starts[next]);
            i = next;
        }

        return names.Count > 1 ? names : null;
    }

    private bool IsWhole(int from, int to)
    {
        (from, to) = WithoutMarks(from, to);
        if (from >= to)
            return false;
        var name = Text.Letters[Tokens[from].Start..Tokens[to - 1].End];
        return (Tokens[from].Kind is TokenKind.State or TokenKind.Organization && IsAlone(from, to))
            || Lexicon.Names.State(name) is not null
            || Lexicon.Names.Body(name) is not null;
    }

    /// <summary>
    /// The names in running text, between marks that divide: a State counts where its name stands free and is no part of another word, and what can
    /// only be a name that the
    /// register does not know is kept as it stands.
    /// </summary>
    /// <param name="range">The text.</param>
    /// <param name="without">Ranges within it that name others.</param>
    /// <param name="whole">True if whatever stands between the marks is one of the list, from the first name on.</param>
    public NameList Prose(Range range, List<Range> without, bool whole = false)
    {
        var listed = new NameList();
        foreach (var part in Parts(range, without))
            Prose(part, listed, whole);
        return listed;
    }

    private void Prose(Range range, NameList listed, bool whole)
    {
        var (unknown, leftResolved, afterMark) = (default(Range?), false, false);
        var begun = false;
        for (var i = range.Start.Value; i < range.End.Value; )
        {
            var end = ItemEnd(i, range.End.Value);
            if (end > i && Tokens[end - 1].Kind == TokenKind.State && WithInverted(end - 1, end, range.End.Value) is var inverted && inverted > end)
            {
                ListItem(end - 1, inverted, listed);
                (unknown, leftResolved, afterMark, begun) = (null, true, false, true);
                i = inverted + 1;
                continue;
            }

            var resolved = Resolve(i, end, listed);

            // Between two names there is a third; one that the register does not know.
            if (resolved && unknown is { } between)
                Unresolved(Tokens[between.Start.Value].Start, Tokens[between.End.Value - 1].End, listed);
            unknown = null;
            var (from, to) = WithoutFillers(i, end);
            if (!resolved && from < to)
            {
                var listMark = afterMark || (end < range.End.Value && IsListMark(end));
                if (IsName(from, to, first: i == range.Start.Value, listMark))
                    Unresolved(Tokens[from].Start, Tokens[to - 1].End, listed);
                else if (whole && (begun || EndsUnitedNations(from, to)) && FirstCapital(from, to) is >= 0 and var capital)
                    Unresolved(Tokens[capital].Start, Tokens[to - 1].End, listed);
                else if (leftResolved && IsBare(from, to))
                    unknown = from..to;
            }

            begun |= !listed.IsEmpty || Text.Has(Cue.UnitedNations, i..end);
            (leftResolved, afterMark) = (resolved, end < range.End.Value && IsListMark(end));
            i = end + 1;
        }
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
                Unresolved(Tokens[other.Start.Value].Start, Tokens[other.End.Value - 1].End, listed);
                (any, end) = (true, Tokens[other.End.Value - 1].End);
                continue;
            }

            var (whole, next) = Bracketed(i, to);
            if (Tokens[i].Kind == TokenKind.State && !IsFree(Tokens[i]))
                Unresolved(
                    i > from && IsBare(i - 1, i) ? Tokens[i - 1].Start : Tokens[i].Start,
                    i + 1 < to && IsBare(i + 1, i + 2) ? Tokens[i + 1].End : Tokens[i].End,
                    listed
                );
            else if (!whole)
                ListItem(i, next, listed);
            else
                Add(Tokens[i], listed);
            Text.Use(i..next);
            (any, end) = (true, Tokens[next - 1].End);
        }

        return any;
    }

    /// <summary>Whether a name stands for itself with the bracket directly behind it, and the token behind both.</summary>
    private (bool Whole, int Next) Bracketed(int at, int to)
    {
        var next = Behind(at, to);
        if (next >= to || Tokens[next].Kind != TokenKind.Open || IsBehalf(next, to) || IsOfList(next, to, back: false) is not (> 0 and var closed))
            return (true, next);
        return (IsAbbreviation(at, next + 1, closed - 1), closed);
    }

    // "Germany (on behalf of France)" names another in its bracket, and "Iraq (BWC/.../WP.1)" a paper.
    private bool IsBehalf(int open, int to)
    {
        for (var i = open + 1; i < to && Tokens[i].Kind != TokenKind.Close; i++)
        {
            if (Text.Is(i, Cue.OnBehalfOf) || Tokens[i].Kind == TokenKind.Symbol)
                return true;
        }

        return false;
    }

    /// <summary>True for a body whose name goes on behind "United Nations".</summary>
    private bool EndsUnitedNations(int from, int to) => Tokens[to - 1] is { Kind: TokenKind.Word, Value: 1 } && Text.Has(Cue.UnitedNations, from..to);

    /// <summary>Where a name in capitals begins behind small words, or a number that is a part of one; -1 where none does.</summary>
    private int FirstCapital(int from, int to)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return Text.Has(TokenKind.Word, from..to) ? from : -1;
        while (from < to && (Tokens[from].Kind == TokenKind.Filler || Tokens[from] is { Kind: TokenKind.Word, Value: 0 }))
            from++;
        if (from == to)
            return -1;
        return
            char.IsUpper(Text.Letters[Tokens[from].Start])
            || (from + 1 < to && Tokens[from].Kind == TokenKind.Number && Tokens[from + 1] is { Kind: TokenKind.Word, Value: 1 })
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
        var (start, next) = (at, at + 1);
        while (next < to && Tokens[next].Start < Tokens[at].End)
            next++;
        if (next >= to || Tokens[next] is not { Kind: TokenKind.Word, Value: 1 } || !Text.Adjoin(at, next))
            return null;
        while (start > from && Tokens[start - 1] is { Kind: TokenKind.Word, Value: 1 } or { Kind: TokenKind.HonorificBefore })
            start--;
        while (start < at && Tokens[start].Kind == TokenKind.HonorificBefore)
            start++;
        var end = next + 1;
        while (
            end < to
            && (
                Tokens[end] is { Kind: TokenKind.Word, Value: 1 }
                || (Tokens[end].Kind is TokenKind.Filler && end + 1 < to && Tokens[end + 1] is { Kind: TokenKind.Word, Value: 1 })
            )
        )
            end++;
        if (end < to && Tokens[end].Kind == TokenKind.Open && IsOfList(end, to, back: false) is > 0 and var closed)
            end = closed;
        for (var i = start; i < end; i++)
            Text.Use(Tokens[i]);
        return start..end;
    }

    private void Add(in Token token, NameList listed)
    {
        Text.Use(token);
        if (token.Kind == TokenKind.State)
            listed.Add(Lexicon.Names[token.Value].Code, token.Start);
        else
            listed.Add(Lexicon.Names.Body(token.Value).Abbreviation, token.Start);
    }

    private void Unresolved(int start, int end, NameList listed)
    {
        var name = Slice(start, end);
        if (name.Length == 0)
            return;
        listed.Unresolved.Add(name);
        Unresolved(name, start);
    }

    /// <summary>An item without the marks of footnotes that stand at it.</summary>
    private (int From, int To) WithoutMarks(int from, int to)
    {
        while (from < to && Tokens[from].Kind == TokenKind.FootnoteMark)
            from++;
        while (to > from && Tokens[to - 1].Kind == TokenKind.FootnoteMark)
            to--;
        return WithoutFillers(from, to);
    }

    public (int From, int To) WithoutFillers(int from, int to)
    {
        while (from < to && Tokens[from].Kind is TokenKind.Filler or TokenKind.Dash)
            from++;
        while (to > from && Tokens[to - 1].Kind is TokenKind.Filler)
            to--;
        return (from, to);
    }

    /// <summary>True if an item is one name, that may be followed by its abbreviation in brackets, and nothing else.</summary>
    private bool IsAlone(int from, int to)
    {
        var next = Behind(from, to);
        return next == to || (Tokens[next].Kind == TokenKind.Open && Tokens[to - 1].Kind == TokenKind.Close && IsAbbreviation(from, next + 1, to - 1));
    }

    private int Behind(int at, int to)
    {
        var next = at + 1;
        while (next < to && Tokens[next].Start < Tokens[at].End)
            next++;
        return next;
    }

    /// <summary>
    /// True if what stands in brackets behind the name of a body is another name of it, or is made of letters of its name in their order: the
    /// World Health Organization (WHO). No other bracket is passed over.
    /// </summary>
    private bool IsAbbreviation(int name, int from, int to)
    {
        if (from >= to)
            return true;
        var inside = Text.Letters[Tokens[from].Start..Tokens[to - 1].End];
        if (Tokens[name].Kind == TokenKind.State)
            return Lexicon.Names.State(inside) is { } same && same == Lexicon.Names[Tokens[name].Value];
        if (Lexicon.Names.Body(inside) is { } body)
            return body == Lexicon.Names.Body(Tokens[name].Value);
        var letters = Text.Letters[Tokens[name].Start..Tokens[name].End];
        var at = 0;
        foreach (var c in inside)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            var found = letters[at..].IndexOf(c);
            if (found < 0 && (found = letters[at..].IndexOf(char.ToLowerInvariant(c))) < 0)
                return false;
            at += found + 1;
        }

        return inside.IndexOf(' ') < 0 && inside.Length <= letters.Length;
    }

    /// <summary>Words in capitals, in a language that has them; and in one that has none, whatever stands beside the mark that only lists have.</summary>
    private bool IsName(int from, int to, bool first, bool listMark)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return listMark && IsBare(from, to);
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open && i > from && Tokens[to - 1].Kind == TokenKind.Close)
                return true;
            if (Tokens[i].Kind == TokenKind.Filler || (Tokens[i].Kind == TokenKind.Word && (Tokens[i].Value == 1 || Text.IsParticle(i))))
                continue;
            return false;
        }

        return !(first && to == from + 1 && Tokens[from].Start == 0);
    }

    /// <summary>True if no phrase of the grammar is in a range, so that it can be a name.</summary>
    public bool IsBare(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind is not (TokenKind.Word or TokenKind.Open or TokenKind.Close or TokenKind.Filler or TokenKind.Number or TokenKind.Multiplier))
                return false;
        }

        return true;
    }

    private bool IsListMark(int at) => Text.Letters[Tokens[at].Start] is '\u3001' or ';' or '\uFF1B';

    /// <summary>True if a name is no part of a longer word: in a text of ideographs only marks and phrases of the grammar bound it.</summary>
    public bool IsFree(in Token token)
    {
        var text = Text.Letters;
        if (token.End < text.Length && text[token.End] is '\'' or '\u2019')
            return false;
        if (!Tokenizer.IsIdeograph(text[token.Start]))
            return true;
        return (token.Start == 0 || !Tokenizer.IsIdeograph(text[token.Start - 1]) || Text.EndsAt(token.Start))
            && (token.End >= text.Length || !Tokenizer.IsIdeograph(text[token.End]) || Text.StartsAt(token.End));
    }

    /// <summary>Where an item of a list ends: at a separator outside brackets, or at "and" beside a name.</summary>
    public int ItemEnd(int from, int end)
    {
        var depth = 0;
        for (var i = from; i < end; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Close)
                depth--;
            else if (depth <= 0 && Tokens[i].Kind is TokenKind.Separator or TokenKind.Bullet)
                return i;
            else if (depth <= 0 && i > from && Lexicon.IsConjunction(Tokens[i]) && (EndsName(i - 1) || BeginsName(i + 1, end)))
                return i;
        }

        return end;
    }

    private bool EndsName(int at) => Tokens[at].Kind is TokenKind.State or TokenKind.Organization or TokenKind.Close;

    private bool BeginsName(int at, int end)
    {
        // "and of the" is as many as there are.
        for (var i = at; i < Math.Min(end, at + 4); i++)
        {
            if (Tokens[i].Kind != TokenKind.Filler)
                return Tokens[i].Kind is TokenKind.State or TokenKind.Organization;
        }

        return false;
    }

    /// <summary>Where a run of names goes on beyond a token: brackets are stepped over as one.</summary>
    /// <returns>The place beyond it, on the way back or on; -1 where the run ends.</returns>
    public int IsOfList(int at, int end, bool back)
    {
        var token = Tokens[at];
        if (token.Kind == (back ? TokenKind.Close : TokenKind.Open))
        {
            var (i, depth) = (at, 0);
            for (; back ? i >= end : i < end; i += back ? -1 : 1)
            {
                if (Tokens[i].Kind == TokenKind.Open)
                    depth++;
                else if (Tokens[i].Kind == TokenKind.Close)
                    depth--;
                if (depth == 0)
                    return back ? i : i + 1;
            }

            return -1;
        }

        var listed = token.Kind switch
        {
            TokenKind.State
            or TokenKind.Organization
            or TokenKind.Person
            or TokenKind.Group
            or TokenKind.Separator
            or TokenKind.Holder
            or TokenKind.HonorificBefore
            or TokenKind.Dash => true,
            TokenKind.Filler => !Lexicon.IsPreposition(token),
            TokenKind.Word => token.Value != 0 || Text.IsParticle(at),
            TokenKind.Cue => token.Value is (int)Cue.OnBehalfOf or (int)Cue.UnitedNations or (int)Cue.Delegations or (int)Cue.StatesParties,
            _ => false,
        };
        return !listed ? -1
            : back ? at
            : at + 1;
    }
}
