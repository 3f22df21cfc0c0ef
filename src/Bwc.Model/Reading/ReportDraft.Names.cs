namespace Bwc.Model.Reports;

/// <content>The names of States and bodies, in lists and in running text.</content>
internal sealed partial class ReportDraft
{
    /// <summary>The names of a list, each item apart: an item is a name of the register in full, or it is not resolved.</summary>
    /// <param name="range">The list.</param>
    /// <param name="without">Ranges within it that name others than the list does.</param>
    private Listed Names(Range range, List<Range> without)
    {
        var listed = new Listed();
        foreach (var part in Parts(range, without))
        {
            for (var i = part.Start.Value; i < part.End.Value; )
            {
                var end = ItemEnd(i, part.End.Value);
                ListItem(i, end, listed);
                i = end + 1;
            }
        }

        return listed;
    }

    /// <summary>What is left of a range without others within it.</summary>
    private static IEnumerable<Range> Parts(Range range, List<Range> without)
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

    private void ListItem(int from, int to, Listed listed)
    {
        (from, to) = WithoutMarks(from, to);
        if (from == to)
            return;
        var first = Tokens[from];
        if (first.Kind is TokenKind.State or TokenKind.Organization && IsAlone(from, to))
        {
            Add(first, listed);
            return;
        }

        var name = _text.Text[first.Start..Tokens[to - 1].End];
        if (lexicon.States.TryFind(name, out var state))
            listed.Add(state.Code, first.Start);
        else if (lexicon.Organizations.TryFind(name, out var organization))
            listed.Add(organization.Abbreviation, first.Start);
        else
            Unresolved(first.Start, Tokens[to - 1].End, listed);
        for (var i = from; i < to; i++)
            _text.Use(Tokens[i]);
    }

    /// <summary>
    /// The names in running text, between marks that divide: a State counts where its name stands free and is no part of another word, and what can
    /// only be a name that the
    /// register does not know is kept as it stands.
    /// </summary>
    /// <param name="range">The text.</param>
    /// <param name="without">Ranges within it that name others.</param>
    /// <param name="whole">True where whatever stands between the marks is one of the list, from the first name on.</param>
    private Listed Prose(Range range, List<Range> without, bool whole = false)
    {
        var listed = new Listed();
        foreach (var part in Parts(range, without))
            Prose(part, listed, whole);
        return listed;
    }

    private void Prose(Range range, Listed listed, bool whole)
    {
        var (unknown, leftResolved, afterMark) = (default(Range?), false, false);
        var begun = false;
        for (var i = range.Start.Value; i < range.End.Value; )
        {
            var end = ItemEnd(i, range.End.Value);
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

            begun |= !listed.IsEmpty || _text.Has(Cue.UnitedNations, i..end);
            (leftResolved, afterMark) = (resolved, end < range.End.Value && IsListMark(end));
            i = end + 1;
        }
    }

    private bool Resolve(int from, int to, Listed listed)
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

