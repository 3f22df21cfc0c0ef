namespace Bwc.Model.Reports;

/// <summary>The work, item by item: who did what, sentence by sentence.</summary>
internal sealed class WorkPart(ReadingContext context, ActReader acts) : ReportPart(context)
{
    private const int LastItem = 99;

    // The number of the item stands among the first words of its paragraph.
    private const int FirstWords = 6;

    private readonly List<(AgendaItem Item, List<Contribution> Contributions, List<string> Unresolved)> _items = [];

    /// <summary>The place of the item that the paragraph under hand is about; null where it is about none.</summary>
    private int? _open;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>True where the block under hand is about an item.</summary>
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
        return report with { Items = [.. _items.Select(i => i.Item with { Contributions = [.. i.Contributions], Unresolved = [.. i.Unresolved] })] };
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
                Trace(FormattableString.Invariant($"$.items[{open}]"), sentence);
        }
    }

    private void Paragraph()
    {
        _open = null;
        var cue = Text.Find(Cue.AgendaItem, 0..Math.Min(Tokens.Count, FirstWords));
        if (cue < 0 || !Text.TryNumber(cue + 1, Tokens.Count, out var number, out var next) || number is < 1 or > LastItem)
            return;
        var (title, body) = QuotedTitle(next);
        var index = _items.FindIndex(i => i.Item.Number == number);
        var (item, contributions, unresolved) =
            index >= 0
                ? _items[index]
                : (
                    new AgendaItem
                    {
                        Number = number,
                        Title = title,
                        Paragraph = ParagraphNumber(),
                    },
                    [],
                    []
                );
        var at = index >= 0 ? index : _items.Count;
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
            if (views || contributions.Count + unresolved.Count > before)
                read.Add(whole);
        }

        // An agenda item that a paragraph only mentions is not what the paragraph is about.
        if (read.Count == 0 && title is null)
            return;
        _open = at;
        item = item with { Title = item.Title ?? title };
        if (index >= 0)
            _items[index] = (item, contributions, unresolved);
        else
            _items.Add((item, contributions, unresolved));
        foreach (var sentence in read)
            Trace(FormattableString.Invariant($"$.items[{at}]"), sentence);
        Second(next, number);
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

    /// <summary>The title behind the number of an item, in quotation marks or in brackets, and the token where the rest begins.</summary>
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
