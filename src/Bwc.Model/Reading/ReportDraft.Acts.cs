namespace Bwc.Model.Reports;

/// <content>
/// The acts of a sentence, each with who acted: the names that run without a break up to the verb or, where none does, those behind it. A name that a
/// small word parts
/// from the verb belongs to something else, and is left to be noted.
/// </content>
internal sealed partial class ReportDraft
{
    private void Acts(Range sentence, List<Contribution> into, List<string> unresolved)
    {
        var start = sentence.Start.Value;
        List<Contributor> last = [];
        for (var i = start; i < sentence.End.Value; i++)
        {
            if (KindAt(i) is not { } kind)
                continue;
            var next = i + 1;
            while (next < sentence.End.Value && KindAt(next) is null)
                next++;
            (start, last) = Perform(new Act(kind, start, i, next, next == sentence.End.Value), last, into, unresolved);
            i = next - 1;
        }
    }

    private ContributionKind? KindAt(int at) =>
        Tokens[at].Kind != TokenKind.Cue
            ? null
            : (Cue)Tokens[at].Value switch
            {
                Cue.Briefing => ContributionKind.Briefing,
                Cue.IntroducedPaper => ContributionKind.PaperIntroduction,
                Cue.TechnicalPresentation => ContributionKind.TechnicalPresentation,
                Cue.Statement => ContributionKind.Statement,
                Cue.Discussion => ContributionKind.Discussion,
                _ => null,
            };

