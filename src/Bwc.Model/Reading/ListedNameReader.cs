namespace Bwc.Model.Reports;

/// <summary>Reads the names of a list, item by item: an item is a name of the register in full, or it is not resolved.</summary>
internal sealed class ListedNameReader(ReadingContext context) : BlockReader(context)
{
    private readonly NameItems _items = new(context);

    /// <summary>The names of a list, each item apart: an item is a name of the register in full, or it is not resolved.</summary>
    /// <param name="range">The list.</param>
    /// <param name="without">Ranges within it that name others than the list does.</param>
    public NameList Names(Range range, List<Range> without)
    {
        var listed = new NameList();
        foreach (var part in NameItems.Parts(range, without))
        {
            for (var i = part.Start.Value; i < part.End.Value; )
            {
                var end = _items.WithInverted(i, _items.ItemEnd(i, part.End.Value), part.End.Value);
                Item(i, end, listed);
                i = end + 1;
            }
        }

        return listed;
    }

    /// <summary>Adds what an item names.</summary>
    public void Item(int from, int to, NameList listed)
    {
        (from, to) = _items.WithoutMarks(from, to);
        while (from < to && Tokens[from].Kind == TokenKind.Close)
            from++; // It closes the bracket of another name, whose words stand for themselves.
        if (from == to)
            return;
        var first = Tokens[from];
        var name = Text.Letters[first.Start..Tokens[to - 1].End];
        if (
            first.Kind is TokenKind.State or TokenKind.Organization
            && _items.Behind(from, to) is var behind
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
            lines.ForEach(l => Item(l.Start.Value, l.End.Value, listed));
        else
            NotKnown(first.Start, Tokens[to - 1].End, listed);
        Text.Use(from..to);
    }

    /// <summary>
    /// The names of an item that has one a line, or one a cell, and no marks between them; null where one of them is none. A name may go on over the
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
        (from, to) = _items.WithoutMarks(from, to);
        if (from >= to)
            return false;
        var name = Text.Letters[Tokens[from].Start..Tokens[to - 1].End];
        return (Tokens[from].Kind is TokenKind.State or TokenKind.Organization && IsAlone(from, to))
            || Lexicon.Names.State(name) is not null
            || Lexicon.Names.Body(name) is not null;
    }

    /// <summary>True where an item is one name, that may be followed by its abbreviation in brackets, and nothing else.</summary>
    private bool IsAlone(int from, int to)
    {
        var next = _items.Behind(from, to);
        return next == to || (Tokens[next].Kind == TokenKind.Open && Tokens[to - 1].Kind == TokenKind.Close && IsAbbreviation(from, next + 1, to - 1));
    }

    /// <summary>Whether a name stands for itself with the bracket directly after it, and the token after both.</summary>
    public (bool Whole, int Next) Bracketed(int at, int to)
    {
        var next = _items.Behind(at, to);
        if (next >= to || Tokens[next].Kind != TokenKind.Open || IsBehalf(next, to) || _items.NextOfRun(next, to, back: false) is not (> 0 and var closed))
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

    /// <summary>
    /// True where what is in brackets after the name of a body is another name of it, or is made of letters of its name in their order: the
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

    /// <summary>Adds what a token names.</summary>
    public void Add(in Token token, NameList listed)
    {
        Text.Use(token);
        if (token.Kind == TokenKind.State)
            listed.Add(Lexicon.Names[token.Value].Code, token.Start);
        else
            listed.Add(Lexicon.Names.Body(token.Value).Abbreviation, token.Start);
    }

    /// <summary>Adds a piece of the text that can only be a name, and notes that the register does not know it.</summary>
    public void NotKnown(int start, int end, NameList listed)
    {
        var name = Slice(start, end);
        if (name.Length == 0)
            return;
        listed.Unresolved.Add(name);
        Unresolved(name, start);
    }
}
