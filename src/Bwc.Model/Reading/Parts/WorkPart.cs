namespace Bwc.Model.Reports;

/// <summary>The work, item by item: who did what, sentence by sentence.</summary>
internal sealed class WorkPart(ReadingContext context, ActReader acts, EventReader events) : ReportPart(context)
{
    private const int LastItem = 99;

    // The number of the item is among the first words of its paragraph.
    private const int FirstWords = 6;

    private readonly List<(AgendaItem Item, List<Contribution> Contributions, List<string> Unresolved)> _items = [];

    /// <summary>The place of the item that the paragraph under hand is about; null if it is about none.</summary>
    private int? _open;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>True if the block under hand is about an item.</summary>
    public bool IsOpen => _open is not null;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind is not (BlockKind.Paragraph or BlockKind.Sub))
            return;
        if (kind == BlockKind.Paragraph)
            Paragraph();
        else if (_open is { } open)
            Part(open);
    }

    /// <summary>The items that paragraphs are about, and the one under which the report was adopted, which the title page names.</summary>
    public override MeetingReport Give(MeetingReport report)
    {
        if (report.AgendaItemNumber is { } number && !_items.Exists(i => i.Item.Number == number))
            _items.Add((new AgendaItem { Number = number, Title = report.AgendaItemTitle }, [], []));
        return _items.Count == 0
            ? report
            : report with
            {
                Items = [.. _items.Select(i => i.Item with { Contributions = [.. i.Contributions], Unresolved = [.. i.Unresolved] })],
            };
    }

    /// <summary>A lettered part of a paragraph, about what was done under its item.</summary>
    private void Part(int open)
    {
        var (item, contributions, unresolved) = _items[open];
        foreach (var sentence in Text.Unclaimed())
        {
            var before = contributions.Count + unresolved.Count;
            acts.Acts(sentence, contributions, unresolved);
            if (contributions.Count + unresolved.Count > before)
                Trace(Numbered("$.items", open), sentence);
        }
    }

    private void Paragraph()
    {
        _open = null;
        var first = 0..Math.Min(Tokens.Count, FirstWords);
        if (!TryItem(first, out var number, out var next) || acts.IsAnyIn(0..Text.Find(Cue.AgendaItem, first)))
        {
            Within();
            return;
        }

        var (title, body) = QuotedTitle(next);
        var (at, (item, contributions, unresolved)) = ItemOf(number, title);
        var read = new List<Range>();
        foreach (var whole in Text.Unclaimed())
        {
            if (whole.End.Value <= body)
                continue;
            var sentence = Math.Max(whole.Start.Value, body)..whole.End.Value;
            var before = contributions.Count + unresolved.Count;
            acts.Acts(sentence, contributions, unresolved);
            var views = Text.Has(Cue.ViewsExpressed, sentence);
            if (views)
                item = item with { ViewsExpressed = true, RecallsFinalDocuments = item.RecallsFinalDocuments || Text.Has(Cue.FinalDocuments, sentence) };
            var named = title is not null && whole.Start.Value < next && IsConsidered(whole);
            if (views || named || contributions.Count + unresolved.Count > before)
                read.Add(whole);
        }

        // An agenda item that a paragraph only mentions is not what the paragraph is about.
        if (read.Count == 0 && title is null)
            return;
        _open = at;
        Keep(at, (item with { Title = item.Title ?? title }, contributions, unresolved));
        foreach (var sentence in read)
            Trace(Numbered("$.items", at), sentence);
        Second(next, number);
    }

    /// <summary>What was done under an item that is named later in the paragraph: in the sentence that names it, and in those after it.</summary>
    private void Within()
    {
        (int Number, string? Title)? under = null;
        foreach (var sentence in Text.Unclaimed())
        {
            var title = default(string);
            if (TryItem(sentence, out var number, out var next))
                under = (number, title = QuotedTitle(next).Title);
            if (under is not { } named || events.SubjectOf(sentence.End.Value, sentence) == EventReader.Subject.Other)
                continue;
            var (at, kept) = ItemOf(named.Number, named.Title);
            var before = kept.Contributions.Count + kept.Unresolved.Count;
            acts.Acts(sentence, kept.Contributions, kept.Unresolved);
            if (kept.Contributions.Count + kept.Unresolved.Count == before && (title is null || !IsConsidered(sentence)))
                continue;
            Keep(at, (kept.Item with { Title = kept.Item.Title ?? named.Title }, kept.Contributions, kept.Unresolved));
            Trace(Numbered("$.items", at), sentence);
        }
    }

    /// <summary>"The Meeting considered agenda item 4 (...)": the number and the title are all that it says.</summary>
    private bool IsConsidered(Range sentence) => Text.Find(Cue.Considered, sentence) is >= 0 and var verb && events.HappenedHere(verb, sentence);

    /// <summary>The number of an item that a range names, and the token after it.</summary>
    private bool TryItem(Range range, out int number, out int next)
    {
        (number, next) = (0, 0);
        return Text.Find(Cue.AgendaItem, range) is >= 0 and var cue
            && Text.TryNumber(cue + 1, Tokens.Count, out number, out next)
            && number is >= 1 and <= LastItem;
    }

    /// <summary>An item that is kept, with its place, or a new one that would be the last.</summary>
    private (int At, (AgendaItem Item, List<Contribution> Contributions, List<string> Unresolved)) ItemOf(int number, string? title)
    {
        var index = _items.FindIndex(i => i.Item.Number == number);
        return index >= 0
            ? (index, _items[index])
            : (
                _items.Count,
                (
                    new AgendaItem
                    {
                        Number = number,
                        Title = title,
                        Paragraph = ParagraphNumber(),
                    },
                    [],
                    []
                )
            );
    }

    private void Keep(int at, (AgendaItem Item, List<Contribution> Contributions, List<string> Unresolved) item)
    {
        if (at == _items.Count)
            _items.Add(item);
        else
            _items[at] = item;
    }

    private void Second(int next, int number)
    {
        if (
            next + 1 < Tokens.Count
            && Lexicon.IsConjunction(Tokens[next])
            && Text.TryNumber(next + 1, Tokens.Count, out var other, out _)
            && other <= LastItem
            && Text.Each()[0] is var first
        )
        {
            var (start, end) = Text.LettersOf(first);
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                FormattableString.Invariant($"this is about item {number} and item {other}; it is kept under item {number}"),
                start,
                end
            );
        }
    }

    /// <summary>The title after the number of an item, in quotation marks or in brackets, and the token where the rest begins.</summary>
    private (string? Title, int Next) QuotedTitle(int at)
    {
        for (var i = at; i < Math.Min(Tokens.Count, at + 4); i++)
        {
            var (open, close) = Tokens[i].Kind switch
            {
                TokenKind.QuoteOpen => (TokenKind.QuoteOpen, Text.Letters[Tokens[i].Start] == '"' ? TokenKind.QuoteOpen : TokenKind.QuoteClose),
                TokenKind.Open when i + 1 < Tokens.Count && Tokens[i + 1].Kind != TokenKind.QuoteOpen => (TokenKind.Open, TokenKind.Close),
                _ => (TokenKind.Word, TokenKind.Word),
            };
            if (open == TokenKind.Word && IsBeforeTitle(Tokens[i].Kind))
                continue;
            if (open == TokenKind.Word)
                break; // Who did something stands here, and a bracket behind it is theirs.
            var depth = 1;
            for (var j = i + 1; j < Tokens.Count; j++)
            {
                if (Tokens[j].Kind == close)
                    depth--;
                else if (Tokens[j].Kind == open)
                    depth++;
                if (depth > 0)
                    continue;
                var next = j + 1;
                if (next < Tokens.Count && Tokens[next].Kind == TokenKind.Close)
                    next++;
                Text.Use(i..next);
                return (Slice(Tokens[i].End, Tokens[j].Start).TrimEnd(',', '.') is { Length: > 0 } title ? title : null, next);
            }
        }

        return (null, at);
    }

    private static bool IsBeforeTitle(TokenKind kind) =>
        kind is TokenKind.Word or TokenKind.Filler or TokenKind.Separator or TokenKind.Colon or TokenKind.Dash or TokenKind.Open;
}
