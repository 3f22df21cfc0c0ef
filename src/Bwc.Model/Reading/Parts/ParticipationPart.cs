namespace Bwc.Model.Reports;

/// <summary>Who took part: each sentence is of one category, which its words tell, and where they do not, the rule that it names.</summary>
internal sealed class ParticipationPart(ReadingContext context, NameReader names, EventReader events, WorkPart work) : ReportPart(context)
{
    // The rule that sorts the participants.
    private const int ParticipationRule = 44;
    private const int FirstWords = 6;

    private readonly NameReader _names = names;
    private readonly CountReader _counts = new(context);

    private StateParticipation? _statesParties;
    private StateParticipation? _signatories;
    private StateParticipation? _observerStates;
    private BodyParticipation? _unitedNations;
    private BodyParticipation? _bodies;
    private BodyParticipation? _nonGovernmental;
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
        if (!work.IsEmpty && Text.Rule(Text.All) is not { Rule: ParticipationRule })
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
            StatesParties = _statesParties,
            Signatories = _signatories,
            ObserverStates = _observerStates,
            UnitedNations = _unitedNations,
            Organizations = _bodies,
            NonGovernmental = _nonGovernmental,
            ListOfParticipants = _listOfParticipants,
            ListParagraph = _listParagraph,
        };
        return report with { Participation = participation == new Participation() ? null : participation };
    }

    private void ListOfParticipants()
    {
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
            var names = Text.Has(Cue.Participated, sentence) && Names(sentence);
            if (names && says)
            {
                clauses.Add(start..sentence.Start);
                start = sentence.Start.Value;
            }

            says |= names;
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

    /// <summary>The category is that of the words, then that of the rule, and it must fit those who are named: States are no organizations.</summary>
    private void Participants(Range clause)
    {
        var rule = Text.Rule(clause);
        if (Says(Cue.Guest) && (Says(Cue.Invitation) || Says(Cue.IndependentExpert)))
            return;
        if (_counts.Categories(clause) is { Count: > 1 } categories && !Text.Has(TokenKind.State, clause))
        {
            Counted(categories, clause, rule);
            return;
        }

        var stated = _counts.Stated(clause);
        var known =
            Text.Has(TokenKind.State, clause)
            || Text.Has(TokenKind.Organization, clause)
            || Text.Has(TokenKind.Colon, clause)
            || (Is(rule, 3) && Says(Cue.UnitedNations));
        if (known || stated is not null)
            Category(clause, rule, stated);

        bool Says(Cue cue) => Text.Has(cue, clause);
    }

    private void Category(Range clause, RuleReference? rule, int? stated)
    {
        if (Says(Cue.SignedNotRatified))
            FillStates(ref _signatories, "$.participation.signatories", clause, rule, stated);
        else if (Says(Cue.NeitherNor) || Says(Cue.ObserverStates))
            FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
        else if (rule is not { Rule: ParticipationRule } && OnlyStates(clause) && Says(Cue.AsObservers))
            FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
        else if (rule is not { Rule: ParticipationRule } && OnlyStates(clause) && (Says(Cue.Delegations) || Says(Cue.StatesParties)))
            FillStates(ref _statesParties, "$.participation.statesParties", clause, rule, stated);
        else if (Is(rule, 1))
            FillStates(ref _signatories, "$.participation.signatories", clause, rule, stated);
        else if (Is(rule, 2))
            FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
        else if (Is(rule, 3))
            FillBodies(ref _unitedNations, "$.participation.unitedNations", clause, rule, stated);
        else if (Is(rule, 4))
            FillBodies(ref _bodies, "$.participation.organizations", clause, rule, stated);
        else if (Is(rule, 5) || Says(Cue.NonGovernmental))
            FillBodies(ref _nonGovernmental, "$.participation.nonGovernmental", clause, rule, stated);
        else if (Says(Cue.AsObservers))
            FillBodies(ref _bodies, "$.participation.organizations", clause, rule, stated);
        else if (Says(Cue.UnitedNations) && !Text.Has(TokenKind.HonorificBefore, clause) && !Text.Has(TokenKind.HonorificAfter, clause))
            // A person who comes for the United Nations is no list of its bodies.
            FillBodies(ref _unitedNations, "$.participation.unitedNations", clause, rule, stated);
        else if ((Says(Cue.Delegations) || Says(Cue.StatesParties)) && (Text.Has(TokenKind.State, clause) || stated is not null))
            FillStates(ref _statesParties, "$.participation.statesParties", clause, rule, stated);

        bool Says(Cue cue) => Text.Has(cue, clause);
    }

    /// <summary>Several categories in one sentence, each by its number.</summary>
    private void Counted(List<(StatedCategory Category, int Number)> categories, Range clause, RuleReference? rule)
    {
        foreach (var (category, number) in categories)
        {
            var states = new StateParticipation { Paragraph = ParagraphNumber(), Stated = number };
            var bodies = new BodyParticipation
            {
                Paragraph = ParagraphNumber(),
                Stated = number,
                Rule = null,
            };
            switch (category)
            {
                case StatedCategory.StatesParties:
                    FillCount(ref _statesParties, "$.participation.statesParties", clause, states);
                    break;
                case StatedCategory.Signatories:
                    FillCount(ref _signatories, "$.participation.signatories", clause, states);
                    break;
                case StatedCategory.ObserverStates:
                    FillCount(ref _observerStates, "$.participation.observerStates", clause, states);
                    break;
                case StatedCategory.UnitedNations:
                    FillCount(ref _unitedNations, "$.participation.unitedNations", clause, bodies);
                    break;
                case StatedCategory.Organizations:
                    FillCount(ref _bodies, "$.participation.organizations", clause, bodies);
                    break;
                default:
                    FillCount(ref _nonGovernmental, "$.participation.nonGovernmental", clause, bodies);
                    break;
            }
        }
    }

    // The lists may follow, each in a paragraph of its own: a count alone keeps no place from them.
    private void FillCount<T>(ref T? field, string path, Range clause, T count)
        where T : class
    {
        field ??= count;
        foreach (var sentence in Speaking(clause))
            Trace(path, sentence);
    }

    /// <summary>Keeps what is said first, and claims the sentences of the clause that say who took part, or how.</summary>
    private void FillFrom<T>(ref T? field, string path, Range clause, Func<T> read)
        where T : class
    {
        if (field is not null)
        {
            Again(path, clause);
            return;
        }

        field = read();
        foreach (var sentence in Speaking(clause))
            Trace(path, sentence);
    }

    private IEnumerable<Range> Speaking(Range clause) =>
        Text.Each()
            .Where(s => s.Start.Value >= clause.Start.Value && s.End.Value <= clause.End.Value)
            .Where(s =>
                Text.Has(Cue.Participated, s)
                || Text.Has(Cue.NoPartInDecisions, s)
                || Text.Has(Cue.SignedNotRatified, s)
                || Text.Has(Cue.NeitherNor, s)
                || (s.Start.Value > 0 && Text.Is(s.Start.Value - 1, TokenKind.Bullet))
            )
            .ToArray();

    // Before a colon stand the words of the sentence, in which a body may be the host: what is listed stands behind.
    private bool OnlyStates(Range clause)
    {
        var listed = Text.Find(TokenKind.Colon, clause) is >= 0 and var colon ? (colon + 1)..clause.End : clause;
        return Text.Find(TokenKind.State, listed) >= 0 && Text.Find(TokenKind.Organization, listed) < 0;
    }

    private static bool Is(RuleReference? rule, int paragraph) => rule is { Rule: ParticipationRule } known && known.Paragraph == paragraph;

    private void FillStates(ref StateParticipation? field, string path, Range clause, RuleReference? rule, int? stated)
    {
        if (field is { States.IsEmpty: true, Unresolved.IsEmpty: true, Stated: { } before } && (stated ?? before) == before)
            (field, stated) = (null, before);
        FillFrom(
            ref field,
            path,
            clause,
            () =>
            {
                var listed = Named(clause);
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
        );
    }

    private void FillBodies(ref BodyParticipation? field, string path, Range clause, RuleReference? rule, int? stated)
    {
        if (field is { Bodies.IsEmpty: true, Unresolved.IsEmpty: true, Stated: { } before } && (stated ?? before) == before)
            (field, stated) = (null, before);
        FillFrom(
            ref field,
            path,
            clause,
            () =>
            {
                var listed = Named(clause);
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
        );
    }

    private void Misplaced(string name, string what, Range clause) =>
        Note(
            Codes.NameUnresolved,
            FindingSeverity.Warning,
            $"{name} is {what}; it is kept as written",
            Tokens[clause.Start.Value].Start,
            Tokens[clause.End.Value - 1].End
        );

    /// <summary>The list behind a colon, or the names of the sentence that says that they took part, up to where it says so.</summary>
    private NameList Named(Range clause)
    {
        if (Text.Find(TokenKind.Colon, clause) is >= 0 and var colon)
        {
            var end = colon + 1;
            while (end < clause.End.Value && Tokens[end].Kind != TokenKind.SentenceEnd)
                end++;
            return _names.Names((colon + 1)..end, []);
        }

        foreach (var sentence in Text.Each())
        {
            if (sentence.Start.Value >= clause.Start.Value && sentence.End.Value <= clause.End.Value && Text.Has(Cue.Participated, sentence))
                return _names.Prose(sentence.Start.Value..NamesEnd(sentence), [], whole: true);
        }

        return new NameList();
    }

    // The names stand before the verb or the rule, whichever is first; where none stands before, they stand behind.
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
