namespace Bwc.Model.Reports;

/// <summary>
/// Tells whether a verb speaks of this meeting and of what happened: not of another meeting or body, not of what is to come, and not of what somebody
/// only decided.
/// </summary>
internal sealed class EventReader(ReadingContext context) : BlockReader(context)
{
    // So many tokens may be between "will" and its verb.
    private const int Reach = 6;

    /// <summary>Of which meeting the words before a verb speak.</summary>
    public enum Subject
    {
        None,
        This,
        Other,
    }

    /// <summary>True if the verb at a token says what happened, and names no other meeting as that which it happened to.</summary>
    public bool Happened(int verb, Range sentence) => !IsDecided(verb, sentence) && !IsAhead(verb, sentence) && SubjectOf(verb, sentence) != Subject.Other;

    /// <summary>True if the verb at a token says what happened, and this meeting is named as that which it happened to.</summary>
    public bool HappenedHere(int verb, Range sentence) => Happened(verb, sentence) && SubjectOf(verb, sentence) == Subject.This;

    /// <summary>True for what is after "decided that".</summary>
    public bool IsDecided(int verb, Range sentence) => Text.Find(Cue.Decides, sentence.Start..verb) >= 0;

    /// <summary>True after "will", "would", "shall" and the like.</summary>
    public bool IsAhead(int verb, Range sentence)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.Start.Value, verb - Reach); i--)
        {
            if (Text.Is(i, Cue.Ahead))
                return true;
            if (Text.Is(i, Cue.Held) || Text.Is(i, Cue.Presided) || Text.Is(i, Cue.PresidedBy) || Text.Is(i, Cue.Opened) || Text.Is(i, Cue.Adopted))
                return false;
        }

        return false;
    }

    /// <summary>The last meeting named before a token.</summary>
    public Subject SubjectOf(int verb, Range sentence)
    {
        var named = Subject.None;
        for (var i = verb - 1; i >= sentence.Start.Value; i--)
        {
            if (Judge(i, sentence) is var subject && subject == Subject.None)
                continue;

            // Where all that describes the verb is before it, other meetings may be between it and its subject.
            if (subject == Subject.This || !Lexicon.Has(GrammarTrait.VerbLast))
                return subject;
            named = subject;
        }

        return named;
    }

    /// <summary>Whether a token names this meeting or another one.</summary>
    public Subject Judge(int at, Range sentence)
    {
        switch (Tokens[at].Kind)
        {
            case TokenKind.ReviewConference:
                return IsOwnConference(Tokens[at].Value) ? Subject.This : Subject.Other;
            case TokenKind.Office:
                return IsOtherOffice(at) || IsOtherTime(at, sentence) ? Subject.Other : Subject.This;
            // "the Conference" is this meeting in the report of one, and another body in all others.
            case TokenKind.Cue when (Cue)Tokens[at].Value == Cue.OtherBody && IsAlso(at, at + 1, Cue.ThisMeeting):
                return IsConference ? Judge(at + 1, sentence) : Subject.Other;
            case TokenKind.Cue when (Cue)Tokens[at].Value is Cue.GeneralAssembly or Cue.OtherBody:
                return Subject.Other;
            case TokenKind.Cue when (Cue)Tokens[at].Value == Cue.PreparatoryCommittee:
                return Context.Own?.Organ is { } organ && organ.StartsWith("PC", StringComparison.Ordinal) ? Subject.This : Subject.Other;
            case TokenKind.Cue when (Cue)Tokens[at].Value == Cue.ThisMeeting:
                return (!IsConference && IsAlso(at, at - 1, Cue.OtherBody)) || IsOtherTime(at, sentence) ? Subject.Other : Subject.This;
            default:
                return Subject.None;
        }
    }

    /// <summary>The year that is directly before the name of a meeting, or after it after a small word; null if none does.</summary>
    public int? YearOf(int at, Range sentence)
    {
        for (var i = at - 1; i >= Math.Max(sentence.Start.Value, at - 2); i--)
        {
            if (IsYear(i))
                return Tokens[i].Value;
            if (Tokens[i].Kind is not (TokenKind.DateMark or TokenKind.Filler))
                break;
        }

        var next = at + 1;
        while (next < Math.Min(sentence.End.Value, at + 3) && Tokens[next].Kind is TokenKind.Filler)
            next++;
        return next > at + 1 && next < sentence.End.Value && IsYear(next) ? Tokens[next].Value : null;
    }

    private bool IsConference =>
        Context.Own is { SeriesKind: SymbolSeries.ReviewConference } own && own.Organ?.StartsWith("PC", StringComparison.Ordinal) != true;

    private bool IsOwnConference(int number) => IsConference && Context.Own?.SeriesNumber == number;

    /// <summary>True if the words at a token are a cue besides.</summary>
    private bool IsAlso(int at, int other, Cue cue) => Text.Is(other, cue) && Tokens[other].Start == Tokens[at].Start;

    private bool IsOtherOffice(int at)
    {
        if (Context.Own is not { } own)
            return false;
        var offices = Lexicon.Offices(Tokens[at].Value);
        return own.Office is { } office
            ? !offices.Any(o => office == o.ToString() || (office.StartsWith("MX", StringComparison.Ordinal) && o.ToString() == "MX"))
            : own.SeriesKind != SymbolSeries.WorkingGroup || !offices.Any(o => o.ToString() == "WG");
    }

    private bool IsOtherTime(int at, Range sentence)
    {
        if (Context.Own?.Year is { } own && YearOf(at, sentence) is { } year && year != own)
            return true;
        for (var i = at - 1; i >= Math.Max(sentence.Start.Value, at - 2); i--)
        {
            if (Text.Is(i, Cue.Elsewhere))
                return true;

            // "The Working Group held its third session": whose it is is before.
            if (Text.Is(i, Cue.Possessive))
                return SubjectOf(i, sentence) == Subject.Other;
        }

        return false;
    }
}
