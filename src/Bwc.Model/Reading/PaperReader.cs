namespace Bwc.Model.Reports;

/// <summary>Reads who introduced which paper, and never guesses which is whose.</summary>
internal sealed class PaperReader(ReadingContext context) : BlockReader(context)
{
    // Nobody introduces more papers in one breath.
    private const int MaxRun = 50;

    /// <summary>Who introduced which paper: the only one every paper, each their own where the text says so; otherwise which is whose is not guessed.</summary>
    /// <param name="act">The act.</param>
    /// <param name="by">Who introduced.</param>
    /// <param name="named">The same with their places.</param>
    /// <param name="passive">True if they are named after the verb.</param>
    /// <param name="end">Where the names end.</param>
    public List<Contribution> Introduced(in Act act, List<Contributor> by, NameList named, bool passive, int end)
    {
        var papers = new List<DocumentSymbol>();
        var owners = new List<Contributor>();
        var range = passive ? act.Start..end : act.At..act.Next;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Symbol)
                continue;
            var symbol = Text.Symbol(Tokens[i]);
            if (!papers.Contains(symbol))
                papers.Add(symbol);
            if (IsInBracketOfName(i) && named.Before(Tokens[i].Start) is { } owner)
                owners.Add(owner);
            RunOf(symbol, i, range.End.Value, papers);
        }

        if (by.Count == 1 && papers.Count > 0)
            return [.. papers.Select(p => Introduction(by[0], p))];
        if (by.Count == papers.Count && Text.Has(Cue.Respectively, range))
            return [.. by.Select((b, i) => Introduction(b, papers[i]))];
        if (owners.Count == papers.Count && by.TrueForAll(owners.Contains))
            return [.. owners.Select((o, i) => Introduction(o, papers[i]))];
        if (papers.Count == 1)
            return [.. by.Select(b => Introduction(b, papers[0]))];
        if (papers.Count > 1)
        {
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                FormattableString.Invariant($"{by.Count} participants introduced {papers.Count} papers, but the text does not say who introduced which"),
                Tokens[act.At].Start,
                Tokens[act.At].End
            );
        }

        return [.. by.Select(b => Introduction(b, null))];
    }

    /// <summary>"Germany (WP.3) and Japan (WP.4)": a paper in the bracket directly after the name of whoever introduced it.</summary>
    private bool IsInBracketOfName(int at) => Text.Is(at - 1, TokenKind.Open) && (Text.Is(at - 2, TokenKind.State) || Text.Is(at - 2, TokenKind.Organization));

    /// <summary>"WP.1 to WP.4", or "WP.1-4", are four papers.</summary>
    private void RunOf(DocumentSymbol first, int at, int end, List<DocumentSymbol> papers)
    {
        if (at + 2 >= end || Tokens[at + 1].Kind is not (TokenKind.Dash or TokenKind.Span))
            return;
        var last = Tokens[at + 2].Kind switch
        {
            TokenKind.Symbol => Text.Peek(Tokens[at + 2]).Number,
            TokenKind.Number => Tokens[at + 2].Value,
            _ => null,
        };
        if (first.Number is not { } number || last is not { } to || to <= number || to - number > MaxRun)
            return;
        var stem = first.ToString()[..^number.ToString(System.Globalization.CultureInfo.InvariantCulture).Length];
        for (var i = number + 1; i <= to; i++)
        {
            if (DocumentSymbol.TryParse(FormattableString.Invariant($"{stem}{i}"), out var symbol) && !papers.Contains(symbol))
                papers.Add(symbol);
        }
    }

    private static Contribution Introduction(Contributor by, DocumentSymbol? paper) =>
        new()
        {
            Kind = ContributionKind.PaperIntroduction,
            By = by,
            Paper = paper,
        };
}
