using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <content>The work, item by item: who did what, sentence by sentence.</content>
internal sealed partial class ReportDraft
{
    private readonly List<(AgendaItem Item, List<Contribution> Contributions, List<string> Unresolved)> _items = [];
    private ProgrammeOfWork? _programmeOfWork;

    /// <summary>The place of the item that the paragraph under hand is about; null where it is about none.</summary>
    private int? _openItem;

    /// <summary>The items that paragraphs are about, and the one under which the report was adopted, which the title page names.</summary>
    private ImmutableArray<AgendaItem> Items()
    {
        if (_titleItem is { } number && !_items.Exists(i => i.Item.Number == number))
            _items.Add((new AgendaItem { Number = number, Title = _titleItemTitle }, [], []));
        return [.. _items.Select(i => i.Item with { Contributions = [.. i.Contributions], Unresolved = [.. i.Unresolved] })];
    }

    /// <summary>A lettered part of a paragraph: of the mandate, or of what was done under the agenda item that the paragraph is about.</summary>
    private bool Part()
    {
        if (_openItem is not { } open)
            return Mandate();
        var (item, contributions, unresolved) = _items[open];
        var before = contributions.Count;
        foreach (var sentence in _text.Each())
            Acts(sentence, contributions, unresolved);
        if (contributions.Count == before)
            return false;
        Trace(FormattableString.Invariant($"$.items[{open}]"));
        return true;
    }

    private bool WorkOnItem()
    {
        _openItem = null;
        var cue = _text.Find(Cue.AgendaItem, 0..Math.Min(Tokens.Count, 6));
        if (cue < 0 || !_text.TryNumber(cue + 1, Tokens.Count, out var number, out var next) || number is < 1 or > 99)
            return false;
        if (next + 1 < Tokens.Count && Lexicon.IsConjunction(Tokens[next]) && _text.TryNumber(next + 1, Tokens.Count, out var other, out _) && other < 100)
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Warning,
                FormattableString.Invariant($"this is about item {number} and item {other}; it is kept under item {number}"),
                _text.Block.Extent
            );
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
        var before = contributions.Count;
        foreach (var whole in _text.Each())
        {
            if (whole.End.Value <= body)
                continue;
            var sentence = Math.Max(whole.Start.Value, body)..whole.End.Value;
            Acts(sentence, contributions, unresolved);
            if (_text.Has(Cue.ViewsExpressed, sentence))
                item = item with { ViewsExpressed = true, RecallsFinalDocuments = item.RecallsFinalDocuments || _text.Has(Cue.FinalDocuments, sentence) };
        }

        _openItem = index >= 0 ? index : _items.Count;

        // An agenda item that a paragraph only mentions is not what the paragraph is about.
        if (contributions.Count == before && title is null && !item.ViewsExpressed)
        {
            _openItem = null;
            return false;
        }

        item = item with { Title = item.Title ?? title };
        if (index >= 0)
            _items[index] = (item, contributions, unresolved);
        else
            _items.Add((item, contributions, unresolved));
        Trace(FormattableString.Invariant($"$.items[{(index >= 0 ? index : _items.Count - 1)}]"));
        return true;
    }

    /// <summary>The title behind the number of an item, in quotation marks or in brackets, and the token where the rest begins.</summary>
    private (string? Title, int Next) QuotedTitle(int at)
    {
        for (var i = at; i < Math.Min(Tokens.Count, at + 4); i++)
        {
            var (open, close) = Tokens[i].Kind switch
            {
                TokenKind.QuoteOpen => (TokenKind.QuoteOpen, _text.Text[Tokens[i].Start] == '"' ? TokenKind.QuoteOpen : TokenKind.QuoteClose),
                TokenKind.Open when i + 1 < Tokens.Count && Tokens[i + 1].Kind != TokenKind.QuoteOpen => (TokenKind.Open, TokenKind.Close),
                _ => (TokenKind.Word, TokenKind.Word),
            };
            if (open == TokenKind.Word)
                continue;
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
                return (Slice(Tokens[i].End, Tokens[j].Start).TrimEnd(',', '.') is { Length: > 0 } title ? title : null, next);
            }
        }

        return (null, at);
    }

    private static ContributionKind KindOf(ContributionKind act, Contributor by) =>
        act == ContributionKind.Statement && by.Kind == ContributorKind.Guest ? ContributionKind.GuestStatement : act;

    private void NobodyNamed(in Act act)
    {
        // That a discussion followed says nothing of who took part in it.
        if (act.Kind == ContributionKind.Discussion)
            return;
        var (start, count) = _text.Block.SourceOf(Tokens[act.At].Start, Tokens[act.At].End);
        Note(Codes.NameUnresolved, FindingSeverity.Warning, "nobody whom the register knows is named beside this", (start, start + count));
    }

    /// <summary>States and bodies in the order of the text, and guests instead of the organizations from which they come.</summary>
    private List<Contributor> Actors(Listed by, List<string> guests)
    {
        var actors = new List<Contributor>();
        foreach (var name in by.InOrder)
        {
            if (name.Kind == ContributorKind.State || guests.Count == 0 || !IsAffiliation(name.Name!))
                actors.Add(name);
        }

        actors.AddRange(guests.Select(g => new Contributor { Kind = ContributorKind.Guest, Name = g }));
        return actors;
    }

    private bool IsAffiliation(string body) => _affiliations.Contains(body);

    /// <summary>The guests of whom a range speaks: those whom the report has named as guests, and others who are named as such here.</summary>
    private List<string> GuestsIn(Range range)
    {
        var guests = new List<string>();
        if (_guestsByWord.Count > 0)
        {
            var known = _guestsByWord.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = range.Start.Value; i < range.End.Value; i++)
            {
                if (
                    Tokens[i].Kind == TokenKind.Word
                    && known.TryGetValue(_text.Text[Tokens[i].Start..Tokens[i].End], out var name)
                    && _text.Text[Tokens[i].Start..].StartsWith(name)
                    && !guests.Contains(name)
                )
                    guests.Add(name);
            }
        }

        if (guests.Count > 0 || (_text.Find(Cue.Guest, range) < 0 && _text.Find(TokenKind.Holder, range, (int)ViewHolder.Guest) < 0))
            return guests;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Named(i, range) is { } person && !guests.Contains(person.Name))
                guests.Add(person.Name);
        }

        return guests;
    }

    /// <summary>What a briefing was about, in the words of the report.</summary>
    private string? Subject(in Act act)
    {
        var end = act.At + 1;
        while (end < act.Next && Tokens[end].Kind is not (TokenKind.Separator or TokenKind.Colon))
            end++;
        var (from, to) = WithoutFillers(act.At + 1, end);
        var start =
            from == act.At + 1 ? Tokens[act.At].End
            : from < to ? Tokens[from].Start
            : 0;
        return from < to && Slice(start, Tokens[to - 1].End) is { Length: > 1 } subject ? subject : null;
    }
}
