namespace Bwc.Model.Reports;

/// <summary>The guests of a meeting.</summary>
internal sealed class GuestPart(ReadingContext context, PersonReader persons, EventReader events, WorkPart work) : ReportPart(context)
{
    /// <summary>The capacity of a guest whom a report calls so.</summary>
    public const string IndependentExpert = "independent expert";

    private readonly NameItems _items = new(context);
    private GuestParticipation? _guests;

    /// <summary>A paragraph that speaks of guests and names nobody who can be told from the other words is not understood.</summary>
    public override void Take(BlockKind kind)
    {
        if (
            Context.InAnnex
            || kind != BlockKind.Paragraph
            || work.IsOpen
            || !Text.Has(Cue.Guest)
            || !(Text.Has(Cue.Invitation) || Text.Has(Cue.IndependentExpert))
            || Text.Find(Cue.Participated, Text.All) is not (>= 0 and var verb)
            || !events.Happened(verb, Text.All)
        )
            return;
        if (_guests is not null)
            Again("$.participation.guests", Text.All);
        else if (Read() is { Guests.IsEmpty: false } guests)
            Fill(ref _guests, "$.participation.guests", Text.All, () => guests);
    }

    public override MeetingReport Give(MeetingReport report) =>
        _guests is null ? report : report with { Participation = (report.Participation ?? new Participation()) with { Guests = _guests } };

    private GuestParticipation Read()
    {
        var guests = GuestsOf(Text.Find(TokenKind.Colon, Text.All) + 1);
        guests.ForEach(Context.Guests.Add);
        return new GuestParticipation
        {
            Paragraph = ParagraphNumber(),
            Guests = [.. guests],
            ByInvitationOfChair = Text.Has(Cue.Invitation),
            NoPrecedent = Text.Has(Cue.NoPrecedent),
            InformalExchanges = Text.Has(Cue.InformalExchanges),
        };
    }

    /// <summary>The guests after a colon, each an item; without a colon whoever is named with a form of address.</summary>
    private List<Guest> GuestsOf(int start)
    {
        var guests = new List<Guest>();
        var end = start;
        while (end < Tokens.Count && Tokens[end].Kind != TokenKind.SentenceEnd)
            end++;
        if (start == 0)
        {
            foreach (var sentence in Text.Each())
                Split(sentence, guests, false);
            return guests;
        }

        // A semicolon divides guests and a comma what belongs to one; where there are only commas, each person begins an item.
        var semicolons = false;
        for (var i = start; i < end; i++)
            semicolons |= Tokens[i].Kind == TokenKind.Separator && Text.Letters[Tokens[i].Start] is ';' or '\uFF1B';
        if (!semicolons)
        {
            Split(start..end, guests, true);
            return guests;
        }

        for (var i = start; i < end; )
        {
            var next = i;
            while (next < end && !(Tokens[next].Kind == TokenKind.Separator && Text.Letters[Tokens[next].Start] is ';' or '\uFF1B'))
                next++;
            Split(i..next, guests, true);
            i = next + 1;
        }

        return guests;
    }

    /// <summary>The persons of a range, each with what is beside; where it names none, the bodies that a list names.</summary>
    private void Split(Range range, List<Guest> guests, bool listed)
    {
        var people = persons.In(range).FindAll(p => listed || !Text.Has(TokenKind.Person, p.First..p.Next));

        for (var i = 0; i < people.Count; i++)
        {
            var from = i == 0 ? Tokens[range.Start.Value].Start : people[i - 1].End;
            var to = i + 1 < people.Count ? Tokens[people[i + 1].First].Start : Tokens[range.End.Value - 1].End;
            Text.Use(people[i].First..people[i].Next);
            Add(people[i].Name, listed ? Affiliation(range, from, to, people[i].Start, people[i].End) : BodyIn(range, from, to) ?? Home(people[i], range));
        }

        if (people.Count > 0 || !listed)
            return;
        for (var i = range.Start.Value; i < range.End.Value; )
        {
            var end = _items.ItemEnd(i, range.End.Value);
            var (first, last) = _items.WithoutFillers(i, end);
            if (first < last)
                Add(Slice(Tokens[first].Start, Tokens[last - 1].End), BodyIn(first..last, Tokens[first].Start, Tokens[last - 1].End));
            i = end + 1;
        }

        void Add(string name, string? organization) =>
            guests.Add(
                new Guest
                {
                    Name = name,
                    Capacity = Text.Has(Cue.IndependentExpert) ? IndependentExpert : null,
                    Organization = organization,
                }
            );
    }

    /// <summary>"Dr. X of Oxford University": the words in capitals after the small word that is after the name.</summary>
    private string? Home(NamedPerson person, Range range)
    {
        if (Lexicon.Has(GrammarTrait.NoCapitals))
            return HomeBefore(person, range);
        var first = person.Next;
        while (first < range.End.Value && Tokens[first].Kind == TokenKind.Filler && !Lexicon.IsConjunction(Tokens[first]))
            first++;
        var end = first;
        while (
            end < range.End.Value
            && (
                Tokens[end].IsCapitalWord
                || (
                    end > first
                    && Tokens[end].Kind == TokenKind.Filler
                    && !Lexicon.IsConjunction(Tokens[end])
                    && end + 1 < range.End.Value
                    && Tokens[end + 1].IsCapitalWord
                )
            )
        )
            end++;
        return first > person.Next ? Printed(first..end) : null;
    }

    // Where names of persons are after those of their houses.
    private string? HomeBefore(NamedPerson person, Range range)
    {
        var end = person.First;
        if (end > range.Start.Value && Text.Is(end - 1, Cue.Belonging))
            end--;
        var first = end;
        while (first > range.Start.Value && Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        return end < person.First ? Printed(first..end) : null;
    }

    private string? Printed(Range words)
    {
        if (words.Start.Value >= words.End.Value)
            return null;
        Text.Use(words);
        return Slice(words);
    }

    private string? BodyIn(Range range, int from, int to)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Organization || Tokens[i].Start < from || Tokens[i].End > to)
                continue;
            Text.Use(Tokens[i]);
            return Lexicon.Names.Body(Tokens[i].Value).Abbreviation;
        }

        return null;
    }

    /// <summary>The organization that is beside a name: one of the register, or the words as they are printed.</summary>
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
}
