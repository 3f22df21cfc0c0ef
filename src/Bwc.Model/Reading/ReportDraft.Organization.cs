using NodaTime;

namespace Bwc.Model.Reports;

/// <content>How the meeting came about, its agenda and rules, its officers, and the resolution of the General Assembly.</content>
internal sealed partial class ReportDraft
{
    private MeetingOrganization? _organization;
    private GeneralAssemblyResolution? _resolution;
    private AdoptedText? _agenda;
    private AdoptedText? _rules;
    private Postponement? _postponement;
    private readonly List<LocalDate> _letters = [];
    private readonly List<ReportedOfficer> _secretariat = [];
    private readonly HashSet<string> _served = new(StringComparer.Ordinal);

    private MeetingOrganization? Organization()
    {
        var postponement = _postponement is null && _letters.Count == 0 ? null : (_postponement ?? new Postponement()) with { Letters = [.. _letters] };
        if (_organization is null && _agenda is null && _rules is null && _secretariat.Count == 0 && postponement is null)
            return null;
        return (_organization ?? new MeetingOrganization()) with
        {
            Agenda = _agenda,
            Rules = _rules,
            Postponement = postponement,
            Secretariat = [.. _secretariat],
        };
    }

    private bool GeneralAssembly()
    {
        if (!_text.Has(Cue.GeneralAssembly) || !_text.Has(Cue.Resolution))
            return false;
        var cue = _text.Find(Cue.Resolution, _text.All);
        var number = _text.Find(TokenKind.Fraction, cue..Tokens.Count);
        if (number < 0)
            number = _text.Find(TokenKind.Fraction, 0..cue);
        if (number < 0)
            return false;
        if (_resolution is not null)
            return Again("$.resolution");
        _resolution = new GeneralAssemblyResolution
        {
            Paragraph = ParagraphNumber(),
            Number = Slice(Tokens[number].Start, Tokens[number].End),
            AdoptedOn = _text.FirstDay(_text.All),
            WithoutVote = _text.Has(Cue.WithoutVote),
            AsksAssistance = _text.Has(Cue.Assistance),
        };
        Trace("$.resolution");
        return true;
    }

    private bool AgendaAndRules()
    {
        if (!_text.Has(Cue.Adopted) || _text.Find(TokenKind.Symbol, _text.All) < 0)
            return false;
        if (!_text.Has(Cue.RulesOfProcedure))
            return _text.Has(Cue.Agenda) && Fill(ref _agenda, "$.organization.agenda", () => AdoptedAs(_text.All, null));

        // Both may stand in one paragraph, each with its own symbol behind it.
        var (agenda, rules) = (_text.Find(Cue.Agenda, _text.All), _text.Find(Cue.RulesOfProcedure, _text.All));
        var first =
            agenda >= 0 && agenda < rules && _text.Find(TokenKind.Symbol, agenda..rules) >= 0 && _text.Find(TokenKind.Symbol, rules..Tokens.Count) >= 0
                ? rules
                : 0;
        if (first > 0)
            Fill(ref _agenda, "$.organization.agenda", () => AdoptedAs(0..first, null));
        return Fill(ref _rules, "$.organization.rules", () => AdoptedAs(first..Tokens.Count, first > 0 || _text.Has(Cue.SameMeeting) ? _agenda?.Date : null));
    }

    private AdoptedText AdoptedAs(Range range, LocalDate? sameDay) =>
        new()
        {
            Paragraph = ParagraphNumber(),
            Date = _text.FirstDay(range) ?? sameDay,
            Symbol = _text.FirstSymbol(range),
            ProposedByChair = _text.Has(Cue.ProposedByChair),
            MutatisMutandis = _text.Has(Cue.MutatisMutandis),
        };

