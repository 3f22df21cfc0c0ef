namespace Bwc.Model.Reports;

/// <content>The guests of a meeting, and the persons whom a text names.</content>
internal sealed partial class ReportDraft
{
    private const string IndependentExpert = "independent expert";

    // A name has at most so many words and forms of address.
    private const int MaxName = 16;

    /// <summary>The names of the guests by their first words, and the organizations from which they come.</summary>
    private readonly Dictionary<string, string> _guestsByWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _affiliations = new(StringComparer.Ordinal);

    /// <summary>A paragraph that speaks of guests and names nobody who can be told from the other words is not understood.</summary>
    private bool Guests()
    {
        if (_guests is not null)
            return Again("$.participation.guests");
        return GuestParagraph() is { Guests.IsEmpty: false } guests && Fill(ref _guests, "$.participation.guests", () => guests);
    }

    private GuestParticipation GuestParagraph()
    {
        var guests = GuestsOf(_text.Find(TokenKind.Colon, _text.All) + 1);
        foreach (var guest in guests)
        {
            var end = guest.Name.AsSpan().IndexOfAny(" -\u00B7");
            _guestsByWord.TryAdd(end < 0 ? guest.Name : guest.Name[..end], guest.Name);
            if (guest.Organization is { } organization)
                _affiliations.Add(organization);
        }

        return new GuestParticipation
        {
            Paragraph = ParagraphNumber(),
            Guests = [.. guests],
            ByInvitationOfChair = _text.Has(Cue.Invitation),
            NoPrecedent = _text.Has(Cue.NoPrecedent),
            InformalExchanges = _text.Has(Cue.InformalExchanges),
        };
    }

    /// <summary>The guests behind a colon, each an item; without a colon whoever is named with a form of address.</summary>
    private List<Guest> GuestsOf(int start)
    {
        var guests = new List<Guest>();
        var end = start;
        while (end < Tokens.Count && Tokens[end].Kind != TokenKind.SentenceEnd)
            end++;
        if (start == 0)
        {
            foreach (var sentence in _text.Each())
                Split(sentence, guests, false);
            return guests;
        }

        // A semicolon divides guests and a comma what belongs to one; where there are only commas, each person begins an item.
        var semicolons = false;
        for (var i = start; i < end; i++)
            semicolons |= Tokens[i].Kind == TokenKind.Separator && _text.Text[Tokens[i].Start] is ';' or '\uFF1B';
        if (!semicolons)
        {
            Split(start..end, guests, true);
            return guests;
        }

        for (var i = start; i < end; )
        {
            var next = i;
            while (next < end && !(Tokens[next].Kind == TokenKind.Separator && _text.Text[Tokens[next].Start] is ';' or '\uFF1B'))
                next++;
            Split(i..next, guests, true);
            i = next + 1;
        }

        return guests;
    }

    /// <summary>The persons of a range, each with what stands beside; where it names none, the bodies that a list names.</summary>
    private void Split(Range range, List<Guest> guests, bool listed)
    {
        var people = new List<(string Name, int Start, int End, int First)>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if ((listed || Tokens[i].Kind != TokenKind.Person) && Named(i, range) is { } person && (people.Count == 0 || people[^1].End <= person.Start))
                people.Add((person.Name, person.Start, person.End, i));
        }

        for (var i = 0; i < people.Count; i++)
        {
            var from = i == 0 ? Tokens[range.Start.Value].Start : people[i - 1].End;
            var to = i + 1 < people.Count ? Tokens[people[i + 1].First].Start : Tokens[range.End.Value - 1].End;
            Add(people[i].Name, listed ? Affiliation(range, from, to, people[i].Start, people[i].End) : BodyIn(range, from, to));
        }

        if (people.Count > 0 || !listed)
            return;
        for (var i = range.Start.Value; i < range.End.Value; )
        {
            var end = ItemEnd(i, range.End.Value);
            var (first, last) = WithoutFillers(i, end);
            if (first < last)
                Add(Slice(Tokens[first].Start, Tokens[last - 1].End), BodyIn(first..last, Tokens[first].Start, Tokens[last - 1].End));
            i = end + 1;
        }

