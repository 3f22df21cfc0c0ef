namespace Bwc.Model.Reports;

/// <summary>Who took part: each sentence is of one category, which its words tell, and where they do not, the rule that it names.</summary>
internal sealed class ParticipationPart(ReadingContext context, NameReader names, EventReader events, WorkPart work) : ReportPart(context)
{
    // The words that say that a paragraph is about an agenda item are among its first.
    private const int FirstWords = 6;

    private readonly CategoryReader _categories = new(context);
    private readonly CountReader _counts = new(context);
    private readonly Dictionary<StatedCategory, StateParticipation> _states = [];
    private readonly Dictionary<StatedCategory, BodyParticipation> _bodies = [];
    private DocumentSymbol? _listOfParticipants;
    private int? _listParagraph;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind != BlockKind.Paragraph || work.IsOpen)
            return;
        ListOfParticipants();

        // Whoever takes part in a debate under an agenda item does not by that take part in the meeting.
        if (!Text.Has(Cue.Participated) || Text.Find(Cue.AgendaItem, 0..Math.Min(Tokens.Count, FirstWords)) >= 0)
            return;
        if (!work.IsEmpty && Text.Rule(Text.All) is not { Rule: CategoryReader.ParticipationRule })
            return;
        foreach (var clause in Clauses())
        {
            var verb = Text.Find(Cue.Participated, clause);
            if (verb >= 0 && !Text.IsClaimed(clause) && events.Happened(verb, clause))
                Participants(clause);
        }
    }

    public override MeetingReport Give(MeetingReport report)
    {
        var participation = (report.Participation ?? new Participation()) with
        {
            StatesParties = _states.GetValueOrDefault(StatedCategory.StatesParties),
            Signatories = _states.GetValueOrDefault(StatedCategory.Signatories),
            ObserverStates = _states.GetValueOrDefault(StatedCategory.ObserverStates),
            UnitedNations = _bodies.GetValueOrDefault(StatedCategory.UnitedNations),
            Organizations = _bodies.GetValueOrDefault(StatedCategory.Organizations),
            NonGovernmental = _bodies.GetValueOrDefault(StatedCategory.NonGovernmental),
            ListOfParticipants = _listOfParticipants,
            ListParagraph = _listParagraph,
        };
        return report with { Participation = participation == new Participation() ? null : participation };
    }

    private void ListOfParticipants()
    {
        if (!Text.Has(Cue.ListOfParticipants))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (!Text.Has(Cue.ListOfParticipants, sentence) || Text.Find(TokenKind.Symbol, sentence) < 0)
                continue;
            if (_listOfParticipants is null)
                _listParagraph = ParagraphNumber();
            Fill(ref _listOfParticipants, "$.participation.listOfParticipants", sentence, () => Text.FirstSymbol(sentence));
        }
    }

    /// <summary>The sentences of a paragraph that say who took part, each with those around it that say how.</summary>
    private List<Range> Clauses()
    {
        var clauses = new List<Range>();
        var (start, says) = (0, false);
        foreach (var sentence in Text.Each())
        {
            var verb = Text.Find(Cue.Participated, sentence);
            if (verb >= 0 && !events.Happened(verb, sentence))
            {
                // What happened elsewhere belongs to no clause.
                clauses.Add(start..sentence.Start);
                (start, says) = (sentence.End.Value, false);
                continue;
            }

            var named = verb >= 0 && Names(sentence);
            if (named && says)
            {
                clauses.Add(start..sentence.Start);
                start = sentence.Start.Value;
            }

            says |= named;
        }

        clauses.Add(start..Tokens.Count);
        return clauses;

        bool Names(Range sentence) =>
            Text.Has(TokenKind.State, sentence)
            || Text.Find(TokenKind.Organization, sentence) >= 0
            || Text.Find(TokenKind.Colon, sentence) >= 0
            || Text.Find(TokenKind.HonorificBefore, sentence) >= 0
            || Text.Has(Cue.NonGovernmental, sentence);
    }

    private void Participants(Range clause)
    {
        var rule = Text.Rule(clause);
        if (Says(Cue.Guest) && (Says(Cue.Invitation) || Says(Cue.IndependentExpert)))
            return;
        if (_counts.Categories(clause) is { Count: > 1 } categories && AreInBrackets(clause, categories))
        {
            foreach (var (category, number, tokens, next) in categories)
            {
                Text.Use(tokens);
                Counted(category, number, Bracket(next, clause) is { } list ? names.Names(list, []) : new NameList(), clause);
            }

            return;
        }

        var stated = _counts.Stated(clause);
        var known =
            Text.Has(TokenKind.State, clause)
            || Text.Has(TokenKind.Organization, clause)
            || Text.Has(TokenKind.Colon, clause)
            || (CategoryReader.IsParagraph(rule, 3) && Says(Cue.UnitedNations));
        if ((known || stated is not null) && _categories.Of(clause, rule, stated) is { } one)
            Keep(one, clause, rule, stated);

        bool Says(Cue cue) => Text.Has(cue, clause);
    }

    /// <summary>One of several categories in a sentence, by its number and whom a bracket names; the lists may follow elsewhere.</summary>
    private void Counted(StatedCategory category, int number, NameList listed, Range clause)
    {
        if (CategoryReader.IsOfStates(category))
            _states.TryAdd(category, StatesOf(listed, clause, null, number));
        else
            _bodies.TryAdd(category, BodiesOf(listed, clause, null, number));
        Claim(category, clause);
    }

    /// <summary>True if every State that a clause names is in the bracket directly after one of its categories.</summary>
    private bool AreInBrackets(Range clause, List<(StatedCategory Category, int Number, Range Tokens, int Next)> categories)
    {
        for (var i = clause.Start.Value; i < clause.End.Value; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.State
                && !categories.Exists(c => Bracket(c.Next, clause) is { } list && i >= list.Start.Value && i < list.End.Value)
            )
                return false;
        }

        return true;
    }

    /// <summary>Whom the bracket that begins at a token names; null if none begins there, or it says where to look.</summary>
    private Range? Bracket(int open, Range clause)
    {
        if (!Text.Is(open, TokenKind.Open) || Text.Find(TokenKind.Close, open..clause.End) is not (> 0 and var close))
            return null;
        var list = (open + 1)..close;
        return Text.Has(TokenKind.Annex, list) || Text.Has(TokenKind.Symbol, list) ? null : list;
    }

    private void Keep(StatedCategory category, Range clause, RuleReference? rule, int? stated)
    {
        if (CategoryReader.IsOfStates(category))
            Keep(_states, category, clause, stated, CountAlone, number => StatesOf(Named(clause), clause, rule, number));
        else
            Keep(_bodies, category, clause, stated, CountAlone, number => BodiesOf(Named(clause), clause, rule, number));
    }

    /// <summary>Keeps what is said first; a count alone makes way for the list that it counts.</summary>
    private void Keep<T>(Dictionary<StatedCategory, T> kept, StatedCategory category, Range clause, int? stated, Func<T, int?> countAlone, Func<int?, T> read)
        where T : class
    {
        if (kept.TryGetValue(category, out var before))
        {
            if (countAlone(before) is not { } count || (stated ?? count) != count)
            {
                Again(PathOf(category), clause);
                return;
            }

            stated = count;
        }

        kept[category] = read(stated);
        Claim(category, clause);
    }

    private static int? CountAlone(StateParticipation states) => states is { States.IsEmpty: true, Unresolved.IsEmpty: true } ? states.Stated : null;

    private static int? CountAlone(BodyParticipation bodies) => bodies is { Bodies.IsEmpty: true, Unresolved.IsEmpty: true } ? bodies.Stated : null;

    /// <summary>Claims the sentences of the clause that say who took part, or how.</summary>
    private void Claim(StatedCategory category, Range clause)
    {
        foreach (var sentence in Text.Each())
        {
            if (sentence.Start.Value >= clause.Start.Value && sentence.End.Value <= clause.End.Value && Speaks(sentence))
                Trace(PathOf(category), sentence);
        }
    }

    private static string PathOf(StatedCategory category) => "$.participation." + EnumWords.Of(category);

    private bool Speaks(Range sentence) =>
        Text.Has(Cue.Participated, sentence)
        || Text.Has(Cue.NoPartInDecisions, sentence)
        || Text.Has(Cue.SignedNotRatified, sentence)
        || Text.Has(Cue.NeitherNor, sentence)
        || (sentence.Start.Value > 0 && Text.Is(sentence.Start.Value - 1, TokenKind.Bullet));

    private StateParticipation StatesOf(NameList listed, Range clause, RuleReference? rule, int? stated)
    {
        foreach (var body in listed.Bodies)
            Misplaced(body, "a body among States", clause);
        return new StateParticipation
        {
            Paragraph = ParagraphNumber(),
            Rule = rule,
            Stated = stated,
            States = [.. listed.States],
            InDecisions = Text.Has(Cue.NoPartInDecisions, clause) ? false : null,
            Unresolved = [.. listed.Bodies, .. listed.Unresolved],
        };
    }

    private BodyParticipation BodiesOf(NameList listed, Range clause, RuleReference? rule, int? stated)
    {
        foreach (var state in listed.States)
            Misplaced(state.ToString(), "a State among bodies", clause);
        return new BodyParticipation
        {
            Paragraph = ParagraphNumber(),
            Rule = rule,
            Stated = stated,
            Bodies = [.. listed.Bodies],
            Unresolved = [.. listed.States.Select(s => s.ToString()), .. listed.Unresolved],
        };
    }

    private void Misplaced(string name, string what, Range clause) =>
        Note(
            Codes.NameUnresolved,
            FindingSeverity.Warning,
            $"{name} is {what}; it is kept as written",
            Tokens[clause.Start.Value].Start,
            Tokens[clause.End.Value - 1].End
        );

    /// <summary>The list after a colon, or the names of the sentence that says that they took part, up to where it says so.</summary>
    private NameList Named(Range clause)
    {
        if (Text.Find(TokenKind.Colon, clause) is >= 0 and var colon)
        {
            var end = colon + 1;
            while (end < clause.End.Value && Tokens[end].Kind != TokenKind.SentenceEnd)
                end++;
            return names.Names((colon + 1)..end, []);
        }

        foreach (var sentence in Text.Each())
        {
            if (sentence.Start.Value >= clause.Start.Value && sentence.End.Value <= clause.End.Value && Text.Has(Cue.Participated, sentence))
                return names.Prose(sentence.Start.Value..NamesEnd(sentence), [], whole: true);
        }

        return new NameList();
    }

    // The names are before the verb or the rule, whichever is first; where none is before, they are after.
    private int NamesEnd(Range sentence)
    {
        var named = false;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind is TokenKind.State or TokenKind.Organization)
                named = true;
            else if (
                named
                && Tokens[i]
                    is {
                        Kind: TokenKind.Cue,
                        Value: (int)Cue.Participated
                            or (int)Cue.RulesOfProcedure
                            or (int)Cue.Rule
                            or (int)Cue.AsObservers
                            or (int)Cue.NeitherNor
                            or (int)Cue.SignedNotRatified
                    }
            )
                return i;
        }

        return sentence.End.Value;
    }
}
