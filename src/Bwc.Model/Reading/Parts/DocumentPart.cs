namespace Bwc.Model.Reports;

/// <summary>The list of documents, row by row.</summary>
internal sealed class DocumentPart(ReadingContext context) : ReportPart(context)
{
    private readonly SubmitterReader _submitters = new(context);

    // A longer text is no list of submitters.
    private const int MaxSubmitters = 2000;

    // Six languages, with the marks between them.
    private const int MaxLanguages = 24;

    private readonly List<OfficialDocument> _documents = [];
    private readonly HashSet<DocumentSymbol> _listed = [];

    public override void Take(BlockKind kind)
    {
        if (kind == BlockKind.Document)
            Row();
    }

    public override MeetingReport Give(MeetingReport report) => _documents.Count == 0 ? report : report with { Documents = [.. _documents] };

    /// <summary>A row of the list of documents: the symbol, perhaps the only languages, the title, and after a dash who submitted it.</summary>
    private bool Row()
    {
        if (Tokens.Count == 0 || Tokens[0].Kind != TokenKind.Symbol)
            return false;
        var symbol = Text.Symbol(Tokens[0]);
        var (symbols, next) = Symbols(symbol);
        var (languages, begin) = OnlyLanguages(next);
        var cue = -1;
        for (var i = Tokens.Count - 1; i > 0 && cue < 0; i--)
        {
            if (Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.SubmittedBy } && Tokens[i].Start >= begin)
                cue = i;
        }

        var (titleEnd, submitters) = cue < 0 ? (Text.Block.Length, string.Empty) : Submission(cue, begin);
        if (languages.Count == 0 && LanguagesBehind(next, titleEnd) is { } behind)
            (languages, titleEnd) = behind;
        var submission = _submitters.Of(submitters);
        var title = Slice(begin, titleEnd).TrimEnd('-', '\u2013', '\u2014', '\u2015', ':', ' ');
        foreach (var each in symbols)
        {
            if (_listed.Add(each))
                _documents.Add(
                    new OfficialDocument
                    {
                        Symbol = each,
                        Title = title.Length == 0 ? null : title,
                        SubmittedBy = [.. submission.By],
                        OnBehalfOf = [.. submission.States],
                        OnBehalfOfBodies = [.. submission.Bodies],
                        OnBehalfOfGroup = submission.Group,
                        Unresolved = [.. submission.Unresolved],
                        Languages = languages.Count > 0 ? [.. languages] : each.ImpliedLanguages,
                    }
                );
        }

        Text.Use(Text.All);
        Trace(Numbered("$.documents", _documents.Count - 1));
        return true;
    }

    /// <summary>The symbols of a row: "and Corr.1" after a symbol is a document of its own.</summary>
    private (List<DocumentSymbol> Symbols, int Next) Symbols(DocumentSymbol symbol)
    {
        var (symbols, next) = (new List<DocumentSymbol>(1) { symbol }, 1);
        while (next < Tokens.Count && Tokens[next].Kind is TokenKind.Filler or TokenKind.Separator)
        {
            var rest = Text.Letters[Tokens[next].End..].TrimStart();
            var end = rest.IndexOfAny(' ', ',');
            var suffix = end < 0 ? rest : rest[..end];
            if (!DocumentSymbol.TryParse($"{symbol}/{suffix}", out var whole) || whole.Suffixes.Length <= symbol.Suffixes.Length)
                break;
            symbols.Add(whole);
            var stop = Text.Letters.Length - rest.Length + suffix.Length;
            while (next < Tokens.Count && Tokens[next].Start < stop)
                next++;
        }

        return (symbols, next);
    }

    private (List<Language> Languages, int TitleBegins) OnlyLanguages(int from)
    {
        var (languages, only, last) = (new List<Language>(), false, 0);
        for (var i = from; i < Math.Min(Tokens.Count, from + MaxLanguages); i++)
        {
            var kind = Tokens[i].Kind;
            if (kind == TokenKind.Language)
                languages.Add((Language)Tokens[i].Value);
            else if (kind == TokenKind.Cue && Tokens[i].Value == (int)Cue.Only)
                only = true;
            else if (kind is not (TokenKind.Filler or TokenKind.Separator or TokenKind.Open or TokenKind.Close or TokenKind.Dash))
                break;
            if (kind is TokenKind.Language or TokenKind.Close || Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Only })
                last = i;
        }

        return only && languages.Count > 0 ? (languages, Tokens[last].End) : ([], Tokens[from - 1].End);
    }

    /// <summary>The only languages in brackets after the title; null if there are none.</summary>
    private (List<Language> Languages, int TitleEnd)? LanguagesBehind(int from, int titleEnd)
    {
        for (var i = from; i < Tokens.Count && Tokens[i].End <= titleEnd; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.Open
                && i + 1 < Tokens.Count
                && Tokens[i + 1].Kind == TokenKind.Language
                && OnlyLanguages(i + 1) is { Languages.Count: > 0 } found
            )
                return (found.Languages, Tokens[i].Start);
        }

        return null;
    }

    /// <summary>In some languages the submitter is before the word for it, in others after.</summary>
    private (int TitleEnd, string Submitters) Submission(int cue, int begin)
    {
        var mark = cue;
        for (var depth = 0; mark > 0 && Tokens[mark].Start >= begin && !(depth == 0 && IsMark(mark)); mark--)
        {
            if (Tokens[mark].Kind == TokenKind.Close)
                depth++;
            else if (Tokens[mark].Kind == TokenKind.Open)
                depth--;
        }

        var marked = mark > 0 && Tokens[mark].Start >= begin;
        while (marked && mark > 1 && Tokens[mark - 1].Kind == TokenKind.Dash && Text.Adjoin(mark - 1, mark))
            mark--;
        var after = Slice(Tokens[cue].End, SubmittersEnd(cue));
        var first = mark;
        while (first < cue && Tokens[first].Kind is TokenKind.Dash or TokenKind.SentenceEnd or TokenKind.Open)
            first++;
        var before = marked && first < cue ? Slice(Tokens[first].Start, Tokens[cue].Start) : string.Empty;
        if (Math.Max(before.Length, after.Length) > MaxSubmitters)
            return (Text.Block.Length, string.Empty);
        return (marked ? Tokens[mark].Start : Tokens[cue].Start, after.Trim(' ', '.', ')', ']').Length > 0 ? after : before);
    }

    /// <summary>"Note by the secretariat. Addendum": the last word says what the symbol says, and is nobody's name.</summary>
    private int SubmittersEnd(int cue)
    {
        var last = Tokens.Count - 1;
        while (last > cue && (Tokens[last].Kind == TokenKind.SentenceEnd || Text.Is(last, Cue.Addendum)))
            last--;
        return last + 1 < Tokens.Count && Tokens[last + 1].Kind == TokenKind.SentenceEnd ? Tokens[last].End : Text.Block.Length;
    }

    // A hyphen within a word parts no title from its submitter.
    private bool IsMark(int at) =>
        Tokens[at].Kind is TokenKind.SentenceEnd or TokenKind.Open
        || (
            Tokens[at].Kind == TokenKind.Dash
            && !(Text.Letters[Tokens[at].Start] == '-' && Tokens[at].Start > 0 && char.IsLetterOrDigit(Text.Letters[Tokens[at].Start - 1]))
        );
}