        void Add(string name, string? organization) =>
            guests.Add(
                new Guest
                {
                    Name = name,
                    Capacity = _text.Has(Cue.IndependentExpert) ? IndependentExpert : null,
                    Organization = organization,
                }
            );
    }

    private string? BodyIn(Range range, int from, int to)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Organization || Tokens[i].Start < from || Tokens[i].End > to)
                continue;
            _text.Use(Tokens[i]);
            return lexicon.Organizations[Tokens[i].Value].Abbreviation;
        }

        return null;
    }

    /// <summary>The organization that stands beside a name: one of the register, or the words as they are printed.</summary>
    private string? Affiliation(Range range, int from, int to, int nameStart, int nameEnd)
    {
        if (BodyIn(range, from, to) is { } known)
            return known;
        var (first, last) = (-1, -1);
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            var token = Tokens[i];
            if (token.Kind != TokenKind.Word || token.Start < from || token.End > to || (token.Start >= nameStart && token.End <= nameEnd))
                continue;
            if (last >= 0 && token.Start > nameEnd && Tokens[last].End < nameStart)
                break;
            if (first < 0)
                first = i;
            last = i;
        }

        return first >= 0 && Slice(Tokens[first].Start, Tokens[last].End) is { Length: > 1 } printed ? printed : null;
    }

    /// <summary>The person in a range that stands nearest to a token.</summary>
    private (string Name, string? Printed, int Start, int End)? Person(Range range, int near)
    {
        (string Name, string? Printed, int Start, int End)? best = null;
        var distance = int.MaxValue;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Named(i, range) is not { } person)
                continue;
            var gap = Math.Abs(Tokens[i].Start - Tokens[Math.Min(near, Tokens.Count - 1)].Start);
            if (gap < distance)
                (best, distance) = (person, gap);
        }

        return best;
    }

    private (string Name, string? Printed, int Start, int End)? Named(int at, Range range)
    {
        var token = Tokens[at];
        if (token.Kind == TokenKind.Person)
        {
            var (name, printed) = (lexicon.Person(token.Value), Slice(token.Start, token.End));
            return (name, name == printed ? null : printed, token.Start, token.End);
        }

        if (token.Kind == TokenKind.HonorificBefore)
        {
            // Capitals, and the small words within names, up to the first mark or small word that ends them.
            var end = at + 1;
            while (
                end < Math.Min(range.End.Value, at + MaxName)
                && (
                    (Tokens[end].Kind == TokenKind.Word && (Tokens[end].Value == 1 || IsParticle(end) || IsHyphened(end)))
                    || Tokens[end].Kind == TokenKind.HonorificBefore
                    || (Tokens[end].Kind == TokenKind.Dash && _text.Adjoin(end - 1, end))
                )
            )
                end++;
            if (end > at + 1 && Tokens[at + 1].Kind != TokenKind.Person && Slice(Tokens[at + 1].Start, Tokens[end - 1].End) is { Length: > 1 } name)
                return (name, null, Tokens[at + 1].Start, Tokens[end - 1].End);
        }
        else if (token.Kind == TokenKind.HonorificAfter && at > range.Start.Value && Tokens[at - 1].Kind != TokenKind.Person)
        {
            // Back over the words that no phrase is found in.
            var start = at;
            while (start > Math.Max(range.Start.Value, at - MaxName) && IsOfName(start - 1))
                start--;
            if (start == at)
                return null;
            var from = Tokens[start].Start;
            var name = _text.Text[from..token.Start].Trim();
            if (name.StartsWith("\u7684"))
                name = name[1..].Trim();
            if (name.Length > 1)
                return (Whole(name), null, from, token.Start);
        }

        return null;
    }

    // "ur" in "Khalil-ur-Rahman", and "d'Escoto".
    private bool IsHyphened(int at)
    {
        var word = _text.Text[Tokens[at].Start..Tokens[at].End];
        return (Tokens[at - 1].Kind == TokenKind.Dash && Tokens[at - 1].End == Tokens[at].Start)
            || (word.IndexOfAny('\'', '\u2019') is > 0 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));
    }

    // Words, and the ideographs of numbers and of what is counted, which are in names too.
    private bool IsOfName(int at) =>
        Tokens[at].Kind is TokenKind.Word or TokenKind.Multiplier
        || (Tokens[at].Kind == TokenKind.Number && !char.IsAsciiDigit(_text.Text[Tokens[at].Start]))
        || Tokens[at] is { Kind: TokenKind.Cue, Value: (int)Cue.Counted };
}
