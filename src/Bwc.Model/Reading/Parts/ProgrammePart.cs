namespace Bwc.Model.Reports;

/// <summary>On what programme of work the meeting worked.</summary>
internal sealed class ProgrammePart(ReadingContext context) : ReportPart(context)
{
    private ProgrammeOfWork? _programme;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind != BlockKind.Paragraph || !Text.Has(Cue.ProgrammeOfWork))
            return;
        foreach (var sentence in Text.Each())
        {
            if (!Text.Has(Cue.ProgrammeOfWork, sentence) || !Text.Has(Cue.Agenda, sentence) || (_programme is not null && Text.IsClaimed(sentence)))
                continue;
            Fill(
                ref _programme,
                "$.programmeOfWork",
                sentence,
                () =>
                    new ProgrammeOfWork
                    {
                        Paragraph = ParagraphNumber(),
                        Annotated = Text.Has(Cue.Annotated, sentence),
                        ByChair = Text.Has(Cue.Chair, sentence) || Text.Has(Cue.ProposedByChair, sentence),
                        Agenda = Text.FirstSymbol(sentence),
                        Substantive = Text.Has(Cue.Substantive, sentence),
                        AllocatedBy = Text.Has(Cue.Allotted, sentence) ? MeetingReferences.First(Context, sentence) : null,
                    }
            );
        }
    }

    public override MeetingReport Give(MeetingReport report) => _programme is null ? report : report with { ProgrammeOfWork = _programme };
}
