using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <content>Papers: who introduced which, the list of documents, and the adoption of the report itself.</content>
internal sealed partial class ReportDraft
{
    private static readonly ImmutableArray<string> Joints = [" and ", " et ", " y ", " и "];

    // A longer text is no list of submitters.
    private const int MaxSubmitters = 2000;

    // Six languages, with the marks between them.
    private const int MaxLanguages = 24;

    // Nor does anybody introduce more papers in one breath.
    private const int MaxRun = 50;

    private readonly List<OfficialDocument> _documents = [];
    private readonly HashSet<DocumentSymbol> _listed = [];
    private Adoption? _adoption;

    /// <summary>Who introduced which paper: the only one every paper, each their own where the text says so; otherwise which is whose is not guessed.</summary>
    private List<Contribution> Papers(in Act act, List<Contributor> by, bool passive, int end)
    {
        var papers = new List<DocumentSymbol>();
        var range = passive ? act.Start..end : act.At..act.Next;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Symbol)
                continue;
            var symbol = _text.Symbol(Tokens[i]);
            if (!papers.Contains(symbol))
                papers.Add(symbol);
            RunOf(symbol, i, range.End.Value, papers);
        }

        if (by.Count == 1 && papers.Count > 0)
            return [.. papers.Select(p => Introduction(by[0], p))];
        if (by.Count == papers.Count && _text.Has(Cue.Respectively, range))
            return [.. by.Select((b, i) => Introduction(b, papers[i]))];
        if (papers.Count == 1)
            return [.. by.Select(b => Introduction(b, papers[0]))];
        if (papers.Count > 1)
        {
            var (start, length) = _text.Block.SourceOf(Tokens[act.At].Start, Tokens[act.At].End);
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                FormattableString.Invariant($"{by.Count} introduced {papers.Count} papers, and the text does not say which is whose"),
                (start, start + length)
            );
        }

        return [.. by.Select(b => Introduction(b, null))];
    }

    /// <summary>"WP.1 to WP.4", or "WP.1-4", are four papers.</summary>
    private void RunOf(DocumentSymbol first, int at, int end, List<DocumentSymbol> papers)
    {
        if (at + 2 >= end || Tokens[at + 1].Kind is not (TokenKind.Dash or TokenKind.Span))
            return;
        var last = Tokens[at + 2].Kind switch
        {
            TokenKind.Symbol => _text.Peek(Tokens[at + 2]).Number,
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

    /// <summary>A row of the list of documents: the symbol, perhaps the only languages, the title, and after a dash who submitted it.</summary>
    private bool Document()
    {
        if (Tokens.Count == 0 || Tokens[0].Kind != TokenKind.Symbol)
            return false;
        var symbol = _text.Symbol(Tokens[0]);
        var (further, next) = Further(symbol);
        var (languages, begin) = OnlyLanguages(next);
        var cue = -1;
        for (var i = Tokens.Count - 1; i > 0 && cue < 0; i--)
        {
            if (Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.SubmittedBy } && Tokens[i].Start >= begin)
                cue = i;
        }

        var (titleEnd, submitters) = cue < 0 ? (_text.Block.Length, string.Empty) : Submission(cue, begin);
        if (languages.Count == 0 && LanguagesBehind(next, titleEnd) is { } behind)
            (languages, titleEnd) = behind;
        var (by, behalf) = Submitters(submitters);
        var title = Slice(begin, titleEnd).TrimEnd('-', '\u2013', '\u2014', '\u2015', ' ');
        foreach (var each in further.Prepend(symbol))
        {
            if (_listed.Add(each))
                _documents.Add(
                    new OfficialDocument
                    {
                        Symbol = each,
                        Title = title.Length == 0 ? null : title,
                        SubmittedBy = by,
                        OnBehalfOf = behalf,
                        Languages = languages.Count > 0 ? [.. languages] : each.ImpliedLanguages,
                    }
                );
        }

        Trace(FormattableString.Invariant($"$.documents[{_documents.Count - 1}]"));
        return true;
    }

    /// <summary>"and Corr.1" behind a symbol is a document of its own.</summary>
    private (List<DocumentSymbol> Symbols, int Next) Further(DocumentSymbol symbol)
    {
        var (symbols, next) = (new List<DocumentSymbol>(), 1);
        while (next < Tokens.Count && Tokens[next].Kind is TokenKind.Filler or TokenKind.Separator)
        {
            var rest = _text.Text[Tokens[next].End..].TrimStart();
            var end = rest.IndexOfAny(' ', ',');
            var suffix = end < 0 ? rest : rest[..end];
            if (!DocumentSymbol.TryParse($"{symbol}/{suffix}", out var whole) || whole.Suffixes.Length <= symbol.Suffixes.Length)
                break;
            symbols.Add(whole);
            var stop = _text.Text.Length - rest.Length + suffix.Length;
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

    /// <summary>The only languages in brackets behind the title; null where there are none.</summary>
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

    /// <summary>In some languages the submitter stands before the word for it, in others behind.</summary>
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
        while (marked && mark > 1 && Tokens[mark - 1].Kind == TokenKind.Dash && _text.Adjoin(mark - 1, mark))
            mark--;
        var after = Slice(Tokens[cue].End, _text.Block.Length);
        var first = mark;
        while (first < cue && Tokens[first].Kind is TokenKind.Dash or TokenKind.SentenceEnd or TokenKind.Open)
            first++;
        var before = marked && first < cue ? Slice(Tokens[first].Start, Tokens[cue].Start) : string.Empty;
        if (Math.Max(before.Length, after.Length) > MaxSubmitters)
            return (_text.Block.Length, string.Empty);
        return (marked ? Tokens[mark].Start : Tokens[cue].Start, after.Trim(' ', '.', ')', ']').Length > 0 ? after : before);
    }

    // A hyphen within a word parts no title from its submitter.
    private bool IsMark(int at) =>
        Tokens[at].Kind is TokenKind.SentenceEnd or TokenKind.Open
        || (
            Tokens[at].Kind == TokenKind.Dash
            && !(_text.Text[Tokens[at].Start] == '-' && Tokens[at].Start > 0 && char.IsLetterOrDigit(_text.Text[Tokens[at].Start - 1]))
        );

    /// <summary>The submitters are named in any of the languages that the register knows, whatever the language of the report.</summary>
    private (ImmutableArray<Contributor> By, ImmutableArray<StateCode> OnBehalfOf) Submitters(string text)
    {
        text = text.Trim(' ', '.', ')', ']', ',');
        if (text.Length == 0)
            return ([], []);
        var behalf = ImmutableArray<StateCode>.Empty;
        if (
            _text.Find(Cue.OnBehalfOf, _text.All) is >= 0 and var cue
            && text.IndexOf(Slice(Tokens[cue].Start, Tokens[cue].End), StringComparison.Ordinal) is >= 0 and var at
        )
        {
            var names = text[(at + Tokens[cue].End - Tokens[cue].Start)..];
            var opened = text[..at].TrimEnd().EndsWith('(') || text[..at].TrimEnd().EndsWith('\uFF08');
            var end = opened ? names.AsSpan().IndexOfAny(')', '\uFF09') : -1;
            behalf = [.. Parts(end < 0 ? names : names[..end]).Select(Submitter).Where(c => c?.State is not null).Select(c => c!.State.GetValueOrDefault())];
            text = text[..at].Trim(' ', ',', '(', '\uFF08') + (end < 0 ? string.Empty : names[(end + 1)..]);
        }

        return ([.. Parts(text).Select(Submitter).OfType<Contributor>()], behalf);
    }

    private List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var item in text.Split([',', ';', '\u3001', '\uFF0C', '\uFF1B'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Split(item, parts);
        return parts;
    }

    // "Bosnia and Herzegovina" is one, "France and Germany" are two.
    private void Split(string item, List<string> parts)
    {
        foreach (var joint in Joints)
        {
            if ((" " + item).IndexOf(joint, StringComparison.Ordinal) is not (>= 0 and var at) || Submitter(item, quiet: true) is not null)
                continue;
            if (at > 0)
                Split(item[..(at - 1)].Trim(), parts);
            Split(item[(at + joint.Length - 1)..].Trim(), parts);
            return;
        }

        if (item.Length > 0)
            parts.Add(item);
    }

    private Contributor? Submitter(string name) => Submitter(name, quiet: false);

    private Contributor? Submitter(string name, bool quiet)
    {
        if (lexicon.States.TryFind(NameFold.WithoutArticle(name), out var state))
            return Contributor.Of(state.Code);
        if (lexicon.Organizations.TryFind(name, out var organization))
            return new Contributor { Kind = ContributorKind.Organization, Name = organization.Abbreviation };
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Chair } && Slice(Tokens[i].Start, Tokens[i].End) == name)
                return new Contributor { Kind = ContributorKind.Chair };
        }

        if (!quiet)
            Unresolved(name, Math.Max(0, _text.Text.LastIndexOf(name)));
        return null;
    }

    private bool AdoptedReport()
    {
        if (
            !_text.Has(Cue.Adopted)
            || !_text.Has(Cue.Report)
            || !(_text.Has(Cue.ClosingMeeting) || _text.Has(Cue.ByConsensus))
            || _text.FirstSymbol(_text.All) is not { } first
        )
            return false;
        var issued = _text.Find(Cue.Issued, _text.All);
        DocumentSymbol? last = null;
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind == TokenKind.Symbol && _text.Symbol(Tokens[i]) != first)
                last = _text.Symbol(Tokens[i]);
        }

        // The only symbol behind "to be issued as" is that of the report.
        DocumentSymbol? draft = first;
        if (last is null && issued >= 0 && _text.Find(TokenKind.Symbol, _text.All) > issued && !lexicon.HasDateMarks)
            (draft, last) = (null, first);

        return Fill(
            ref _adoption,
            "$.adoption",
            () =>
                new Adoption
                {
                    Paragraph = ParagraphNumber(),
                    Date = _text.FirstDay(_text.All),
                    AtClosingMeeting = _text.Has(Cue.ClosingMeeting),
                    ByConsensus = _text.Has(Cue.ByConsensus),
                    Draft = draft,
                    OrallyAmended = _text.Has(Cue.OrallyAmended),
                    IssuedAs = issued >= 0 ? last : null,
                }
        );
    }
}
