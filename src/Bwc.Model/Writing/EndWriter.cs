namespace Bwc.Model.Reports;

/// <summary>Where the documents are to be found, and the adoption of the report: <see cref="InputPart"/> and <see cref="AdoptionPart"/> read them.</summary>
internal static class EndWriter
{
    public static void Write(DraftContext context, DraftBody body)
    {
        if (context.Report.Access is { } access)
        {
            var slots = context.Slots().With("annex", context.Book.Say(GrammarClass.Annex, access.Annex)).With("papers", access.ListsWorkingPapers);
            var sentences = new List<string?>();
            if (access.Annex is not null || access.ListsWorkingPapers || access.Addresses.IsEmpty)
                sentences.Add(context.Say(FrameName.Access, slots, "$.access"));
            if (!access.Addresses.IsEmpty)
                sentences.Add(
                    context.Say(
                        FrameName.AccessAddresses,
                        context.Slots().With("addresses", context.Book.List([.. access.Addresses.Select(DraftContext.OneLine)])),
                        "$.access.addresses"
                    )
                );
            body.Add(DraftSection.Documents, access.Paragraph, context.Joined(sentences.OfType<string>()));
        }

        if (context.Report.Adoption is not { } adoption)
            return;
        if (!adoption.AtClosingMeeting && !adoption.ByConsensus && adoption.IssuedAs is null)
        {
            context.LeftOut(
                "$.adoption",
                "a report says that it was adopted at the closing meeting, by consensus, or to be issued as a document; the record says none of these"
            );
            return;
        }

        body.Add(
            DraftSection.Adoption,
            adoption.Paragraph,
            context.Say(
                FrameName.Adoption,
                context
                    .Slots()
                    .With("day", adoption.Date is { } day ? context.Book.Day(day) : null)
                    .With("closing", adoption.AtClosingMeeting)
                    .With("consensus", adoption.ByConsensus)
                    .With("draft", adoption.Draft?.ToString())
                    .With("amended", adoption.OrallyAmended)
                    .With("issuedAs", adoption.IssuedAs?.ToString()),
                "$.adoption"
            )
        );
    }
}
