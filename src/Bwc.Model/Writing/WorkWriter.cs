namespace Bwc.Model.Reports;

/// <summary>The work of a meeting in a draft: the programme of work, the items, from what the meeting worked, and the chair's summary.</summary>
internal sealed class WorkWriter(DraftContext context, DraftBody body)
{
    private readonly ContributionWriter _contributions = new(context);

    public void Write()
    {
        var report = context.Report;
        if (report.ProgrammeOfWork is { } programme)
            body.Add(DraftSection.Work, programme.Paragraph, Programme(programme));
        for (var i = 0; i < report.Items.Length; i++)
            Item(report.Items[i], FormattableString.Invariant($"$.items[{i}]"));
        if (report.Inputs is { } inputs)
            body.Add(DraftSection.Work, inputs.Paragraph, Inputs(inputs));
        if (report.Summary is { } summary)
            Summary(summary);
    }

    private string? Programme(ProgrammeOfWork programme) =>
        context.Say(
            FrameName.ProgrammeOfWork,
            context
                .Slots()
                .With("agenda", programme.Agenda?.ToString())
                .With("byChair", programme.ByChair)
                .With("annotated", programme.Annotated)
                .With("substantive", programme.Substantive)
                .With("allocatedBy", context.Reference(programme.AllocatedBy, "$.programmeOfWork.allocatedBy")),
            "$.programmeOfWork"
        );

    /// <summary>The item under which the report is adopted has no paragraph of its own where nothing was contributed to it: the title page names it.</summary>
    private void Item(AgendaItem item, string path)
    {
        if (
            item.Paragraph is null
            && item.Number == context.Report.AgendaItemNumber
            && item.Contributions.IsEmpty
            && !item.ViewsExpressed
            && item.Unresolved.IsEmpty
        )
        {
            if (item.Title != context.Report.AgendaItemTitle)
                context.LeftOut($"{path}.title", "the title page gives this item a different title");
            return;
        }

        var slots = new FrameSlots().With("number", item.Number).With("title", context.Text(item.Title, $"{path}.title"));
        if (context.Say(FrameName.UnderItem, slots, path) is not { } under)
            return;
        var sentences = _contributions.Sentences(item.Contributions, path);
        if (item.ViewsExpressed && context.Say(FrameName.Views, context.Slots().With("recalls", item.RecallsFinalDocuments), path) is { } views)
            sentences.Add(views);
        else if (item.RecallsFinalDocuments)
            context.LeftOut($"{path}.recallsFinalDocuments", "a report says this of views that were expressed, but the record has none");
        if (sentences.Count == 0 && context.Say(FrameName.Considered, context.Slots(), path) is { } considered)
            sentences.Add(considered);
        if (!item.Unresolved.IsEmpty)
            context.LeftOut($"{path}.unresolved", $"it is not known what {Wording.List([.. item.Unresolved.Select(u => SafeText.Quote(u))])} contributed");
        if (sentences.Count == 0)
            return;

        // The item is named within the first sentence, which therefore begins with it.
        sentences[0] = under + sentences[0];
        body.Add(DraftSection.Work, item.Paragraph, context.Joined(sentences));
    }

    private string? Inputs(WorkInputs inputs)
    {
        var sources = inputs.Sources.Select(s => context.Book.Say(GrammarClass.Source, EnumWords.Of(s))).OfType<string>().ToList();
        var from = inputs.From.Select(h => context.Book.Say(GrammarClass.Holder, EnumWords.Of(h))).OfType<string>().ToList();
        if (inputs.FromStatesParties && context.Book.Say(GrammarClass.Cue, "statesParties") is { } parties)
            from.Insert(0, parties);
        return context.Say(
            FrameName.Inputs,
            context.Slots().With("sources", context.Book.List(sources)).With("from", context.Book.List(from)).With("distributed", inputs.Distributed),
            "$.inputs"
        );
    }

    private void Summary(ChairSummary summary)
    {
        const string path = "$.summary";
        if (!summary.OwnResponsibility)
        {
            if (summary with { Views = [] } != new ChairSummary())
                context.LeftOut(path, "a report mentions a chair's summary only if the chair wrote it on the chair's own responsibility");
            return;
        }

        var elements = summary.Elements.Select(e => context.Book.Say(GrammarClass.Element, EnumWords.Of(e))).OfType<string>().ToList();
        var sources = summary.DrawnFrom.Select(s => context.Book.Say(GrammarClass.Source, EnumWords.Of(s))).OfType<string>().ToList();
        if (elements.Count == 0 != (sources.Count == 0))
            context.LeftOut($"{path}.elements", "a report names what a summary lists together with what it was drawn from");
        if (summary.Agreed == true || summary.HasStatus == true)
            context.LeftOut($"{path}.agreed", "a report says of a summary only that it was not agreed and has no status");
        var both = elements.Count > 0 && sources.Count > 0;
        var sentences = new List<string?>
        {
            context.Say(
                FrameName.SummaryWritten,
                context.Slots().With("elements", both ? context.Book.List(elements) : null).With("sources", both ? context.Book.List(sources) : null),
                path
            ),
        };
        if (summary.Agreed == false || summary.HasStatus == false)
        {
            var standing = context.Slots().With("notAgreed", summary.Agreed == false).With("noStatus", summary.HasStatus == false);
            sentences.Add(context.Say(FrameName.SummaryStanding, standing.With("both", summary.Agreed == false && summary.HasStatus == false), path));
        }

        sentences.Add(context.Verbatim(summary.Purpose, $"{path}.purpose"));
        if (summary.InConsultation || summary.Annex is not null)
        {
            var annex = context.Book.Say(GrammarClass.Annex, summary.Annex);
            sentences.Add(context.Say(FrameName.SummaryAnnex, new FrameSlots().With("consultation", summary.InConsultation).With("annex", annex), path));
        }

        body.Add(DraftSection.Work, summary.Paragraph, context.Joined(sentences.OfType<string>()));
    }
}