    private bool MeetingHeld()
    {
        if (
            !_text.Has(Cue.OriginallyScheduled)
            && !_text.Has(Cue.Postponed)
            && !(
                _text.Has(Cue.Held)
                && HeldIn(_text.All) >= 0
                && (_text.Has(Cue.Presided) || (_text.Find(TokenKind.Place, _text.All) >= 0 && _text.Dates(_text.All).Count > 0))
            )
        )
            return false;
        if (_organization is not null)
            return Again("$.organization");
        _organization = new MeetingOrganization { Paragraph = ParagraphNumber() };
        foreach (var sentence in _text.Each())
        {
            if (_organization.DecidedBy.IsEmpty && _text.Has(Cue.Decided, sentence))
                _organization = _organization with { DecidedBy = [.. References(sentence)] };
            if (_text.Find(TokenKind.Place, sentence) is >= 0 and var place)
                _organization = _organization with { Place = _organization.Place ?? lexicon.Text(Tokens[place].Value) };
            if (_text.Has(Cue.OriginallyScheduled, sentence))
                FirstPlan(sentence);
            else if (HeldIn(sentence) >= 0 && HeldOn(sentence) is { } held)
                _organization = _organization with { Held = _organization.Held ?? held };
            if (_text.Has(Cue.Postponed, sentence))
            {
                _postponement = new Postponement
                {
                    Cause = _text.Find(TokenKind.Cause, sentence) is >= 0 and var cause ? lexicon.Text(Tokens[cause].Value) : null,
                    SeveralTimes = _text.Has(Cue.SeveralTimes, sentence),
                    Instrument = _text.Has(Cue.SilenceProcedure) ? Instrument.SilenceProcedure : null,
                };
                Trace("$.organization.postponement", sentence);
            }

            if (_text.Has(Cue.Presided, sentence))
                Chair(sentence);
        }

        Letters();
        Trace("$.organization");
        return true;
    }

    /// <summary>True for the name of another meeting than the one that reports.</summary>
    private bool IsOther(in Token token) =>
        token.Kind == TokenKind.Office
        && _own?.Office is { } own
        && !lexicon.Offices(token.Value).Any(o => own == o.ToString() || (own.StartsWith("MX", StringComparison.Ordinal) && o.ToString() == "MX"));