            if (Tokens[i].Kind == TokenKind.Organization || IsFree(Tokens[i]))
                Add(Tokens[i], listed);
            else
                Unresolved(
                    i > from && IsBare(i - 1, i) ? Tokens[i - 1].Start : Tokens[i].Start,
                    i + 1 < to && IsBare(i + 1, i + 2) ? Tokens[i + 1].End : Tokens[i].End,
                    listed
                );
            _text.Use(Tokens[i]);
            (any, end) = (true, Tokens[i].End);
        }

        return any;
    }

    /// <summary>True for a body whose name goes on behind "United Nations".</summary>
    private bool EndsUnitedNations(int from, int to) => Tokens[to - 1] is { Kind: TokenKind.Word, Value: 1 } && _text.Has(Cue.UnitedNations, from..to);

    /// <summary>Where a name in capitals begins behind small words, or a number that is a part of one; -1 where none does.</summary>
    private int FirstCapital(int from, int to)
    {
        while (from < to && (Tokens[from].Kind == TokenKind.Filler || Tokens[from] is { Kind: TokenKind.Word, Value: 0 }))
            from++;
        if (from == to)
            return -1;
        return
            char.IsUpper(_text.Text[Tokens[from].Start])
            || (from + 1 < to && Tokens[from].Kind == TokenKind.Number && Tokens[from + 1] is { Kind: TokenKind.Word, Value: 1 })
            ? from
            : -1;
    }

    /// <summary>
    /// The longer name that a name is a part of: the "Georgia Institute of Technology" is not Georgia, and Mr. Chad Hogan is not Chad. Null where it
    /// stands for itself.
    /// </summary>
    private Range? OtherName(int at, int from, int to)
    {
        if (lexicon.HasDateMarks)
            return null;
        var (start, next) = (at, at + 1);
        while (next < to && Tokens[next].Start < Tokens[at].End)
            next++;
        if (next >= to || Tokens[next] is not { Kind: TokenKind.Word, Value: 1 } || !_text.Adjoin(at, next))
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
            _text.Use(Tokens[i]);
        return start..end;
    }

    private void Add(in Token token, Listed listed)
    {
        _text.Use(token);
        if (token.Kind == TokenKind.State)
            listed.Add(lexicon.States[token.Value].Code, token.Start);
        else
            listed.Add(lexicon.Organizations[token.Value].Abbreviation, token.Start);
    }

    private void Unresolved(int start, int end, Listed listed)
    {
        var name = Slice(start, end);
        if (name.Length == 0)
            return;
        listed.Unresolved.Add(name);
        Unresolved(name, start);
    }

    /// <summary>An item without the numbers of footnotes that stand at it.</summary>
    private (int From, int To) WithoutMarks(int from, int to)
    {
        if (
            from > 0
            && from + 1 < to
            && Tokens[from].Kind == TokenKind.Number
            && Tokens[from].Start == Tokens[from - 1].End
            && Tokens[from - 1].Kind == TokenKind.Separator
        )
            from++;
        if (to - 1 > from && Tokens[to - 1].Kind == TokenKind.Number && Tokens[to - 1].Start == Tokens[to - 2].End)
            to--;
        return WithoutFillers(from, to);
    }

    private (int From, int To) WithoutFillers(int from, int to)
    {
        while (from < to && Tokens[from].Kind is TokenKind.Filler or TokenKind.Dash)
            from++;
        while (to > from && Tokens[to - 1].Kind is TokenKind.Filler)
            to--;
        return (from, to);
    }

    /// <summary>True where an item is one name, that may be followed by its abbreviation in brackets, and nothing else.</summary>
    private bool IsAlone(int from, int to)
    {
        var next = from + 1;
        while (next < to && Tokens[next].Start == Tokens[from].Start)
            next++;
        return next == to || (Tokens[next].Kind == TokenKind.Open && Tokens[to - 1].Kind == TokenKind.Close);
    }

    /// <summary>Words in capitals, in a language that has them; and in one that has none, whatever stands beside the mark that only lists have.</summary>
    private bool IsName(int from, int to, bool first, bool listMark)
    {
        if (lexicon.HasDateMarks)
            return listMark && IsBare(from, to);
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open && i > from && Tokens[to - 1].Kind == TokenKind.Close)
                return true;
            if (Tokens[i].Kind == TokenKind.Filler || (Tokens[i].Kind == TokenKind.Word && (Tokens[i].Value == 1 || IsParticle(i))))
                continue;
            return false;
        }

        return !(first && to == from + 1 && Tokens[from].Start == 0);
    }

    /// <summary>True where no phrase of the grammar is in a range, so that it can be a name.</summary>
    private bool IsBare(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind is not (TokenKind.Word or TokenKind.Open or TokenKind.Close or TokenKind.Filler or TokenKind.Number or TokenKind.Multiplier))
                return false;
        }

        return true;
    }

    private bool IsListMark(int at) => _text.Text[Tokens[at].Start] is '\u3001' or ';' or '\uFF1B';

    /// <summary>True where a name is no part of a longer word: in a text of ideographs only marks and phrases of the grammar bound it.</summary>
    private bool IsFree(in Token token)
    {
        var text = _text.Text;
        if (token.End < text.Length && text[token.End] is '\'' or '\u2019')
            return false;
        if (!Tokenizer.IsIdeograph(text[token.Start]))
            return true;
        return (token.Start == 0 || !Tokenizer.IsIdeograph(text[token.Start - 1]) || _text.EndsAt(token.Start))
            && (token.End >= text.Length || !Tokenizer.IsIdeograph(text[token.End]) || _text.StartsAt(token.End));
    }

    /// <summary>Where an item of a list ends: at a separator outside brackets, or at "and" beside a name.</summary>
    private int ItemEnd(int from, int end)
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

    private bool IsParticle(int at) =>
        _text.Text[Tokens[at].Start..Tokens[at].End]
            is "de"
                or "del"
                or "der"
                or "den"
                or "di"
                or "da"
                or "do"
                or "dos"
                or "du"
                or "los"
                or "las"
                or "la"
                or "le"
                or "van"
                or "von"
                or "bin"
                or "al"
                or "el"
                or "y"
                or "ter";

    /// <summary>What a list names.</summary>
    private sealed class Listed
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly List<int> _places = [];

        public List<Contributor> InOrder { get; } = [];

        public List<string> Unresolved { get; } = [];

        public IEnumerable<StateCode> States => InOrder.Where(c => c.State is not null).Select(c => c.State.GetValueOrDefault());

        public IEnumerable<string> Bodies => InOrder.Where(c => c.Name is not null).Select(c => c.Name!);

        public bool IsEmpty => InOrder.Count == 0;

        public void Add(StateCode state, int place) => Add(Contributor.Of(state), place);

        /// <summary>A body whose name stands beside its abbreviation is one body.</summary>
        public void Add(string body, int place)
        {
            if (_known.Add(body))
                Add(new Contributor { Kind = ContributorKind.Organization, Name = body }, place);
        }

        /// <summary>Who was named last before a place of the text.</summary>
        public Contributor? Before(int place)
        {
            var last = _places.FindLastIndex(p => p < place);
            return last < 0 ? null : InOrder[last];
        }

        private void Add(Contributor contributor, int place)
        {
            InOrder.Add(contributor);
            _places.Add(place);
        }
    }
}
