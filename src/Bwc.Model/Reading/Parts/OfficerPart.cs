namespace Bwc.Model.Reports;

/// <summary>Who presided over the meeting, and who assisted: elected, named beside the post, or said to have been in the chair.</summary>
internal sealed class OfficerPart(ReadingContext context, PersonReader persons, EventReader events) : ReportPart(context)
{
    private readonly List<ReportedOfficer> _viceChairs = [];
    private ReportedOfficer? _chair;
    private int? _paragraph;

    public override void Take(BlockKind kind)
    {
        if (
            Context.InAnnex
            || kind is not (BlockKind.Paragraph or BlockKind.Sub)
            || !(Text.Has(Cue.Chair) || Text.Has(Cue.ViceChairs) || Text.Has(Cue.Presided) || Text.Has(Cue.PresidedBy))
        )
            return;
        foreach (var sentence in Text.Each())
        {
            if (!Text.Has(TokenKind.HonorificBefore, sentence) && !Text.Has(TokenKind.HonorificAfter, sentence) && !Text.Has(TokenKind.Person, sentence))
                continue;
            if (Beside(sentence) | ByPost(sentence) | Presided(sentence))
                _paragraph ??= ParagraphNumber();
        }
    }

    public override MeetingReport Give(MeetingReport report) =>
        _chair is null && _viceChairs.Count == 0
            ? report
            : report with
            {
                Organization = (report.Organization ?? new MeetingOrganization()) with
                {
                    Chair = _chair,
                    ViceChairs = [.. _viceChairs],
                    Paragraph = report.Organization?.Paragraph ?? _paragraph,
                },
            };

    /// <summary>"the Chair, Mr. X of Y": the person whom the post is directly beside.</summary>
    private bool Beside(Range sentence)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value && _chair is null; i++)
        {
            if (!Text.Is(i, Cue.Chair) || events.IsDecided(i, sentence))
                continue;
            var next = i + 1;
            var named = next;
            while (named < sentence.End.Value && Text.Is(named, TokenKind.Filler))
                named++; // "of the"
            if (named > next && named < sentence.End.Value && events.Judge(named, sentence) is var body and not EventReader.Subject.None)
            {
                if (body == EventReader.Subject.Other)
                    continue;
                next = named;
                while (next < sentence.End.Value && Tokens[next].Start == Tokens[named].Start)
                    next++;
            }

            if (next < sentence.End.Value && Text.Is(next, TokenKind.Separator))
                next++;
            if (next < sentence.End.Value && persons.At(next, sentence) is { } person && person.First == next)
                return Chair(person, sentence);
        }

        return false;
    }

    /// <summary>"elected Mr. X as Chair and Ms. Y and Mr. Z as Vice-Chairs", or the posts before their names.</summary>
    private bool ByPost(Range sentence)
    {
        var vice = Text.Find(Cue.ViceChairs, sentence);
        var elected = Text.Find(Cue.Elected, sentence);
        if (vice < 0 || Text.Has(Cue.Absence, sentence) || events.IsAhead(vice, sentence) || events.IsDecided(vice, sentence))
            return false;
        if (events.SubjectOf(vice, sentence) == EventReader.Subject.Other && elected < 0)
            return false;
        var named = persons.In(sentence);
        if (
            elected >= 0
            && _chair is null
            && named.Find(p => p.First > elected && p.Next <= vice && Text.Is(BehindState(p, sentence), Cue.Chair)) is { Next: > 0 } chair
        )
        {
            Chair(chair, sentence);
            named.Remove(chair);
        }

        var before = named.FindAll(p => p.Next <= vice);
        var behind = named.FindAll(p => p.First > vice);
        var chairs = Text.Find(Cue.Presided, sentence);
        var vices = behind.Count > 0 && (before.Count == 0 || chairs > vice) ? behind.FindAll(p => chairs < vice || p.Next <= chairs) : before;
        var limit = Math.Max(chairs < vice ? chairs : -1, Text.Find(Cue.PresidedBy, sentence.Start..vice));
        if (limit >= 0 && ReferenceEquals(vices, before))
        {
            // Whoever is directly after "chaired by" is the chair.
            var after = before.FindAll(p => p.First > limit);
            vices = Text.Find(Cue.PresidedBy, sentence.Start..vice) >= 0 ? after.Skip(1).ToList() : after;
        }

        foreach (var person in vices)
        {
            if (!_viceChairs.Exists(v => v.Name == person.Name))
                _viceChairs.Add(persons.Officer(person, OfficerPost.ViceChair, sentence));
        }

        if (vices.Count > 0)
            Trace("$.organization.viceChairs", sentence);
        return vices.Count > 0;
    }

    /// <summary>"chaired by X", which has the name after, and "X presided", which has it before.</summary>
    private bool Presided(Range sentence)
    {
        if (_chair is not null || Text.Has(Cue.Absence, sentence))
            return false;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            var by = Text.Is(i, Cue.PresidedBy);
            if ((!by && !Text.Is(i, Cue.Presided)) || !events.Happened(i, sentence) || IsOverOther(i, sentence))
                continue;
            var range = by ? (i + 1)..sentence.End : sentence.Start..i;
            if (
                (
                    by
                        ? persons.In(range) is [var first, ..]
                            ? first
                            : null
                        : persons.Nearest(range, i)
                )
                    is { } person
                && !IsViceChair(person, sentence)
            )
                return Chair(person, sentence);
        }

        return false;
    }

    // "chaired by Ms. X (Chile), Vice-Chair"
    private bool IsViceChair(NamedPerson person, Range sentence)
    {
        var next = BehindState(person, sentence);
        return !Lexicon.Has(GrammarTrait.VerbLast) && next + 1 < sentence.End.Value && Text.Is(next, TokenKind.Separator) && Text.Is(next + 1, Cue.ViceChairs);
    }

    /// <summary>The token behind a person and the State beside the name: "Mr. X of Poland", "Ms. Y (Chile)".</summary>
    private int BehindState(NamedPerson person, Range sentence)
    {
        var next = person.Next;
        while (next < sentence.End.Value && (Tokens[next].Kind == TokenKind.Open || (Text.Is(next, TokenKind.Filler) && !Lexicon.IsConjunction(Tokens[next]))))
            next++;
        if (next < sentence.End.Value && Text.Is(next, TokenKind.State))
            next++;
        if (next < sentence.End.Value && Text.Is(next, TokenKind.Close))
            next++;
        return next;
    }

    // "X chaired the Working Group"
    private bool IsOverOther(int verb, Range sentence)
    {
        for (var i = verb + 1; i < Math.Min(sentence.End.Value, verb + 5); i++)
        {
            if (events.Judge(i, sentence) is not EventReader.Subject.None and var subject)
                return subject == EventReader.Subject.Other;
        }

        return false;
    }

    private bool Chair(NamedPerson person, Range sentence)
    {
        _chair = persons.Officer(person, OfficerPost.Chair, sentence);
        Trace("$.organization.chair", sentence);
        return true;
    }
}