    /// <summary>
    /// Where a range says that the meeting was held; -1 where it says so of a Review Conference or another meeting, which stands nearer before it, or
    /// not at all.
    /// </summary>
    private int HeldIn(Range range)
    {
        var conference = false;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.ReviewConference || IsOther(Tokens[i]))
                conference = true;
            else if (Tokens[i].Kind is TokenKind.Office or TokenKind.SentenceEnd || Tokens[i] is { Kind: TokenKind.Word, Value: 1 })
                conference = false;
            else if (!conference && Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Held or (int)Cue.Presided })
                return i;
        }

        return -1;
    }

    private void FirstPlan(Range sentence)
    {
        var cue = _text.Find(Cue.OriginallyScheduled, sentence);
        _organization = _organization! with { FirstPlannedFor = _text.FirstDay(cue..sentence.End) };
        if (_text.Dates(cue..sentence.End) is { Count: > 1 } dates && _text.Has(Cue.Held, sentence) && dates[^1].Days is { } held)
            _organization = _organization with { Held = _organization.Held ?? held };
    }

    private DateInterval? HeldOn(Range sentence)
    {
        // Where the days stand behind the verb, what stands before it is the day of something else.
        var range =
            HeldIn(sentence) is >= 0 and var held && !lexicon.HasDateMarks && _text.Dates(held..sentence.End).Exists(d => d.Days is not null)
                ? held..sentence.End
                : sentence;
        foreach (var date in _text.Dates(range))
        {
            if (date.Days is { } days)
                return days;
        }

        return null;
    }

    /// <summary>Review Conferences by their number, Meetings of States Parties by the year before them.</summary>
    private List<MeetingReference> References(Range sentence)
    {
        var references = new List<MeetingReference>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.ReviewConference)
                references.Add(new MeetingReference { Kind = MeetingKind.ReviewConference, Number = Tokens[i].Value });
            else if (Tokens[i].Kind == TokenKind.Office && lexicon.Offices(Tokens[i].Value)[0].ToString() == "MSP" && YearBefore(i, sentence) is { } year)
                references.Add(new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = year });
        }

        return references;
    }

    private int? YearBefore(int at, Range range)
    {
        for (var i = at - 1; i >= Math.Max(range.Start.Value, at - 2); i--)
        {
            if (IsYear(i))
                return Tokens[i].Value;
        }

        return null;
    }

    /// <summary>Who presided: a person the register knows, or the words beside a form of address; and the State beside the name.</summary>
    private void Chair(Range sentence)
    {
        if (_organization!.Chair is not null)
            return;
        var cue = _text.Find(Cue.Presided, sentence);
        var person = Person(sentence, near: cue);
        if (person is not { } found)
            return;
        StateCode? state = null;
        var (distance, beside) = (int.MaxValue, -1);
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.State)
                continue;
            var gap = Math.Min(Math.Abs(Tokens[i].Start - found.End), Math.Abs(found.Start - Tokens[i].End));
            if (gap < distance)
                (state, distance, beside) = (lexicon.States[Tokens[i].Value].Code, gap, i);
        }

        if (beside >= 0)
            _text.Use(Tokens[beside]);

        _organization = _organization with
        {
            Chair = new ReportedOfficer
            {
                Post = OfficerPost.Chair,
                Name = found.Name,
                Printed = found.Printed,
                State = state,
            },
        };
        Trace("$.organization.chair", sentence);
    }

    private bool Secretaries()
    {
        if (!_text.Has(Cue.Secretary) && !_text.Has(Cue.DeputySecretary) && !_text.Has(Cue.Secretariat))
            return false;
        var before = _secretariat.Count;
        for (var i = 0; i < Tokens.Count; i++)
        {
            OfficerPost? post = Tokens[i] is not { Kind: TokenKind.Cue } cue
                ? null
                : (Cue)cue.Value switch
                {
                    Cue.Secretary => OfficerPost.Secretary,
                    Cue.DeputySecretary => OfficerPost.DeputySecretary,
                    Cue.Secretariat => OfficerPost.Secretariat,
                    _ => null,
                };
            if (post is not { } known)
                continue;
            var start = i;
            while (
                start > 0
                && Tokens[start - 1].Kind != TokenKind.SentenceEnd
                && Tokens[start - 1] is not { Kind: TokenKind.Cue, Value: (int)Cue.Secretary or (int)Cue.DeputySecretary or (int)Cue.Secretariat }
            )
                start--;
            var title = -1;
            for (var j = start; j < i; j++)
            {
                if (Tokens[j].Kind == TokenKind.Title)
                    title = j;
            }

            foreach (
                var person in known == OfficerPost.Secretariat ? Persons(start..i)
                : Person(start..i, near: i) is { } nearest ? [nearest]
                : []
            )
            {
                if (!_served.Add(person.Name))
                    continue;
                _secretariat.Add(
                    new ReportedOfficer
                    {
                        Post = known,
                        Name = person.Name,
                        Printed = person.Printed,
                        Title = title < 0 ? null : lexicon.Text(Tokens[title].Value),
                    }
                );
                Trace(FormattableString.Invariant($"$.organization.secretariat[{_secretariat.Count - 1}]"), start..(i + 1));
            }
        }

        return _secretariat.Count > before;
    }

    private List<(string Name, string? Printed, int Start, int End)> Persons(Range range)
    {
        var persons = new List<(string Name, string? Printed, int Start, int End)>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Named(i, range) is { } person && (persons.Count == 0 || persons[^1].End <= person.Start))
                persons.Add(person);
        }

        return persons;
    }

    private bool Footnote()
    {
        Letters();
        return true;
    }

    private void Letters()
    {
        if (!_text.Has(Cue.Letters) || !_text.Has(Cue.Chair) || _letters.Count > 0)
            return;
        foreach (var date in _text.Dates(_text.All))
        {
            if (date.Days is { } day)
                _letters.Add(day.Start);
        }

        if (_letters.Count > 0)
            Trace("$.organization.postponement.letters");
    }
}
