namespace Bwc.Model.Reports;

/// <summary>From what the meeting worked, and where its documents are to be found.</summary>
internal sealed class InputPart(ReadingContext context) : ReportPart(context)
{
    private WorkInputs? _inputs;
    private DocumentAccess? _access;

    public override void Take(BlockKind kind)
    {
        if (
            Context.InAnnex
            || kind != BlockKind.Paragraph
            || !(Text.Has(Cue.Benefited) || Text.Has(Cue.OfficialDocuments) || Text.Has(TokenKind.Address, Text.All))
        )
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (Text.Has(Cue.Benefited, sentence))
                Fill(ref _inputs, "$.inputs", sentence, () => Inputs(sentence));
            else if (Text.Has(Cue.OfficialDocuments, sentence) || Text.Has(TokenKind.Address, sentence))
                Access(sentence);
        }
    }

    public override MeetingReport Give(MeetingReport report) =>
        _inputs is null && _access is null ? report : report with { Inputs = _inputs, Access = _access };

    private WorkInputs Inputs(Range sentence)
    {
        var (sources, from) = (new List<SummarySource>(), new List<ViewHolder>());
        var states = false;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind == TokenKind.Source && !sources.Contains((SummarySource)Tokens[i].Value))
                sources.Add((SummarySource)Tokens[i].Value);
            else if (Tokens[i].Kind == TokenKind.Holder && !from.Contains((ViewHolder)Tokens[i].Value))
                from.Add((ViewHolder)Tokens[i].Value);
            states |= Text.Is(i, Cue.StatesParties);
        }

        return new WorkInputs
        {
            Paragraph = ParagraphNumber(),
            Sources = [.. sources],
            FromStatesParties = states,
            From = [.. from],
            Distributed = Text.Has(Cue.Distributed, sentence),
        };
    }

    private void Access(Range sentence)
    {
        var access = _access ?? new DocumentAccess { Paragraph = ParagraphNumber() };
        var addresses = new List<string>(access.Addresses);
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind != TokenKind.Address)
                continue;
            var address = Slice(i..(i + 1)).Replace(" ", string.Empty, StringComparison.Ordinal);
            if (!addresses.Contains(address))
                addresses.Add(address);
        }

        _access = access with
        {
            Annex =
                access.Annex
                ?? (Text.Find(TokenKind.Annex, sentence) is >= 0 and var annex && Lexicon.Text(Tokens[annex].Value) is { Length: > 0 } number ? number : null),
            ListsWorkingPapers = access.ListsWorkingPapers || Text.Find(TokenKind.Source, sentence, (int)SummarySource.WorkingPapers) >= 0,
            Addresses = [.. addresses],
        };
        Trace("$.access", sentence);
    }
}
