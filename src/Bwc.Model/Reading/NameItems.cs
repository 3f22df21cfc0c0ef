namespace Bwc.Model.Reports;

/// <summary>
/// Where names begin and end: the items of a list, the runs of names in a sentence, the marks and small words beside a name. What they name is for
/// others to say.
/// </summary>
internal sealed class NameItems(ReadingContext context) : BlockReader(context)
{
    /// <summary>What is left of a range without others within it.</summary>
    public static List<Range> Parts(Range range, List<Range> without)
    {
        var (parts, start) = (new List<Range>(without.Count + 1), range.Start.Value);
        foreach (var other in without)
        {
            if (other.Start.Value > start)
                parts.Add(start..other.Start);
            start = other.End.Value;
        }

        if (start < range.End.Value)
            parts.Add(start..range.End);
        return parts;
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

    /// <summary>
    /// The end of the item after a comma, where that is no name of its own and both together are one: "Congo, Democratic Republic of the". The end of
    /// the item before it otherwise.
    /// </summary>
    public int WithInverted(int from, int comma, int end)
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

    /// <summary>Steps over a token that can belong to a run of names, or over a whole bracket.</summary>
    /// <returns>The place beyond it, on the way back or on; -1 where the token ends the run.</returns>
    public int NextOfRun(int at, int end, bool back)
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
            TokenKind.Word => !token.IsSmallWord || Text.IsParticle(at),
            TokenKind.Cue => token.Value is (int)Cue.OnBehalfOf or (int)Cue.UnitedNations or (int)Cue.Delegations or (int)Cue.StatesParties,
            _ => false,
        };
        return !listed ? -1
            : back ? at
            : at + 1;
    }

    /// <summary>An item without the marks of footnotes that are at it.</summary>
    public (int From, int To) WithoutMarks(int from, int to)
    {
        while (from < to && Tokens[from].Kind == TokenKind.FootnoteMark)
            from++;
        while (to > from && Tokens[to - 1].Kind == TokenKind.FootnoteMark)
            to--;
        return WithoutFillers(from, to);
    }

    /// <summary>A range without the small words and dashes before it, and the small words after it.</summary>
    public (int From, int To) WithoutFillers(int from, int to)
    {
        while (from < to && Tokens[from].Kind is TokenKind.Filler or TokenKind.Dash)
            from++;
        while (to > from && Tokens[to - 1].Kind is TokenKind.Filler)
            to--;
        return (from, to);
    }

    /// <summary>The token after a name or another phrase, past those that share letters with it: the same words may mean more than one thing.</summary>
    public int Behind(int at, int to)
    {
        var next = at + 1;
        while (next < to && Tokens[next].Start < Tokens[at].End)
            next++;
        return next;
    }

    /// <summary>True where no phrase of the grammar is in a range, so that it can be a name.</summary>
    public bool IsBare(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind is not (TokenKind.Word or TokenKind.Open or TokenKind.Close or TokenKind.Filler or TokenKind.Number or TokenKind.Multiplier))
                return false;
        }

        return true;
    }

    /// <summary>True for the mark that only lists have.</summary>
    public bool IsListMark(int at) => Text.Letters[Tokens[at].Start] is '\u3001' or ';' or '\uFF1B';

    /// <summary>True where a name is no part of a longer word: in a text of ideographs only marks and phrases of the grammar bound it.</summary>
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
}
