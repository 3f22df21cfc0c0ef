namespace Bwc.Model.Reports;

/// <summary>The summary that the chair wrote: on whose responsibility, with what standing, of what it is made, and where it is.</summary>
internal sealed class SummaryPart(ReadingContext context) : ReportPart(context)
{
    private ChairSummary? _summary;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind != BlockKind.Paragraph || !Text.Has(Cue.OwnResponsibility))
            return;
        var (elements, sources, own) = (new List<SummaryElement>(), new List<SummarySource>(), new List<Range>());
        foreach (var sentence in Text.Unclaimed())
        {
            if (!IsOwn(sentence))
                continue;
            own.Add(sentence);
            Text.Use(sentence);
            if (!Text.Has(TokenKind.Element, sentence) || !Text.Has(TokenKind.Source, sentence) || elements.Count > 0)
                continue;
            for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
            {
                if (Tokens[i].Kind == TokenKind.Element && !elements.Contains((SummaryElement)Tokens[i].Value))
                    elements.Add((SummaryElement)Tokens[i].Value);
                else if (Tokens[i].Kind == TokenKind.Source && !sources.Contains((SummarySource)Tokens[i].Value))
                    sources.Add((SummarySource)Tokens[i].Value);
            }
        }

        if (_summary is not null)
        {
            Again("$.summary", Text.All);
            return;
        }

        _summary = new ChairSummary
        {
            Paragraph = ParagraphNumber(),
            OwnResponsibility = true,
            Agreed = Text.Has(Cue.NotAgreed) ? false : null,
            HasStatus = Text.Has(Cue.NoStatus) ? false : null,
            InConsultation = Text.Has(Cue.InConsultation),
            Elements = [.. elements],
            DrawnFrom = [.. sources],
            Annex = Text.Find(TokenKind.Annex, Text.All) is >= 0 and var annex && Lexicon.Text(Tokens[annex].Value) is { Length: > 0 } number ? number : null,
            Purpose = Purpose(),
        };
        own.ForEach(s => Trace("$.summary", s));
    }

    public override MeetingReport Give(MeetingReport report) => _summary is null ? report : report with { Summary = _summary };

    private bool IsOwn(Range sentence) =>
        Text.Has(Cue.OwnResponsibility, sentence)
        || Text.Has(Cue.NotAgreed, sentence)
        || Text.Has(Cue.NoStatus, sentence)
        || Text.Has(Cue.InConsultation, sentence)
        || Text.Has(Cue.Purpose, sentence)
        || (Text.Has(TokenKind.Element, sentence) && Text.Has(TokenKind.Source, sentence))
        || Text.Has(TokenKind.Annex, sentence);

    /// <summary>What the chair thought that the paper was good for, as printed.</summary>
    private string? Purpose()
    {
        foreach (var sentence in Text.Each())
        {
            if (Text.Has(Cue.Purpose, sentence) && Text.LettersOf(sentence) is var (start, end))
                return Slice(start, end);
        }

        return null;
    }
}
