using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The adoption of the agenda and of the rules of procedure.</summary>
internal sealed class AgendaPart(ReadingContext context, EventReader events) : ReportPart(context)
{
    private AdoptedText? _agenda;
    private AdoptedText? _rules;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || kind != BlockKind.Paragraph || !Text.Has(Cue.Adopted))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (
                Text.Find(Cue.Adopted, sentence) is not (>= 0 and var verb)
                || !events.Happened(verb, sentence)
                || Text.Find(TokenKind.Symbol, sentence) < 0
                || Text.Has(Cue.GeneralAssembly, sentence)
                || Text.Has(Cue.Issued, sentence)
            )
                continue;
            if (Text.Has(Cue.RulesOfProcedure, sentence))
                Rules(sentence);
            else if (Text.Has(Cue.Agenda, sentence))
                Fill(ref _agenda, "$.organization.agenda", sentence, () => Adopted(sentence, sentence, null));
        }
    }

    public override MeetingReport Give(MeetingReport report) =>
        _agenda is null && _rules is null
            ? report
            : report with
            {
                Organization = (report.Organization ?? new MeetingOrganization()) with { Agenda = _agenda, Rules = _rules },
            };

    // Both may be in one sentence, each with its own symbol after it.
    private void Rules(Range sentence)
    {
        var (agenda, rules) = (Text.Find(Cue.Agenda, sentence), Text.Find(Cue.RulesOfProcedure, sentence));
        var both = agenda >= 0 && agenda < rules && Text.Find(TokenKind.Symbol, agenda..rules) >= 0 && Text.Find(TokenKind.Symbol, rules..sentence.End) >= 0;
        if (both)
            Fill(ref _agenda, "$.organization.agenda", sentence, () => Adopted(sentence.Start..rules, sentence.Start..agenda, null));
        var range = both ? rules..sentence.End : sentence;
        if (_rules is not null)
            Again("$.organization.rules", sentence);
        else
            Fill(
                ref _rules,
                "$.organization.rules",
                sentence,
                () => Adopted(range, both ? agenda..sentence.End : sentence, both || Text.Has(Cue.SameMeeting, sentence) ? _agenda?.Date : null)
            );
    }

    private AdoptedText Adopted(Range range, Range sentence, LocalDate? sameDay)
    {
        MeetingReferences.In(Context, range);
        return new AdoptedText
        {
            Paragraph = ParagraphNumber(),
            Date = Text.FirstDay(range) ?? sameDay,
            Symbol = Text.FirstSymbol(range),
            ProposedByChair = Text.Has(Cue.ProposedByChair, sentence),
            MutatisMutandis = Text.Has(Cue.MutatisMutandis, sentence),
        };
    }
}
