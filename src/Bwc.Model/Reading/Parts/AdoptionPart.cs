namespace Bwc.Model.Reports;

/// <summary>The adoption of the report itself.</summary>
internal sealed class AdoptionPart(ReadingContext context, EventReader events) : ReportPart(context)
{
    private Adoption? _adoption;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind != BlockKind.Paragraph || !Text.Has(Cue.Adopted) || !Text.Has(Cue.Report))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (
                Text.Find(Cue.Adopted, sentence) is >= 0 and var verb
                && events.Happened(verb, sentence)
                && Text.Has(Cue.Report, sentence)
                && !Text.Has(Cue.GeneralAssembly, sentence)
                && (Text.Has(Cue.ClosingMeeting, sentence) || Text.Has(Cue.ByConsensus, sentence) || Text.Has(Cue.Issued, sentence))
            )
                Fill(ref _adoption, "$.adoption", sentence, () => Read(sentence));
        }
    }

    public override MeetingReport Give(MeetingReport report) =>
        _adoption is null ? report : report with { Adoption = _adoption, Symbol = _adoption.IssuedAs ?? report.Symbol };

    private Adoption Read(Range sentence)
    {
        var issued = Text.Find(Cue.Issued, sentence);
        var (first, last) = (default(DocumentSymbol?), default(DocumentSymbol?));
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Symbol)
                continue;
            var symbol = Text.Symbol(Tokens[i]);
            if (first is null)
                first = symbol;
            else if (symbol != first)
                last = symbol;
        }

        // The only symbol after "to be issued as" is that of the report.
        if (last is null && issued >= 0 && Text.Find(TokenKind.Symbol, sentence) > issued && !Lexicon.Has(GrammarTrait.VerbLast))
            (first, last) = (null, first);
        return new Adoption
        {
            Paragraph = ParagraphNumber(),
            Date = Text.FirstDay(sentence),
            AtClosingMeeting = Text.Has(Cue.ClosingMeeting, sentence),
            ByConsensus = Text.Has(Cue.ByConsensus, sentence),
            Draft = first,
            OrallyAmended = Text.Has(Cue.OrallyAmended, sentence),
            IssuedAs = issued >= 0 ? last : null,
        };
    }
}
