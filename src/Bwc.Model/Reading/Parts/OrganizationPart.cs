using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>How the meeting came about: who decided on it, for when it was first planned, when and where it was held, why it was put off.</summary>
internal sealed class OrganizationPart(ReadingContext context, EventReader events) : ReportPart(context)
{
    // A meeting is held in the year of its symbol or, where it was put off, soon after.
    private const int LatestYear = 3;

    private readonly List<MeetingReference> _decidedBy = [];
    private readonly List<ReportedSession> _sessions = [];
    private readonly List<LocalDate> _letters = [];
    private MeetingOrganization _organization = new();
    private Postponement? _postponement;

    public override void Take(BlockKind kind)
    {
        if (kind == BlockKind.Footnote)
            Letters(Text.All);
        if (Context.InAnnex || kind is not (BlockKind.Paragraph or BlockKind.Sub) || !SpeaksOfIt())
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            var read = Held(sentence) | Postponed(sentence) | Opened(sentence);
            if (!read && !Letters(sentence))
                continue;
            if (read)
            {
                Deciders(sentence);
                _organization = _organization with { Paragraph = _organization.Paragraph ?? ParagraphNumber() };
                Trace("$.organization", sentence);
            }
        }
    }

    public override MeetingReport Give(MeetingReport report)
    {
        var organization = (report.Organization ?? new MeetingOrganization()) with
        {
            Paragraph = _organization.Paragraph ?? report.Organization?.Paragraph,
            FirstPlannedFor = _organization.FirstPlannedFor,
            Held = _organization.Held,
            Place = _organization.Place,
            Opened = _organization.Opened,
            DecidedBy = [.. _decidedBy],
            Sessions = [.. _sessions],
            Postponement = _postponement is null && _letters.Count == 0 ? null : (_postponement ?? new Postponement()) with { Letters = [.. _letters] },
        };
        return report with { Organization = organization == new MeetingOrganization() ? null : organization };
    }

    private bool SpeaksOfIt() =>
        Text.Has(Cue.Held) || Text.Has(Cue.OriginallyScheduled) || Text.Has(Cue.Postponed) || Text.Has(Cue.Opened) || Text.Has(Cue.Letters);

    /// <summary>The first plan, and the days on which the meeting was held.</summary>
    private bool Held(Range sentence)
    {
        var read = false;
        var planned = Text.Find(Cue.OriginallyScheduled, sentence);
        if (planned >= 0 && events.Happened(planned, sentence) && _organization.FirstPlannedFor is null && Text.FirstDay(planned..sentence.End) is { } plan)
        {
            _organization = _organization with { FirstPlannedFor = plan };
            read = true;
        }

        if (Verb(sentence, planned) is not { } held)
            return read;

        // Where the days are after the verb, what is before it is the day of something else.
        var dates = Own(held..sentence.End);
        var range = held..sentence.End;
        if (dates.Count == 0 && (Lexicon.Has(GrammarTrait.VerbLast) || Text.Dates(range).Count == 0))
            (dates, range) = (Own(sentence.Start..held), sentence);
        if (dates.Count == 0)
            return read;
        if (_organization.Held is not null || _sessions.Count > 0)
            return Again("$.organization.held", sentence);
        Days(dates, range, sentence);
        return true;
    }

    /// <summary>The verb that says that this meeting was held; null if the sentence has none.</summary>
    private int? Verb(Range sentence, int planned)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (!Text.Is(i, Cue.Held) || (planned >= 0 && i < planned && !Lexicon.Has(GrammarTrait.VerbLast)))
                continue;
            if (
                planned >= 0
                && Lexicon.Has(GrammarTrait.VerbLast)
                && Own(planned..i).Count == 1
                && Text.Dates(planned..i)[0] is var plan
                && Text.IsUsed(Tokens[plan.Tokens.Start])
            )
                continue;
            if (Lexicon.Has(GrammarTrait.VerbLast) ? events.Happened(i, sentence) : events.HappenedHere(i, sentence) && !IsPartial(i, sentence))
                return i;
        }

        return null;
    }

    // "The second plenary meeting was held": one sitting is not the meeting.
    private bool IsPartial(int verb, Range sentence)
    {
        for (var i = verb - 1; i >= sentence.Start.Value; i--)
        {
            if (events.Judge(i, sentence) == EventReader.Subject.This)
                return Text.Is(i - 1, Cue.Sitting) || Text.Is(i - 2, Cue.Sitting);
        }

        return false;
    }

    /// <summary>The days in a range that can be those of this meeting.</summary>
    private List<DateSpan> Own(Range range) =>
        Text.Dates(range).FindAll(d => !d.Runs.IsEmpty && !Text.IsUsed(Tokens[d.Tokens.Start]) && InTime(d.Runs[0].Start.Year));

    private bool InTime(int year) => Context.Own?.Year is not { } own || (year >= own && year <= own + LatestYear);

    private void Days(List<DateSpan> dates, Range range, Range sentence)
    {
        var runs = ImmutableArray.CreateBuilder<(DateInterval Days, int At)>();
        foreach (var date in dates)
        {
            Text.Use(date.Tokens);
            runs.AddRange(date.Joined.Select(days => (days, date.Tokens.Start.Value)));
        }

        var place = Text.Find(TokenKind.Place, range) is >= 0 and var behind ? behind : Text.Find(TokenKind.Place, sentence);
        if (place >= 0)
            _organization = _organization with { Place = _organization.Place ?? Lexicon.Text(Tokens[place].Value) };
        if (runs.Count == 1)
        {
            _organization = _organization with { Held = runs[0].Days };
            return;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var (from, to) = (i == 0 ? sentence.Start.Value : runs[i - 1].At + 1, i + 1 < runs.Count ? runs[i + 1].At : sentence.End.Value);
            _sessions.Add(
                new ReportedSession
                {
                    Number = runs.Count > 1 ? i + 1 : null,
                    Days = runs[i].Days,
                    Place =
                        (Text.Find(TokenKind.Place, runs[i].At..to) is >= 0 and var own ? own : Text.Find(TokenKind.Place, from..to)) is >= 0 and var there
                            ? Lexicon.Text(Tokens[there].Value)
                        : NamesOtherPlace(runs[i].At..to) ? null
                        : _organization.Place,
                }
            );
        }
    }

    // "in" and a capital that is the name of no month: a place that the grammar does not know.
    private bool NamesOtherPlace(Range range)
    {
        for (var i = range.Start.Value; i + 1 < range.End.Value; i++)
        {
            if (Lexicon.IsPreposition(Tokens[i]) && Tokens[i + 1].IsCapitalWord)
                return true;
        }

        return false;
    }

    private bool Postponed(Range sentence)
    {
        if (Text.Find(Cue.Postponed, sentence) is not (>= 0 and var verb) || !events.Happened(verb, sentence))
            return false;
        if (_postponement is not null)
            return false;
        _postponement = new Postponement
        {
            Cause = Text.Find(TokenKind.Cause, sentence) is >= 0 and var cause ? Lexicon.Text(Tokens[cause].Value) : null,
            SeveralTimes = Text.Has(Cue.SeveralTimes, sentence),
            Instrument = Text.Has(Cue.SilenceProcedure) ? Instrument.SilenceProcedure : null,
        };
        Trace("$.organization.postponement", sentence);
        return true;
    }

    private bool Opened(Range sentence)
    {
        if (
            Text.Find(Cue.Opened, sentence) is not (>= 0 and var verb)
            || !events.Happened(verb, sentence)
            || (
                !Lexicon.Has(GrammarTrait.VerbLast)
                && events.SubjectOf(verb, sentence) == EventReader.Subject.None
                && events.SubjectOf(sentence.End.Value, sentence) != EventReader.Subject.This
            )
        )
            return false;
        if (_organization.Opened is not null || Own(sentence) is not [{ Days: { } days } date, ..])
            return false;
        Text.Use(date.Tokens);
        _organization = _organization with
        {
            Opened = days.Start,
            Place = _organization.Place ?? (Text.Find(TokenKind.Place, sentence) is >= 0 and var place ? Lexicon.Text(Tokens[place].Value) : null),
        };
        return true;
    }

    private void Deciders(Range sentence)
    {
        if (_decidedBy.Count == 0 && (Text.Has(Cue.Decided, sentence) || Text.Has(Cue.Decides, sentence)))
            _decidedBy.AddRange(MeetingReferences.In(Context, sentence));
    }

    private bool Letters(Range range)
    {
        if (!Text.Has(Cue.Letters, range) || !Text.Has(Cue.Chair, range) || _letters.Count > 0)
            return false;
        foreach (var date in Text.Dates(range))
        {
            Text.Use(date.Tokens);
            _letters.AddRange(date.Runs.Select(r => r.Start));
        }

        if (_letters.Count == 0)
            return false;
        Trace("$.organization.postponement.letters", range);
        return true;
    }
}
