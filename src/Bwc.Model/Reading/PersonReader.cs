namespace Bwc.Model.Reports;

/// <summary>Reads the names of persons: those of the register, and the words beside a form of address.</summary>
internal sealed class PersonReader(ReadingContext context) : BlockReader(context)
{
    // A name has at most so many words and forms of address.
    private const int MaxName = 16;

    private static readonly List<NamedPerson> Nobody = [];

    /// <summary>The persons of a range, in order.</summary>
    public List<NamedPerson> In(Range range)
    {
        if (!Text.Has(TokenKind.Person) && !Text.Has(TokenKind.HonorificBefore) && !Text.Has(TokenKind.HonorificAfter))
            return Nobody;
        var persons = new List<NamedPerson>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (At(i, range) is { } person && (persons.Count == 0 || persons[^1].End <= person.Start))
                persons.Add(person);
        }

        return persons;
    }

    /// <summary>The person in a range that is nearest to a token.</summary>
    public NamedPerson? Nearest(Range range, int near)
    {
        (NamedPerson? best, var distance) = (null, int.MaxValue);
        foreach (var person in In(range))
        {
            var gap = Math.Abs(person.Start - Tokens[Math.Min(near, Tokens.Count - 1)].Start);
            if (gap < distance)
                (best, distance) = (person, gap);
        }

        return best;
    }

    /// <summary>The person as an officer, with the State that is directly beside the name; what is taken is used.</summary>
    public ReportedOfficer Officer(NamedPerson person, OfficerPost post, Range sentence)
    {
        Text.Use(person.First..person.Next);
        return new ReportedOfficer
        {
            Post = post,
            Name = person.Name,
            Printed = person.Printed,
            State = StateBeside(person, sentence),
        };
    }

    /// <summary>The person that a form of address or a known name at a token begins or ends; null if there is none.</summary>
    public NamedPerson? At(int at, Range range) =>
        Tokens[at].Kind switch
        {
            TokenKind.Person => Known(at, range),
            TokenKind.HonorificBefore => Behind(at, range),
            TokenKind.HonorificAfter => Before(at, range),
            _ => null,
        };

    private NamedPerson Known(int at, Range range)
    {
        var token = Tokens[at];
        var (name, printed) = (Lexicon.Person(token.Value), Slice(token.Start, token.End));
        var (first, next) = (at, at + 1);
        while (first > range.Start.Value && Tokens[first - 1].Kind == TokenKind.HonorificBefore)
            first--;
        while (next < range.End.Value && (Tokens[next].Start < token.End || Tokens[next].Kind == TokenKind.HonorificAfter))
            next++;
        return new NamedPerson(name, name == printed ? null : printed, token.Start, token.End, first, next);
    }

    // Capitals, and the small words within names, up to the first mark or small word that ends them.
    private NamedPerson? Behind(int at, Range range)
    {
        var first = at + 1;
        while (first < range.End.Value && Tokens[first].Kind == TokenKind.HonorificBefore)
            first++;
        if (first >= range.End.Value || Tokens[first].Kind == TokenKind.Person)
            return null;
        var end = first;
        while (
            end < Math.Min(range.End.Value, first + MaxName)
            && (
                Tokens[end].IsCapitalWord
                || (Tokens[end].Kind == TokenKind.Word && end > first && (Text.IsParticle(end) || IsHyphened(end)))
                || IsNameOfState(end, first)
                || (Tokens[end].Kind == TokenKind.Word && Text.IsParticle(end) && end + 1 < range.End.Value && Tokens[end + 1].IsCapitalWord)
                || (end > first && Tokens[end].Kind == TokenKind.Dash && Text.Adjoin(end - 1, end))
            )
        )
            end++;
        while (end > first && Tokens[end - 1].Kind is TokenKind.Dash)
            end--;
        return end > first && Slice(first..end) is { Length: > 1 } name ? new NamedPerson(name, null, Tokens[first].Start, Tokens[end - 1].End, at, end) : null;
    }

    // Mr. Chad Hogan and Ms. Jordan Smith are no States.
    private bool IsNameOfState(int at, int first) =>
        Tokens[at].Kind == TokenKind.State && at == first && at + 1 < Tokens.Count && Tokens[at + 1].IsCapitalWord && Text.Adjoin(at, at + 1);

    // Back over the words that no phrase is found in.
    private NamedPerson? Before(int at, Range range)
    {
        if (at <= range.Start.Value || Tokens[at - 1].Kind == TokenKind.Person)
            return null;
        var start = at;
        while (start > Math.Max(range.Start.Value, at - MaxName) && IsOfName(start - 1))
            start--;
        if (start == at)
            return null;
        var from = Tokens[start].Start;
        var name = Text.Letters[from..Tokens[at].Start].Trim();
        if (name.StartsWith("\u7684"))
            name = name[1..].Trim();
        return name.Length > 1 ? new NamedPerson(Whole(name), null, from, Tokens[at].Start, start, at + 1) : null;
    }

    private StateCode? StateBeside(NamedPerson person, Range sentence)
    {
        var next = person.Next;
        if (next < sentence.End.Value && Tokens[next].Kind == TokenKind.Open)
            next++;
        else
            while (next < Math.Min(sentence.End.Value, person.Next + 2) && Tokens[next].Kind == TokenKind.Filler && !Lexicon.IsConjunction(Tokens[next]))
                next++;
        if (next > person.Next && next < sentence.End.Value && Tokens[next].Kind == TokenKind.State)
            return Taken(next);

        // "Kazakhstan's" in a language that puts it before.
        var before = person.First - 1;
        if (Text.Is(before, Cue.Belonging))
            before--;
        return Lexicon.Has(GrammarTrait.VerbLast) && before >= sentence.Start.Value && Tokens[before].Kind == TokenKind.State ? Taken(before) : null;
    }

    private StateCode Taken(int at)
    {
        Text.Use(Tokens[at]);
        return Lexicon.Names[Tokens[at].Value].Code;
    }

    // "ur" in "Khalil-ur-Rahman", and "d'Escoto".
    private bool IsHyphened(int at)
    {
        var word = Text.Letters[Tokens[at].Start..Tokens[at].End];
        return (Tokens[at - 1].Kind == TokenKind.Dash && Tokens[at - 1].End == Tokens[at].Start)
            || (word.IndexOfAny('\'', '\u2019') is > 0 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));
    }

    // Words, and the ideographs of numbers and of what is counted, which are in names too.
    private bool IsOfName(int at) =>
        Tokens[at].Kind is TokenKind.Word or TokenKind.Multiplier
        || (Tokens[at].Kind == TokenKind.Number && !char.IsAsciiDigit(Text.Letters[Tokens[at].Start]))
        || Text.Is(at, Cue.Counted);
}
