using Bwc.Model.Meetings;
using Bwc.Model.Reports;
using Bwc.Model.States;
using NodaTime;

namespace Bwc.Model.Reading;

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
        if (_organization is null && _agenda is null && _rules is null && _secretariat.Count == 0 && postponement is null) return null;
        return (_organization ?? new MeetingOrganization()) with { Agenda = _agenda, Rules = _rules, Postponement = postponement, Secretariat = [.. _secretariat] };
    }

    private bool GeneralAssembly()
    {
        if (!_text.Has(Cue.GeneralAssembly) || !_text.Has(Cue.Resolution)) return false;
        if (_text.Find(TokenKind.Fraction, _text.All) is not (>= 0 and var number)) return false;
        if (_resolution is not null) return Again("$.resolution");
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
        if (_text.Has(Cue.RulesOfProcedure) && _text.Has(Cue.Adopted) && _text.Find(TokenKind.Symbol, _text.All) >= 0)
        {
            return Fill(ref _rules, "$.organization.rules", () => AdoptedAs(_text.Has(Cue.SameMeeting) ? _agenda?.Date : null));
        }

        if (!_text.Has(Cue.Agenda) || !_text.Has(Cue.Adopted) || _text.Find(TokenKind.Symbol, _text.All) < 0) return false;
        return Fill(ref _agenda, "$.organization.agenda", () => AdoptedAs(null));
    }

    private AdoptedText AdoptedAs(LocalDate? sameDay) => new()
    {
        Paragraph = ParagraphNumber(),
        Date = _text.FirstDay(_text.All) ?? sameDay,
        Symbol = _text.FirstSymbol(_text.All),
        ProposedByChair = _text.Has(Cue.ProposedByChair),
        MutatisMutandis = _text.Has(Cue.MutatisMutandis),
    };

    private bool MeetingHeld()
    {
        if (!_text.Has(Cue.OriginallyScheduled) && !_text.Has(Cue.Postponed) && !(_text.Has(Cue.Held) && HeldIn(_text.All) >= 0 && (_text.Has(Cue.Presided) || (_text.Find(TokenKind.Place, _text.All) >= 0 && _text.Dates(_text.All).Count > 0)))) return false;
        if (_organization is not null) return Again("$.organization");
        _organization = new MeetingOrganization { Paragraph = ParagraphNumber() };
        foreach (var sentence in _text.Each())
        {
            if (_organization.DecidedBy.IsEmpty && _text.Has(Cue.Decided, sentence)) _organization = _organization with { DecidedBy = [.. References(sentence)] };
            if (_text.Find(TokenKind.Place, sentence) is >= 0 and var place) _organization = _organization with { Place = _organization.Place ?? lexicon.Text(Tokens[place].Value) };
            if (_text.Has(Cue.OriginallyScheduled, sentence)) FirstPlan(sentence);
            else if (HeldIn(sentence) >= 0 && HeldOn(sentence) is { } held) _organization = _organization with { Held = _organization.Held ?? held };
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

            if (_text.Has(Cue.Presided, sentence)) Chair(sentence);
        }

        Letters();
        Trace("$.organization");
        return true;
    }

    /// <summary>Where a range says that the meeting was held; -1 where it says so of a Review Conference, which stands nearer before it, or not at all.</summary>
    private int HeldIn(Range range)
    {
        var conference = false;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.ReviewConference) conference = true;
            else if (Tokens[i].Kind is TokenKind.Office or TokenKind.SentenceEnd) conference = false;
            else if (!conference && Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Held or (int)Cue.Presided }) return i;
        }

        return -1;
    }

    private void FirstPlan(Range sentence)
    {
        var cue = _text.Find(Cue.OriginallyScheduled, sentence);
        _organization = _organization! with { FirstPlannedFor = _text.FirstDay(cue..sentence.End) };
        if (_text.Dates(cue..sentence.End) is { Count: > 1 } dates && _text.Has(Cue.Held, sentence) && dates[^1].Days is { } held) _organization = _organization with { Held = _organization.Held ?? held };
    }

    private DateInterval? HeldOn(Range sentence)
    {
        foreach (var date in _text.Dates(sentence))
        {
            if (date.Days is { } days) return days;
        }

        return null;
    }

    /// <summary>Review Conferences by their number, Meetings of States Parties by the year before them.</summary>
    private List<MeetingReference> References(Range sentence)
    {
        var references = new List<MeetingReference>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.ReviewConference) references.Add(new MeetingReference { Kind = MeetingKind.ReviewConference, Number = Tokens[i].Value });
            else if (Tokens[i].Kind == TokenKind.Office && lexicon.Offices(Tokens[i].Value)[0].ToString() == "MSP" && YearBefore(i, sentence) is { } year) references.Add(new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = year });
        }

        return references;
    }

    private int? YearBefore(int at, Range range)
    {
        for (var i = at - 1; i >= Math.Max(range.Start.Value, at - 2); i--)
        {
            if (IsYear(i)) return Tokens[i].Value;
        }

        return null;
    }

    /// <summary>Who presided: a person the register knows, or the words beside a form of address; and the State beside the name.</summary>
    private void Chair(Range sentence)
    {
        if (_organization!.Chair is not null) return;
        var cue = _text.Find(Cue.Presided, sentence);
        var person = Person(sentence, near: cue);
        if (person is not { } found) return;
        StateCode? state = null;
        var distance = int.MaxValue;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.State) continue;
            var gap = Math.Min(Math.Abs(Tokens[i].Start - found.End), Math.Abs(found.Start - Tokens[i].End));
            _text.Use(Tokens[i]);
            if (gap < distance) (state, distance) = (lexicon.States[Tokens[i].Value].Code, gap);
        }

        _organization = _organization with { Chair = new ReportedOfficer { Post = OfficerPost.Chair, Name = found.Name, Printed = found.Printed, State = state } };
        Trace("$.organization.chair", sentence);
    }

    private bool Secretaries()
    {
        if (_text.Find(Cue.Secretary, _text.All) < 0 && _text.Find(Cue.DeputySecretary, _text.All) < 0) return false;
        for (var i = 0; i < Tokens.Count; i++)
        {
            OfficerPost? post = Tokens[i] is not { Kind: TokenKind.Cue } cue ? null : (Cue)cue.Value switch
            {
                Cue.Secretary => OfficerPost.Secretary,
                Cue.DeputySecretary => OfficerPost.DeputySecretary,
                Cue.Secretariat => OfficerPost.Secretariat,
                _ => null,
            };
            if (post is not { } known) continue;
            var start = i;
            while (start > 0 && Tokens[start - 1].Kind != TokenKind.SentenceEnd && Tokens[start - 1] is not { Kind: TokenKind.Cue, Value: (int)Cue.Secretary or (int)Cue.DeputySecretary or (int)Cue.Secretariat }) start--;
            if (Person(start..i, near: i) is not { } person || !_served.Add(person.Name)) continue;
            var title = -1;
            for (var j = start; j < i; j++)
            {
                if (Tokens[j].Kind == TokenKind.Title) title = j;
            }

            _secretariat.Add(new ReportedOfficer { Post = known, Name = person.Name, Printed = person.Printed, Title = title < 0 ? null : lexicon.Text(Tokens[title].Value) });
            Trace(FormattableString.Invariant($"$.organization.secretariat[{_secretariat.Count - 1}]"), start..(i + 1));
        }

        return _secretariat.Count > 0;
    }

    private bool Footnote()
    {
        Letters();
        return true;
    }

    private void Letters()
    {
        if (!_text.Has(Cue.Letters) || !_text.Has(Cue.Chair) || _letters.Count > 0) return;
        foreach (var date in _text.Dates(_text.All))
        {
            if (date.Days is { } day) _letters.Add(day.Start);
        }

        if (_letters.Count > 0) Trace("$.organization.postponement.letters");
    }
}
