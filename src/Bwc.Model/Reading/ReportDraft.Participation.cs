namespace Bwc.Model.Reports;

/// <content>Who took part: each paragraph is of one category, which its words tell, and where they do not, the rule that it names.</content>
internal sealed partial class ReportDraft
{
    // The rule that sorts the participants; no meeting has had a thousand of one category.
    private const int ParticipationRule = 44;
    private const int MaxStated = 1000;
    private const int FirstWords = 6;

    private StateParticipation? _statesParties;
    private StateParticipation? _signatories;
    private StateParticipation? _observerStates;
    private BodyParticipation? _unitedNations;
    private BodyParticipation? _bodies;
    private BodyParticipation? _nonGovernmental;
    private GuestParticipation? _guests;
    private DocumentSymbol? _listOfParticipants;
    private int? _listParagraph;

    private Participation? Participation()
    {
        var participation = new Participation
        {
            StatesParties = _statesParties,
            Signatories = _signatories,
            ObserverStates = _observerStates,
            UnitedNations = _unitedNations,
            Organizations = _bodies,
            Guests = _guests,
            NonGovernmental = _nonGovernmental,
            ListOfParticipants = _listOfParticipants,
            ListParagraph = _listParagraph,
        };
        return participation == new Participation() ? null : participation;
    }

    private bool ParticipationParagraph()
    {
        if (_text.Has(Cue.ListOfParticipants) && _text.FirstSymbol(_text.All) is { } list)
        {
            if (_listOfParticipants is null)
                _listParagraph = ParagraphNumber();
            return Fill(ref _listOfParticipants, "$.participation.listOfParticipants", () => list);
        }

        // Whoever takes part in a debate under an agenda item does not by that take part in the meeting.
        if (!_text.Has(Cue.Participated) || _text.Find(Cue.AgendaItem, 0..Math.Min(Tokens.Count, FirstWords)) >= 0)
            return false;
        if (_items.Count > 0 && _text.Rule(_text.All) is not { Rule: ParticipationRule })
            return false;
        var understood = false;
        foreach (var clause in Clauses())
            understood |= Participants(clause);
        return understood;
    }

