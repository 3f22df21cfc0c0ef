namespace Bwc.Model.Reports;

/// <summary>The resolution of the General Assembly that a report refers to.</summary>
internal sealed class ResolutionPart(ReadingContext context) : ReportPart(context)
{
    private GeneralAssemblyResolution? _resolution;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind is not (BlockKind.Paragraph or BlockKind.Sub) || !Text.Has(Cue.GeneralAssembly) || !Text.Has(Cue.Resolution))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            var cue = Text.Find(Cue.Resolution, sentence);
            if (cue < 0 || !Text.Has(Cue.GeneralAssembly, sentence))
                continue;
            var number = Text.Find(TokenKind.Fraction, cue..sentence.End);
            if (number < 0)
                number = Text.Find(TokenKind.Fraction, sentence.Start..cue);
            if (number >= 0)
                Fill(ref _resolution, "$.resolution", sentence, () => Read(sentence, number));
        }
    }

    public override MeetingReport Give(MeetingReport report) => _resolution is null ? report : report with { Resolution = _resolution };

    private GeneralAssemblyResolution Read(Range sentence, int number) =>
        new()
        {
            Paragraph = ParagraphNumber(),
            Number = Slice(Tokens[number].Start, Tokens[number].End),
            AdoptedOn = Text.FirstDay(sentence),
            WithoutVote = Text.Has(Cue.WithoutVote, sentence),
            AsksAssistance = Text.Has(Cue.Assistance, sentence),
            AsksServices = Text.Has(Cue.Services, sentence),
        };
}
