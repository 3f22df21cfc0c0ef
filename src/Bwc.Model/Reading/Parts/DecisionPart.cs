using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// What was decided, each decision as printed: by this meeting, or by another that the sentence names; and the meetings that it plans, with their
/// days, places and chairs, which are not this meeting's.
/// </summary>
internal sealed class DecisionPart(ReadingContext context, PersonReader persons, EventReader events) : ReportPart(context)
{
    private readonly List<ReportedDecision> _decisions = [];

    /// <summary>The decision whose lettered parts may follow; null if none may.</summary>
    private int? _open;

    /// <summary>True if lettered parts of a decision of this meeting may follow.</summary>
    public bool IsOpen => _open is not null;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex)
            return;
        if (kind == BlockKind.Sub && _open is { } open)
            Part(open);
        else if (kind is BlockKind.Paragraph or BlockKind.Sub)
            Sentences();
        else if (kind != BlockKind.Footnote)
            _open = null;
    }

    public override MeetingReport Give(MeetingReport report) => _decisions.Count == 0 ? report : report with { Decisions = [.. _decisions] };

    private void Sentences()
    {
        _open = null;
        if (!Text.Has(Cue.Decides) && !Text.Has(Cue.Decided))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (Verb(sentence) is not (>= 0 and var verb))
                continue;
            var by = By(verb, sentence);
            Keep(by, sentence, verb..sentence.End);
            if (Text.Is(sentence.End.Value - 1, TokenKind.Colon))
                _open = _decisions.Count - 1;
        }
    }

    // "decided:" begins a list of decisions.
    private int Verb(Range sentence)
    {
        if (Text.Find(Cue.Decides, sentence) is >= 0 and var verb)
            return verb;
        var decided = Text.Find(Cue.Decided, sentence);
        return Text.Is(decided + 1, TokenKind.Colon) ? decided : -1;
    }

    private void Part(int open)
    {
        var decision = _decisions[open];
        Keep(decision.By, Text.All, Text.All);
    }

    private void Keep(MeetingReference? by, Range sentence, Range complement)
    {
        var (start, end) = Text.LettersOf(sentence);
        if (sentence.End.Value == Tokens.Count && sentence.Start.Value == 0)
            (start, end) = (0, Text.Letters.Length);
        _decisions.Add(
            new ReportedDecision
            {
                Paragraph = ParagraphNumber(),
                By = by,
                Text = Slice(start, end),
                Meetings = Plans(complement),
            }
        );
        Text.Use(sentence);
        Trace(Numbered("$.decisions", _decisions.Count - 1), sentence);
    }

    /// <summary>The other meeting that decided; null if it was this one.</summary>
    private MeetingReference? By(int verb, Range sentence)
    {
        for (var i = verb - 1; i >= sentence.Start.Value; i--)
        {
            switch (events.Judge(i, sentence))
            {
                case EventReader.Subject.This:
                    return null;
                case EventReader.Subject.Other:
                    return MeetingReferences.At(Context, events, i, sentence) ?? new MeetingReference { Kind = KindOf(i) };
            }
        }

        return null;
    }

    private MeetingKind KindOf(int at) =>
        Tokens[at].Kind == TokenKind.Office && Lexicon.Offices(Tokens[at].Value)[0].ToString() is var office
            ? office == "MSP"
                ? MeetingKind.MeetingOfStatesParties
                : office == "WG"
                    ? MeetingKind.WorkingGroup
                    : MeetingKind.MeetingOfExperts
            : Text.Is(at, Cue.PreparatoryCommittee)
                ? MeetingKind.PreparatoryCommittee
                : MeetingKind.AdHocGroup;

    /// <summary>The meetings that a decision plans: each name of an office begins one, up to the next.</summary>
    private ImmutableArray<PlannedMeeting> Plans(Range range)
    {
        var plans = ImmutableArray.CreateBuilder<PlannedMeeting>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Office)
                continue;
            var end = i + 1;
            while (end < range.End.Value && Tokens[end].Kind != TokenKind.Office)
                end++;
            if (Plan(i, i..end, range) is { } plan)
                plans.Add(plan);
        }

        return plans.ToImmutable();
    }

    /// <summary>Who is to preside: named after "chaired by", or before the verb where that comes last; null if nobody is.</summary>
    private NamedPerson? Chair(Range piece)
    {
        if (Text.Find(Cue.PresidedBy, piece) is >= 0 and var by)
            return persons.In((by + 1)..piece.End) is [var first, ..] ? first : null;
        return Lexicon.Has(GrammarTrait.VerbLast) && Text.Find(Cue.Presided, piece) is >= 0 and var verb ? persons.Nearest(piece.Start..verb, verb) : null;
    }

    private PlannedMeeting? Plan(int office, Range piece, Range range)
    {
        var from = Lexicon.Has(GrammarTrait.VerbLast) && office > range.Start.Value ? range.Start.Value : office;
        var dates = Text.Dates(piece).FindAll(d => !d.Runs.IsEmpty);
        if (dates.Count == 0 && from < office)
            dates = Text.Dates(from..office).FindAll(d => !d.Runs.IsEmpty && !Text.IsUsed(Tokens[d.Tokens.Start]));
        dates.ForEach(d => Text.Use(d.Tokens));
        var chair = Chair(piece) is { } person ? persons.Officer(person, OfficerPost.Chair, piece) : null;
        GroupCode? group =
            Text.Find(TokenKind.Group, piece) is >= 0 and var at && (Text.Has(Cue.PresidedBy, piece) || Text.Has(Cue.Presided, piece))
                ? Lexicon.Group(Tokens[at].Value)
                : null;
        if (dates.Count == 0 && chair is null && group is null)
            return null;
        return new PlannedMeeting
        {
            Office = Lexicon.Offices(Tokens[office].Value)[0],
            Year = events.YearOf(office, range) ?? (dates.Count > 0 ? dates[0].Runs[0].Start.Year : null),
            Days = [.. dates.SelectMany(d => d.Joined)],
            Place = Text.Find(TokenKind.Place, piece) is >= 0 and var place ? Lexicon.Text(Tokens[place].Value) : null,
            Chair = chair,
            ChairGroup = group,
        };
    }
}
