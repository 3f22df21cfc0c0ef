namespace Bwc.Model.Reports;

/// <summary>The views in an annex, sentence by sentence: as printed, whose they are, and what was done with them.</summary>
internal sealed class ViewPart(ReadingContext context) : ReportPart(context)
{
    private readonly List<AttributedView> _views = [];
    private readonly NameItems _items = new(context);
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
        foreach (var sentence in Text.Each())
        {
            var (start, end) = Text.LettersOf(sentence);
            var holders = Holders(sentence);
            if (holders.Count == 0)
                View(paragraph, sentence, null, (start, end));

            // Where a sentence gives the views of several, each view is what is from those who hold it to the next.
            for (var i = 0; i < holders.Count; )
            {
                var next = i;
                while (next < holders.Count && holders[next].Act == holders[i].Act)
                    next++;
                var from = i == 0 ? sentence.Start.Value : holders[i].At;
                var to = next < holders.Count ? holders[next].At : sentence.End.Value;
                var letters = (i == 0 ? start : Tokens[from].Start, next < holders.Count ? Tokens[to].Start : end);
                for (; i < next; i++)
                    View(paragraph, from..to, holders[i], letters);
            }

            Text.Use(sentence);
            Trace(Numbered("$.summary.views", _views.Count - 1), sentence);
        }
    }

    private void View(int paragraph, Range range, (int At, int Act)? holder, (int Start, int End) letters)
    {
        var act = holder is { } held ? held.Act : Text.Find(TokenKind.Act, range);
        _views.Add(
            new AttributedView
            {
                Paragraph = paragraph,
                Item = _item,
                Holder = holder is { } known ? (ViewHolder)Tokens[known.At].Value : null,
                Number = holder is { } counted ? NumberOf(Tokens[counted.At]) : null,
                Act = act < 0 ? null : (ViewAct)Tokens[act].Value,
                Contribution = ContributionIn(range),
                Text = Slice(letters.Start, letters.End) is { Length: > 0 } text ? text : null,
                Articles = _articles.In(range),
                Meetings = [.. MeetingReferences.In(Context, range)],
                IsProposal = act >= 0 && (ViewAct)Tokens[act].Value is ViewAct.Proposed or ViewAct.Recommended,
            }
        );
    }

    /// <summary>The number with which the words for a holder begin, such as "two"; null if they begin with none.</summary>
    private int? NumberOf(in Token holder)
    {
        if (
            (ViewHolder)holder.Value
            is not (ViewHolder.OneStateParty or ViewHolder.Guest or ViewHolder.RegionalOrganization or ViewHolder.InternationalOrganization)
        )
            return null;
        var words = Text.Letters[holder.Start..holder.End];
        var end =
            Lexicon.Has(GrammarTrait.NoCapitals) ? 1
            : words.IndexOf(' ') is > 0 and var blank ? blank
            : words.Length;
        return
            Lexicon.Trie.Longest(words[..end], 0, out _) is >= 0 and var phrase
            && Lexicon.MeaningsOf(phrase) is [{ Kind: TokenKind.Number, Value: var number }, ..]
            ? number
            : null;
    }

    private ContributionKind? ContributionIn(Range range) => Text.Has(Cue.TechnicalPresentation, range) ? ContributionKind.TechnicalPresentation : null;

    /// <summary>
    /// Those in a sentence who do something with a view: whoever is only thanked, described or accused is after another verb, or belongs to
    /// something else.
    /// </summary>
    private List<(int At, int Act)> Holders(Range sentence)
    {
        var holders = new List<(int At, int Act)>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (
                Tokens[i].Kind != TokenKind.Holder
                || (holders.Count > 0 && Tokens[i].Start < Tokens[holders[^1].At].End)
                || !IsActor(i, sentence)
                || ActOf(i, sentence) is not (>= 0 and var act)
            )
                continue;
            holders.Add((i, act));
        }

        return holders;
    }

    /// <summary>The verb of a holder: the next one, with no other holder who acts before it, but for one who is named in the same breath.</summary>
    private int ActOf(int holder, Range sentence)
    {
        var listed = true;
        for (var i = holder + 1; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.Act)
                return i;
            if (Tokens[i].Start < Tokens[holder].End)
                continue;
            if (Tokens[i].Kind == TokenKind.Holder && IsActor(i, sentence))
            {
                if (!listed)
                    return -1;
                holder = i;
            }
            else
            {
                listed &= Tokens[i].Kind is TokenKind.Separator or TokenKind.Filler;
            }
        }

        return -1;
    }

    private bool IsActor(int at, Range sentence)
    {
        var next = _items.Behind(at, sentence.End.Value);
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
        return !Lexicon.Has(GrammarTrait.NoCapitals)
            || Tokens[before].Kind is TokenKind.Separator or TokenKind.Filler or TokenKind.SentenceEnd or TokenKind.Holder
            || Text.Is(before, Cue.Linking)
            || Tokens[before].End < Tokens[at].Start;
    }
}
