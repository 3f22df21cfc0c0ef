namespace Bwc.Model.Reports;

/// <summary>
/// Notes what no part has taken: each sentence from which nothing was read and, of the others, the names, symbols, dates and counts that went
/// nowhere. A note is of one sentence.
/// </summary>
internal sealed class LeftOverReader(ReadingContext context, PersonReader persons) : BlockReader(context)
{
    private readonly NameItems _items = new(context);

    /// <summary>Notes each sentence of the block under hand.</summary>
    public void Note(string code, FindingSeverity severity, Func<int, int, string> message)
    {
        foreach (var sentence in Text.Each())
        {
            var (start, end) = Text.LettersOf(sentence);
            Note(code, severity, message(start, end), start, end);
        }
    }

    public void NoteWhatIsLeft(BlockKind kind)
    {
        var any = false;
        foreach (var sentence in Text.Each())
        {
            any = true;
            if (!Text.IsClaimed(sentence))
                NotUnderstood(Text.LettersOf(sentence));
            else if (kind is BlockKind.Paragraph or BlockKind.Sub or BlockKind.Document)
                WentNowhere(sentence);
        }

        // A text of marks alone has no words.
        if (!any && Text.Letters.Trim().Length > 0)
            NotUnderstood((0, Text.Letters.Length));
    }

    private void NotUnderstood((int Start, int End) letters)
    {
        var where = Context.Number > 0 ? FormattableString.Invariant($"this sentence of paragraph {Context.Number}") : "this text";
        Note(
            Codes.TextNotUnderstood,
            FindingSeverity.Info,
            $"{where} is not understood: {SafeText.Quote(Text.Letters[letters.Start..letters.End])}",
            letters.Start,
            letters.End
        );
    }

    /// <summary>One note for all the names, symbols, dates and numbers of a sentence that no part has taken, from the first to the last.</summary>
    private void WentNowhere(Range sentence)
    {
        var (first, last, depth, count) = (-1, -1, 0, 0);
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.Open)
                depth++;
            else if (Tokens[i].Kind == TokenKind.Close)
                depth--;
            if (Text.IsUsed(Tokens[i]) || End(i, sentence, depth) is not (> 0 and var next))
                continue;
            if (first < 0)
                first = i;
            (last, count, i) = (next - 1, count + 1, next - 1);
        }

        if (first >= 0)
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                FormattableString.Invariant($"{count} {(count == 1 ? "name, symbol, date or number is" : "names, symbols, dates or numbers are")} given here, ")
                    + $"but their purpose is not understood: {SafeText.Quote(Text.Letters[Tokens[first].Start..Tokens[last].End])}",
                Tokens[first].Start,
                Tokens[last].End
            );
    }

    /// <summary>The token after what begins at a token and ought to be said; 0 if nothing does.</summary>
    private int End(int at, Range sentence, int depth)
    {
        var token = Tokens[at];
        switch (token.Kind)
        {
            case TokenKind.State:
                return _items.IsFree(token) ? at + 1 : 0;

            // An abbreviation in brackets stands for the name before it, and the secretariat is no participant.
            case TokenKind.Organization:
                return depth <= 0 && Lexicon.Names.Body(token.Value).Kind != OrganizationKind.Secretariat ? at + 1 : 0;
            case TokenKind.Symbol:
                return at + 1;
            case TokenKind.Person or TokenKind.HonorificBefore or TokenKind.HonorificAfter:
                return persons.At(at, sentence) is { } person && !Text.IsUsed(Tokens[person.First]) ? Math.Max(at + 1, person.Next) : 0;
            case TokenKind.Number or TokenKind.Month or TokenKind.Multiplier:
                return Text.TryDate(at, sentence.End.Value, out var date) ? date.Next
                    : Text.TryNumber(at, sentence.End.Value, out _, out var next) && !Text.IsMark(at, next) && Counts(next, sentence) ? next
                    : 0;
            default:
                return 0;
        }
    }

    // "95 delegations", "two States Parties": a number directly before what a report counts.
    private bool Counts(int next, Range sentence) =>
        next < sentence.End.Value
        && Tokens[next].Kind == TokenKind.Cue
        && (Cue)Tokens[next].Value
            is Cue.StatesParties
                or Cue.Delegations
                or Cue.SignedNotRatified
                or Cue.ObserverStates
                or Cue.Organizations
                or Cue.NonGovernmental
                or Cue.ViceChairs;
}
