namespace Bwc.Model.Reports;

/// <summary>The views in an annex, sentence by sentence: as printed, whose they are, and what was done with them.</summary>
internal sealed class ViewPart(ReadingContext context) : ReportPart(context)
{
    private readonly List<AttributedView> _views = [];
    private readonly ArticleReader _articles = new(context);
    private int? _item;
    private bool _listing;

    public override void Take(BlockKind kind)
    {
        if (!Context.InAnnex)
            return;
        if (kind == BlockKind.Heading)
            Heading();
        else if (kind is BlockKind.Paragraph or BlockKind.Sub && !_listing && ParagraphNumber() is { } paragraph)
            Views(paragraph);
    }

    public override MeetingReport Give(MeetingReport report) =>
        _views.Count == 0 ? report : report with { Summary = (report.Summary ?? new ChairSummary()) with { Views = [.. _views] } };

    /// <summary>A heading of an annex may name the agenda item that follows.</summary>
    private void Heading()
    {
        _listing = Text.Has(Cue.ListHeader);
        var item = Text.Find(Cue.AgendaItem, Text.All);
        if (item >= 0 && Text.TryCount(item + 1, Tokens.Count, out var number, out _))
            _item = number;
    }

    private void Views(int paragraph)
    {
        foreach (var sentence in Text.Each().ToArray())
        {
            var (start, end) = Text.LettersOf(sentence);
            var holders = Holders(sentence);

            // Where a sentence gives the views of several, each view is what stands from its holder to the next.
            for (var i = 0; i < Math.Max(1, holders.Count); i++)
            {
                var from = i == 0 ? sentence.Start.Value : holders[i].At;
                var to = i + 1 < holders.Count ? holders[i + 1].At : sentence.End.Value;
                var (first, last) = (i == 0 ? start : Tokens[from].Start, i + 1 < holders.Count ? Tokens[to].Start : end);
                if (Slice(first, last) is not { Length: > 0 } text)
                    continue;
                View(paragraph, from..to, i < holders.Count ? holders[i] : null, text);
            }

            Text.Use(sentence);
            Trace(FormattableString.Invariant($"$.summary.views[{_views.Count - 1}]"), sentence);
        }
    }

    private void View(int paragraph, Range range, (int At, int Act)? holder, string text)
    {
        var act = holder is { } held ? held.Act : Text.Find(TokenKind.Act, range);
        _views.Add(
            new AttributedView
            {
                Paragraph = paragraph,
                Item = _item,
                Holder = holder is { } known ? (ViewHolder)Tokens[known.At].Value : null,
                Act = act < 0 ? null : (ViewAct)Tokens[act].Value,
                Text = text,
                Articles = _articles.In(range),
                Meetings = [.. MeetingReferences.In(Context, range)],
                IsProposal = act >= 0 && (ViewAct)Tokens[act].Value is ViewAct.Proposed or ViewAct.Recommended,
            }
        );
    }

    /// <summary>
    /// Those in a sentence who do something with a view: whoever is only thanked, described or accused stands behind another verb, or belongs to
    /// something else.
    /// </summary>
    private List<(int At, int Act)> Holders(Range sentence)
    {
        var holders = new List<(int At, int Act)>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Holder || !IsActor(i, sentence) || ActOf(i, sentence) is not (>= 0 and var act))
                continue;
            holders.Add((i, act));
            i = act;
        }

        return holders;
    }

    /// <summary>The verb of a holder: the next one, with no other holder who acts before it.</summary>
    private int ActOf(int holder, Range sentence)
    {
        for (var i = holder + 1; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.Act)
                return i;
            if (Tokens[i].Kind == TokenKind.Holder && Tokens[i].Start >= Tokens[holder].End && IsActor(i, sentence))
                return -1;
        }

        return -1;
    }

    private bool IsActor(int at, Range sentence)
    {
        var next = at + 1;
        while (next < sentence.End.Value && Tokens[next].Start < Tokens[at].End)
            next++;
        if (next < sentence.End.Value && Text.Is(next, Cue.Belonging) && Tokens[next].Start == Tokens[at].End)
            return false;
        var before = at - 1;
        while (before >= sentence.Start.Value && Tokens[before].End > Tokens[at].Start)
            before--;
        if (before < sentence.Start.Value)
            return true;
        while (before > sentence.Start.Value && Lexicon.IsArticle(Tokens[before]))
            before--;
        if (Text.Is(before, Cue.NotHolder) || Tokens[before].Kind is TokenKind.Act or TokenKind.Span)
            return false;
        if (Tokens[before].Kind == TokenKind.Filler && !Lexicon.IsArticle(Tokens[before]) && !Lexicon.IsConjunction(Tokens[before]))
            return Lexicon.Has(GrammarTrait.NoCapitals);
        return !Lexicon.Has(GrammarTrait.NoCapitals) || Tokens[before].Kind != TokenKind.Word || Tokens[before].End < Tokens[at].Start;
    }
}
