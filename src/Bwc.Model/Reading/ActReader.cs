namespace Bwc.Model.Reports;

/// <summary>
/// The acts of a sentence, each with who acted: the names that run without a break up to the verb or, where none does, those after it. A name that a
/// small word parts from the verb belongs to something else, and is left to be noted.
/// </summary>
internal sealed class ActReader(ReadingContext context, NameReader names, PersonReader persons, EventReader events) : BlockReader(context)
{
    // So many tokens may be between "introduced" and the symbol of what was.
    private const int Reach = 8;

    private static readonly List<Range> NoRanges = [];

    private readonly NameItems _items = new(context);
    private readonly PaperReader _papers = new(context);

    public void Acts(Range sentence, List<Contribution> into, List<string> unresolved)
    {
        var start = sentence.Start.Value;
        List<Contributor> last = [];
        for (var i = start; i < sentence.End.Value; i++)
        {
            if (KindAt(i) is not { } kind || events.IsAhead(i, sentence) || events.IsDecided(i, sentence))
                continue;
            var next = i + 1;
            while (next < sentence.End.Value && KindAt(next) is null)
                next++;
            (start, last) = Perform(new Act(kind, start, i, next, next == sentence.End.Value), last, into, unresolved);
            i = next - 1;
        }
    }

    /// <summary>True where a range has the verb of an act.</summary>
    public bool IsAnyIn(Range range)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (KindAt(i) is not null)
                return true;
        }

        return false;
    }

    private ContributionKind? KindAt(int at) =>
        Tokens[at].Kind != TokenKind.Cue
            ? null
            : (Cue)Tokens[at].Value switch
            {
                Cue.Briefing => ContributionKind.Briefing,
                Cue.IntroducedPaper => ContributionKind.PaperIntroduction,
                Cue.Introduced when IsOfDocument(at) => ContributionKind.PaperIntroduction,
                Cue.Presentation => ContributionKind.Presentation,
                Cue.TechnicalPresentation => ContributionKind.TechnicalPresentation,
                Cue.Statement => ContributionKind.Statement,
                Cue.GivenBy => GivenBy(at),
                Cue.Heard => Heard(at),
                Cue.Discussion => ContributionKind.Discussion,
                _ => null,
            };

    /// <summary>"Statements under agenda item 7 were made by": what was given is before the verb, and nobody else gave it.</summary>
    private ContributionKind? GivenBy(int verb)
    {
        for (var i = verb - 1; i >= 0 && Tokens[i].Kind != TokenKind.SentenceEnd; i--)
        {
            if (KindOf(Tokens[i]) is { } kind)
                return kind;
            if (Text.Is(i, Cue.GivenBy) || Text.Is(i, Cue.Heard) || KindAt(i) is not null)
                return null;
        }

        return null;
    }

    /// <summary>"Heard statements under agenda item 6 from": what was heard is after the verb; of several kinds none is told from the others.</summary>
    private ContributionKind? Heard(int verb)
    {
        ContributionKind? heard = null;
        for (var i = verb + 1; i < Tokens.Count && Tokens[i].Kind != TokenKind.SentenceEnd; i++)
        {
            if (Text.Is(i, Cue.GivenBy) || Text.Is(i, Cue.Heard) || KindAt(i) is not null)
                break;
            if (KindOf(Tokens[i]) is not { } kind)
                continue;
            if (heard is not null && heard != kind)
                return null;
            heard = kind;
        }

        return heard;
    }

    private static ContributionKind? KindOf(in Token source) =>
        source.Kind != TokenKind.Source
            ? null
            : (SummarySource)source.Value switch
            {
                SummarySource.Statements or SummarySource.Interventions => ContributionKind.Statement,
                SummarySource.Presentations => ContributionKind.Presentation,
                _ => null,
            };

    /// <summary>"Introduced BWC/...", or "introduced its report (BWC/...)".</summary>
    private bool IsOfDocument(int verb)
    {
        var at = verb + 1;
        while (at < Math.Min(Tokens.Count, verb + Reach) && Tokens[at].Kind is TokenKind.Word or TokenKind.Filler or TokenKind.Open or TokenKind.Cue)
            at++;
        return Text.Is(at, TokenKind.Symbol);
    }

    /// <summary>Adds what one act contributed.</summary>
    /// <returns>The token from which the next act may take its names, and who acted.</returns>
    private (int Next, List<Contributor> By) Perform(in Act act, List<Contributor> last, List<Contribution> into, List<string> unresolved)
    {
        var run = RunBefore(act);
        var behalves = Behalves(run, act);
        var (by, guests, end) = (names.Prose(run, behalves), GuestsIn(run), act.Next);
        var passive = by.IsEmpty && guests.Count == 0;
        if (passive && Text.Find(TokenKind.Colon, act.At..act.Next) is >= 0 and var colon)
        {
            behalves = Behalves((colon + 1)..act.Next, act, listed: true);
            by = names.Names((colon + 1)..act.Next, behalves);
        }
        else if (passive)
        {
            var after = RunAfter(act);
            if (!act.IsLast && after.End.Value == act.Next)
                after = after.Start..LastSeparator(act.At + 1, act.Next);
            if (!act.IsLast)
                end = after.End.Value;
            behalves = Behalves(after, act);
            var behind = names.Prose(after, behalves);
            (by, guests) = (behind.IsEmpty && behind.Unresolved.Count == 0 ? by : behind, GuestsIn(after));
        }

        var actors = Actors(by, guests);
        if (actors.Count == 0 && by.Unresolved.Count == 0 && last.Count > 0 && IsJoined(act))
            (actors, passive) = (last, false);
        if (actors.Count == 0 && by.Unresolved.Count == 0)
            NobodyNamed(act);
        var (kind, subject) = (act.Kind, act.Kind == ContributionKind.Briefing && !passive ? Subject(act) : null);
        var made =
            kind == ContributionKind.PaperIntroduction
                ? _papers.Introduced(act, actors, by, passive, end)
                : actors.ConvertAll(a => new Contribution
                {
                    Kind = KindOf(kind, a),
                    By = a,
                    Subject = subject,
                });
        foreach (var behalf in behalves)
            Behalf(behalf, by, made);
        if (!passive)
        {
            foreach (var behalf in Behalves((act.At + 1)..act.Next, act))
                Behalf(behalf, by, made);
        }

        unresolved.AddRange(by.Unresolved);
        into.AddRange(made);
        return (passive ? end : act.At + 1, actors);
    }

    /// <summary>The names that run without a break up to the verb. After a small word the first of them are not those who acted.</summary>
    private Range RunBefore(in Act act)
    {
        if (Lexicon.Has(GrammarTrait.VerbLast))
            return act.Start..act.At;
        // The same words may mean more than one thing.
        var verb = act.At;
        while (verb > act.Start && Tokens[verb - 1].Start == Tokens[act.At].Start)
            verb--;

        // "Kenya, which introduced": whoever is directly before the small word acted, whatever is before the names.
        var relative = verb > act.Start && Text.Is(verb - 1, Cue.Relative);
        if (relative)
            verb--;
        var start = verb;
        while (start > act.Start && _items.NextOfRun(start - 1, act.Start, back: true) is >= 0 and var next)
            start = next;
        if (relative || start == act.Start || !EndsRun(start - 1))
            return start..verb;
        for (var (i, depth) = (verb - 2, 0); i > start; i--)
        {
            if (Tokens[i].Kind == TokenKind.Close)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Open)
                depth--;
            else if (depth == 0 && Tokens[i].Kind == TokenKind.Separator)
                return (i + 1)..verb;
        }

        return start..verb;
    }

    /// <summary>The names after the verb, from the first one to where something else begins.</summary>
    private Range RunAfter(in Act act)
    {
        if (Lexicon.Has(GrammarTrait.VerbLast))
            return (act.At + 1)..act.Next;
        var named = false;
        var i = act.At + 1;
        while (i < act.Next)
        {
            var next = _items.NextOfRun(i, act.Next, back: false);
            if (next < 0 && named)
                break;
            named |= Tokens[i].Kind is TokenKind.State or TokenKind.Organization or TokenKind.Person || Tokens[i].IsCapitalWord;
            i = next < 0 ? i + 1 : next;
        }

        return (act.At + 1)..i;
    }

    private bool EndsRun(int at) => Tokens[at].Kind is TokenKind.Word or TokenKind.Act || Lexicon.IsPreposition(Tokens[at]) || Text.Is(at, Cue.NotHolder);

    /// <summary>True if an act has nobody of its own and is joined to the one before: "introduced a paper and made a statement".</summary>
    private bool IsJoined(in Act act)
    {
        for (var i = act.At - 1; i >= act.Start; i--)
        {
            if (Lexicon.IsConjunction(Tokens[i]))
                return true;
            if (Tokens[i].Kind != TokenKind.Filler)
                return false;
        }

        return false;
    }

    /// <summary>
    /// On whose behalf, within a range: in brackets up to their end; a group, and no more; after a comma up to the next that closes it; and
    /// otherwise up to the verb or, in a list, to the end of the item.
    /// </summary>
    private List<Range> Behalves(Range range, in Act act, bool listed = false)
    {
        if (!Text.Has(Cue.OnBehalfOf))
            return NoRanges;
        var behalves = new List<Range>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i] is not { Kind: TokenKind.Cue, Value: (int)Cue.OnBehalfOf })
                continue;
            var end = IsBracketed(i) ? Text.Find(TokenKind.Close, i..act.Next) : -1;
            if (end < 0)
                end = BehalfEnd(i, range.End.Value, listed);
            behalves.Add(i..end);
            i = end - 1;
        }

        return behalves;
    }

    private int BehalfEnd(int cue, int end, bool listed)
    {
        var first = cue + 1;
        while (first < end && Tokens[first].Kind == TokenKind.Filler)
            first++;
        if (first < end && Tokens[first].Kind == TokenKind.Group)
            return first + 1;
        if (!listed && (Lexicon.Has(GrammarTrait.VerbLast) || cue == 0 || Tokens[cue - 1].Kind != TokenKind.Separator))
            return end;

        // A comma directly before the verb closes what the comma before "on behalf of" has opened, with all the commas between.
        if (!listed && Tokens[end - 1].Kind == TokenKind.Separator)
            return end - 1;
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Close)
                depth--;
            else if (depth == 0 && Tokens[i].Kind == TokenKind.Separator)
                return i;
        }

        return end;
    }

    /// <summary>Gives those for whom somebody acted to whoever is named before them.</summary>
    private void Behalf(Range behalf, NameList by, List<Contribution> made)
    {
        var named = names.Prose((behalf.Start.Value + 1)..behalf.End, []);
        by.Unresolved.AddRange(named.Unresolved);
        var group = Text.Find(TokenKind.Group, behalf);
        var owner = by.Before(Tokens[behalf.Start.Value].Start);
        for (var j = 0; j < made.Count; j++)
        {
            if (owner is null || made[j].By == owner)
                made[j] = made[j] with
                {
                    OnBehalfOf = [.. named.States],
                    OnBehalfOfBodies = [.. named.Bodies],
                    OnBehalfOfGroup = group < 0 ? null : Lexicon.Group(Tokens[group].Value),
                };
        }
    }

    private bool IsBracketed(int at) =>
        at > 0 && Tokens[at - 1].Kind == TokenKind.Open
        || (at > 1 && Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Filler && Tokens[at - 2].Kind == TokenKind.Open);

    private int LastSeparator(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (Tokens[i].Kind == TokenKind.Separator)
                return i;
        }

        return to;
    }

    private static ContributionKind KindOf(ContributionKind act, Contributor by) =>
        act == ContributionKind.Statement && by.Kind == ContributorKind.Guest ? ContributionKind.GuestStatement : act;

    private void NobodyNamed(in Act act)
    {
        // That a discussion followed says nothing of who took part in it.
        if (act.Kind == ContributionKind.Discussion)
            return;
        Note(Codes.NameUnresolved, FindingSeverity.Warning, "no participant in the register is named here", Tokens[act.At].Start, Tokens[act.At].End);
    }

    /// <summary>States and bodies in the order of the text, and guests instead of the organizations from which they come.</summary>
    private List<Contributor> Actors(NameList by, List<string> guests)
    {
        var actors = new List<Contributor>();
        foreach (var name in by.InOrder)
        {
            if (name.Kind == ContributorKind.State || guests.Count == 0 || !Context.Guests.IsAffiliation(name.Name!))
                actors.Add(name);
        }

        actors.AddRange(guests.Select(g => new Contributor { Kind = ContributorKind.Guest, Name = g }));
        return actors;
    }

    /// <summary>The guests of whom a range speaks: those whom the report has named as guests, and others who are named as such here.</summary>
    private List<string> GuestsIn(Range range)
    {
        var guests = new List<string>();
        for (var i = range.Start.Value; i < range.End.Value && !Context.Guests.IsEmpty; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.Word
                && Context.Guests.At(Text.Letters[Tokens[i].Start..Tokens[i].End], Text.Letters[Tokens[i].Start..]) is { } name
                && !guests.Contains(name)
            )
            {
                guests.Add(name);
                UseName(i, name.Length);
            }
        }

        if (guests.Count > 0 || (Text.Find(Cue.Guest, range) < 0 && Text.Find(TokenKind.Holder, range, (int)ViewHolder.Guest) < 0))
            return guests;
        foreach (var person in persons.In(range))
        {
            if (guests.Contains(person.Name))
                continue;
            guests.Add(person.Name);
            Text.Use(person.First..person.Next);
        }

        return guests;
    }

    // The name, and the form of address beside it.
    private void UseName(int at, int length)
    {
        var end = Tokens[at].Start + length;
        for (var i = at; i < Tokens.Count && Tokens[i].Start < end; i++)
            Text.Use(Tokens[i]);
        for (var i = at - 1; i >= 0 && Tokens[i].Kind == TokenKind.HonorificBefore; i--)
            Text.Use(Tokens[i]);
        for (var i = at; i < Tokens.Count && Tokens[i].Start <= end + 1; i++)
        {
            if (Tokens[i].Kind == TokenKind.HonorificAfter)
                Text.Use(Tokens[i]);
        }
    }

    /// <summary>What a briefing was about, in the words of the report.</summary>
    private string? Subject(in Act act)
    {
        var end = act.At + 1;
        while (end < act.Next && Tokens[end].Kind is not (TokenKind.Separator or TokenKind.Colon))
            end++;
        var (from, to) = _items.WithoutFillers(act.At + 1, end);
        var start =
            from == act.At + 1 ? Tokens[act.At].End
            : from < to ? Tokens[from].Start
            : 0;
        return from < to && Slice(start, Tokens[to - 1].End) is { Length: > 1 } subject ? subject : null;
    }
}