    /// <summary>The sentences of a paragraph that say who took part, each with those around it that say how.</summary>
    private List<Range> Clauses()
    {
        var clauses = new List<Range>();
        var (start, says) = (0, false);
        foreach (var sentence in _text.Each())
        {
            var names = _text.Has(Cue.Participated, sentence) && Names(sentence);
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
            _text.Find(TokenKind.State, sentence) >= 0
            || _text.Find(TokenKind.Organization, sentence) >= 0
            || _text.Find(TokenKind.Colon, sentence) >= 0
            || _text.Find(TokenKind.HonorificBefore, sentence) >= 0
            || _text.Has(Cue.NonGovernmental, sentence);
    }

    /// <summary>The category is that of the words, then that of the rule, and it must fit those who are named: States are no organizations.</summary>
    private bool Participants(Range clause)
    {
        var rule = _text.Rule(clause);
        var stated = Stated(clause);
        if (Says(Cue.Guest) && (Says(Cue.Invitation) || Says(Cue.IndependentExpert)))
            return Guests();
        var known = _text.Find(TokenKind.State, clause) >= 0 || _text.Find(TokenKind.Organization, clause) >= 0 || _text.Find(TokenKind.Colon, clause) >= 0;
        if (!known && stated is null)
            return false;
        if (Says(Cue.SignedNotRatified))
            return FillStates(ref _signatories, "$.participation.signatories", clause, rule, stated);
        if (Says(Cue.NeitherNor))
            return FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
        if (rule is not { Rule: ParticipationRule } && OnlyStates(clause))
        {
            if (Says(Cue.AsObservers))
                return FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
            if (Says(Cue.Delegations) || Says(Cue.StatesParties))
                return FillStates(ref _statesParties, "$.participation.statesParties", clause, rule, stated);
        }

        if (Is(rule, 1))
            return FillStates(ref _signatories, "$.participation.signatories", clause, rule, stated);
        if (Is(rule, 2))
            return FillStates(ref _observerStates, "$.participation.observerStates", clause, rule, stated);
        if (Is(rule, 3))
            return FillBodies(ref _unitedNations, "$.participation.unitedNations", clause, rule, stated);
        if (Is(rule, 4))
            return FillBodies(ref _bodies, "$.participation.organizations", clause, rule, stated);
        if (Is(rule, 5) || Says(Cue.NonGovernmental))
            return FillBodies(ref _nonGovernmental, "$.participation.nonGovernmental", clause, rule, stated);
        if (Says(Cue.AsObservers))
            return FillBodies(ref _bodies, "$.participation.organizations", clause, rule, stated);

        // A person who comes for the United Nations is no list of its bodies.
        if (Says(Cue.UnitedNations) && _text.Find(TokenKind.HonorificBefore, clause) < 0 && _text.Find(TokenKind.HonorificAfter, clause) < 0)
            return FillBodies(ref _unitedNations, "$.participation.unitedNations", clause, rule, stated);
        return (Says(Cue.Delegations) || Says(Cue.StatesParties))
            && _text.Find(TokenKind.State, clause) >= 0
            && FillStates(ref _statesParties, "$.participation.statesParties", clause, rule, stated);

        bool Says(Cue cue) => _text.Has(cue, clause);
    }

    // Before a colon stand the words of the sentence, in which a body may be the host: what is listed stands behind.
    private bool OnlyStates(Range clause)
    {
        var listed = _text.Find(TokenKind.Colon, clause) is >= 0 and var colon ? (colon + 1)..clause.End : clause;
        return _text.Find(TokenKind.State, listed) >= 0 && _text.Find(TokenKind.Organization, listed) < 0;
    }

    private static bool Is(RuleReference? rule, int paragraph) => rule is { Rule: ParticipationRule } known && known.Paragraph == paragraph;

    /// <summary>Keeps what is said first, and notes that it was said again.</summary>
    private bool Fill<T>(ref T? field, string path, Func<T?> read)
    {
        if (field is not null)
            return Again(path);
        field = read();
        Trace(path);
        return true;
    }

    private bool Again(string path)
    {
        Note(Codes.SaidBefore, FindingSeverity.Info, $"{path} was read before; what this paragraph says of it is not kept", _text.Block.Extent);
        foreach (var token in Tokens)
            _text.Use(token);
        return true;
    }

    private bool FillStates(ref StateParticipation? field, string path, Range clause, RuleReference? rule, int? stated) =>
        Fill(
            ref field,
            path,
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
                    InDecisions = _text.Has(Cue.NoPartInDecisions, clause) ? false : null,
                    Unresolved = [.. listed.Bodies, .. listed.Unresolved],
                };
            }
        );

    private bool FillBodies(ref BodyParticipation? field, string path, Range clause, RuleReference? rule, int? stated) =>
        Fill(
            ref field,
            path,
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

    private void Misplaced(string name, string what, Range clause)
    {
        var (start, length) = _text.Block.SourceOf(Tokens[clause.Start.Value].Start, Tokens[clause.End.Value - 1].End);
        Note(Codes.NameUnresolved, FindingSeverity.Warning, $"{name} is {what}; it is kept as it stands", (start, start + length));
    }

    /// <summary>The list behind a colon, or the names of the sentence that says that they took part, up to where it says so.</summary>
    private Listed Named(Range clause)
    {
        if (_text.Find(TokenKind.Colon, clause) is >= 0 and var colon)
        {
            var end = colon + 1;
            while (end < clause.End.Value && Tokens[end].Kind != TokenKind.SentenceEnd)
                end++;
            return Names((colon + 1)..end, []);
        }

        foreach (var sentence in _text.Each())
        {
            if (sentence.Start.Value >= clause.Start.Value && sentence.End.Value <= clause.End.Value && _text.Has(Cue.Participated, sentence))
                return Prose(sentence.Start.Value..NamesEnd(sentence), [], whole: true);
        }

        return new Listed();
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

    /// <summary>The number of participants that a clause states: the last before those whom it names, or the first where it names none.</summary>
    private int? Stated(Range clause)
    {
        var colon = _text.Find(TokenKind.Colon, clause);
        var end = clause.Start.Value;
        while (end < clause.End.Value && end != colon && (colon >= 0 || Tokens[end].Kind is not (TokenKind.State or TokenKind.Organization)))
            end++;
        return Stated(clause.Start.Value, end, last: end < clause.End.Value && !lexicon.HasDateMarks)
            ?? Stated(end, colon >= 0 ? end : clause.End.Value, last: false);
    }

    private int? Stated(int start, int end, bool last)
    {
        int? stated = null;
        for (var i = start; i < end; i++)
        {
            if (_text.TryDate(i, end, out var date))
            {
                i = date.Next - 1;
                continue;
            }

            if (!_text.TryNumber(i, end, out var number, out var next))
                continue;
            if (
                number is > 0 and < MaxStated
                && !IsYear(i)
                && !BesideRule(i, next)
                && (char.IsAsciiDigit(_text.Text[Tokens[i].Start]) || !lexicon.HasDateMarks || (next < end && Tokens[next].Kind == TokenKind.Cue))
            )
            {
                stated = number;
                if (!last)
                    return stated;
            }

            i = next - 1;
        }

        return stated;
    }

    private bool BesideRule(int at, int next)
    {
        for (var i = Math.Max(0, at - 2); i < Math.Min(Tokens.Count, next + 1); i++)
        {
            if (Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Rule or (int)Cue.Paragraph })
                return true;
        }

        return false;
    }
}