    /// <summary>Adds what one act contributed.</summary>
    /// <returns>The token from which the next act may take its names, and who acted.</returns>
    private (int Next, List<Contributor> By) Perform(in Act act, List<Contributor> last, List<Contribution> into, List<string> unresolved)
    {
        var run = RunBefore(act);
        var behalves = Behalves(run, act);
        var (by, guests, end) = (Prose(run, behalves), GuestsIn(run), act.Next);
        var passive = by.IsEmpty && guests.Count == 0;
        if (passive && _text.Find(TokenKind.Colon, act.At..act.Next) is >= 0 and var colon)
        {
            behalves = Behalves((colon + 1)..act.Next, act, listed: true);
            by = Names((colon + 1)..act.Next, behalves);
        }
        else if (passive)
        {
            var after = RunAfter(act);
            if (!act.IsLast && after.End.Value == act.Next)
                after = after.Start..LastSeparator(act.At + 1, act.Next);
            if (!act.IsLast)
                end = after.End.Value;
            behalves = Behalves(after, act);
            var behind = Prose(after, behalves);
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
                ? Papers(act, actors, passive, end)
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

    /// <summary>The names that run without a break up to the verb. Behind a small word the first of them are not those who acted.</summary>
    private Range RunBefore(in Act act)
    {
        if (lexicon.HasDateMarks)
            return act.Start..act.At;
        var start = act.At;
        while (start > act.Start && IsOfList(start - 1, act.Start, back: true) is >= 0 and var next)
            start = next;
        if (start == act.Start || !EndsRun(start - 1))
            return start..act.At;
        for (var (i, depth) = (act.At - 2, 0); i > start; i--)
        {
            if (Tokens[i].Kind == TokenKind.Close)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Open)
                depth--;
            else if (depth == 0 && Tokens[i].Kind == TokenKind.Separator)
                return (i + 1)..act.At;
        }

        return start..act.At;
    }

    /// <summary>The names behind the verb, from the first one to where something else begins.</summary>
    private Range RunAfter(in Act act)
    {
        if (lexicon.HasDateMarks)
            return (act.At + 1)..act.Next;
        var named = false;
        var i = act.At + 1;
        while (i < act.Next)
        {
            var next = IsOfList(i, act.Next, back: false);
            if (next < 0 && named)
                break;
            named |=
                Tokens[i].Kind is TokenKind.State or TokenKind.Organization or TokenKind.Person || (Tokens[i].Kind == TokenKind.Word && Tokens[i].Value == 1);
            i = next < 0 ? i + 1 : next;
        }

        return (act.At + 1)..i;
    }

    /// <summary>Where a run of names goes on beyond a token: brackets are stepped over as one.</summary>
    /// <returns>The place beyond it, on the way back or on; -1 where the run ends.</returns>
    private int IsOfList(int at, int end, bool back)
    {
        var token = Tokens[at];
        if (token.Kind == (back ? TokenKind.Close : TokenKind.Open))
        {
            var (i, depth) = (at, 0);
            for (; back ? i >= end : i < end; i += back ? -1 : 1)
            {
                if (Tokens[i].Kind == TokenKind.Open)
                    depth++;
                else if (Tokens[i].Kind == TokenKind.Close)
                    depth--;
                if (depth == 0)
                    return back ? i : i + 1;
            }

            return -1;
        }

        var listed = token.Kind switch
        {
            TokenKind.State
            or TokenKind.Organization
            or TokenKind.Person
            or TokenKind.Group
            or TokenKind.Separator
            or TokenKind.Holder
            or TokenKind.HonorificBefore
            or TokenKind.Dash => true,
            TokenKind.Filler => !Lexicon.IsPreposition(token),
            TokenKind.Word => token.Value != 0 || IsParticle(at),
            TokenKind.Cue => token.Value is (int)Cue.OnBehalfOf or (int)Cue.UnitedNations or (int)Cue.Delegations or (int)Cue.StatesParties,
            _ => false,
        };
        return !listed ? -1
            : back ? at
            : at + 1;
    }

    private bool EndsRun(int at) => Tokens[at].Kind == TokenKind.Word || Lexicon.IsPreposition(Tokens[at]);

    /// <summary>True where an act has nobody of its own and is joined to the one before: "introduced a paper and made a statement".</summary>
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
    /// On whose behalf, within a range: in brackets up to their end; a group, and no more; behind a comma up to the next that closes it; and
    /// otherwise up to the verb or, in a list, to
    /// the end of the item.
    /// </summary>
    private List<Range> Behalves(Range range, in Act act, bool listed = false)
    {
        var behalves = new List<Range>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i] is not { Kind: TokenKind.Cue, Value: (int)Cue.OnBehalfOf })
                continue;
            var end = IsBracketed(i) ? _text.Find(TokenKind.Close, i..act.Next) : -1;
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
        if (!listed && (lexicon.HasDateMarks || cue == 0 || Tokens[cue - 1].Kind != TokenKind.Separator))
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
    private void Behalf(Range behalf, Listed by, List<Contribution> made)
    {
        var names = Prose((behalf.Start.Value + 1)..behalf.End, []);
        by.Unresolved.AddRange(names.Unresolved);
        foreach (var body in names.Bodies)
        {
            var (start, length) = _text.Block.SourceOf(Tokens[behalf.Start.Value].Start, Tokens[behalf.End.Value - 1].End);
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                $"somebody acted on behalf of {body}, which is neither a State nor a regional group; this is not kept",
                (start, start + length)
            );
        }

        var group = _text.Find(TokenKind.Group, behalf);
        var owner = by.Before(Tokens[behalf.Start.Value].Start);
        for (var j = 0; j < made.Count; j++)
        {
            if (owner is null || made[j].By == owner)
                made[j] = made[j] with { OnBehalfOf = [.. names.States], OnBehalfOfGroup = group < 0 ? null : lexicon.Group(Tokens[group].Value) };
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

    /// <param name="Kind">What was done.</param>
    /// <param name="Start">The first token that can name who did it.</param>
    /// <param name="At">The token that says what was done.</param>
    /// <param name="Next">The token of the next act, or the end of the sentence.</param>
    /// <param name="IsLast">True where no other act follows in the sentence.</param>
    private readonly record struct Act(ContributionKind Kind, int Start, int At, int Next, bool IsLast);
}
