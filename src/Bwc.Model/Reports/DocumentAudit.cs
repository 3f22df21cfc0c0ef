using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>
/// Judges the documents: those cited against those listed, both ways, with near misses named as such; gaps in their numbers; their year; who
/// submitted them; and the adoption of the report.
/// </summary>
internal static class DocumentAudit
{
    public static void Of(AuditedReport audited)
    {
        Own(audited);
        Adoption(audited);
        if (audited.Report.Documents.IsEmpty)
        {
            audited.NotJudged("$.documents", "the report has no list of documents, so what it cites cannot be judged");
            return;
        }

        Cited(audited);
        Listed(audited);
    }

    private static void Own(AuditedReport audited)
    {
        if (audited.Report.Symbol is not { } symbol)
            return;
        if (symbol.Year is { } year && audited.Report.ProgrammeYear is { } programmeYear && year != programmeYear)
            audited.Add(Codes.SymbolOfOtherMeeting, "$.programmeYear", Invariant($"the report is for {programmeYear}, but its symbol {symbol} has {year}"));
        if (symbol.Office is { } office && audited.Report.Office is { } own && office != own.ToString())
            audited.Add(Codes.SymbolOfOtherMeeting, "$.office", $"the report is for {own}, but its symbol {symbol} has {office}");
    }

    private static void Adoption(AuditedReport audited)
    {
        if (audited.Report.Adoption is not { } adoption)
        {
            audited.NotJudged("$.adoption", "the report does not say how it was adopted, so this cannot be judged");
            return;
        }

        if (!adoption.ByConsensus)
            audited.Add(
                Codes.NotAdoptedByConsensus,
                "$.adoption.byConsensus",
                "the report does not say that it was adopted by consensus; these meetings decide by consensus",
                adoption.Paragraph
            );
        if (adoption.Draft is { } draft && draft.Kind is not (DocumentKind.ConferenceRoomPaper or DocumentKind.Limited))
            audited.Add(
                Codes.DraftIsNoDraft,
                "$.adoption.draft",
                $"the report was adopted from {draft}, whose kind is {PlainWords.Of(draft.Kind)}; "
                    + $"a draft is a conference room paper or a document of limited distribution",
                adoption.Paragraph
            );
        if (adoption.IssuedAs is { } issued && audited.Report.Symbol is { } symbol && issued != symbol)
            audited.Add(
                Codes.ReportSymbolDiffers,
                "$.adoption.issuedAs",
                $"the report was to be issued as {issued}, but has the symbol {symbol}",
                adoption.Paragraph
            );
    }

    private static void Cited(AuditedReport audited)
    {
        var report = audited.Report;
        var listed = report.Documents.Select(d => d.Symbol).ToHashSet();
        var series = report.Symbol is { } own ? [own.Series] : report.Documents.Select(d => d.Symbol.Series).ToHashSet();
        var cited = new HashSet<DocumentSymbol>();
        var missing = new List<(DocumentSymbol Symbol, string Path, int? Paragraph)>();
        Cite(report.Organization?.Agenda?.Symbol, "$.organization.agenda.symbol", report.Organization?.Agenda?.Paragraph);
        Cite(report.Participation?.ListOfParticipants, "$.participation.listOfParticipants", report.Participation?.ListParagraph);
        Cite(report.ProgrammeOfWork?.Agenda, "$.programmeOfWork.agenda", report.ProgrammeOfWork?.Paragraph);
        for (var i = 0; i < report.Items.Length; i++)
        {
            for (var j = 0; j < report.Items[i].Contributions.Length; j++)
            {
                if (report.Items[i].Contributions[j].Paper is { } paper && !cited.Contains(paper))
                    Cite(paper, Invariant($"$.items[{i}].contributions[{j}].paper"), report.Items[i].Paragraph);
            }
        }

        Cite(report.Adoption?.Draft, "$.adoption.draft", report.Adoption?.Paragraph);
        Cite(report.Adoption?.IssuedAs, "$.adoption.issuedAs", report.Adoption?.Paragraph);
        var slips =
            missing.Count == 0
                ? []
                : listed
                    .Where(l => !cited.Contains(l))
                    .Order()
                    .Select(l => (Symbol: l, Slip: DocumentSymbols.SlipOf(l)))
                    .Where(l => l.Slip is not null)
                    .GroupBy(l => l.Slip!, l => l.Symbol)
                    .ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var (symbol, path, paragraph) in missing)
        {
            var near = DocumentSymbols.SlipOf(symbol) is { } slip ? slips.GetValueOrDefault(slip) : null;
            audited.Add(
                Codes.SymbolNotListed,
                path,
                $"{symbol} is cited but not listed"
                    + (near is null ? string.Empty : $"; the list has {Wording.List(near, n => n.ToString())}, which is almost the same"),
                paragraph,
                near is null ? null : FindingSeverity.Warning
            );
        }

        if (!report.Items.IsEmpty)
            NotIntroduced(audited, cited);

        // A document of another meeting, such as the rules of procedure, is not to be in the list.
        void Cite(DocumentSymbol? symbol, string path, int? paragraph)
        {
            if (symbol is not { } known || !cited.Add(known) || listed.Contains(known) || !series.Contains(known.Series))
                return;
            missing.Add((known, path, paragraph));
        }
    }

    private static void NotIntroduced(AuditedReport audited, HashSet<DocumentSymbol> cited)
    {
        for (var i = 0; i < audited.Report.Documents.Length; i++)
        {
            var symbol = audited.Report.Documents[i].Symbol;
            if (symbol.Kind == DocumentKind.WorkingPaper && symbol.Suffixes.IsEmpty && !cited.Contains(symbol))
                audited.Add(
                    Codes.PaperNotIntroduced,
                    Invariant($"$.documents[{i}].symbol"),
                    $"{symbol} is listed, but no paragraph says that it was introduced"
                );
        }
    }

    private static void Listed(AuditedReport audited)
    {
        foreach (var gap in DocumentSymbols.Gaps(audited.Report.Documents.Select(d => d.Symbol)))
            audited.Add(Codes.DocumentNumberGap, "$.documents", $"the list skips {gap}");
        for (var i = 0; i < audited.Report.Documents.Length; i++)
        {
            var document = audited.Report.Documents[i];
            if (audited.Report.ProgrammeYear is { } year && document.Symbol.Year is { } other && other != year)
                audited.Add(
                    Codes.DocumentOfOtherYear,
                    Invariant($"$.documents[{i}].symbol"),
                    Invariant($"{document.Symbol} is from {other}; the report is for {year}")
                );
        }

        var documents = audited.Report.Documents.Where(d => !d.SubmittedBy.IsEmpty).DistinctBy(d => d.Symbol).ToDictionary(d => d.Symbol);
        if (documents.Count == 0)
            return;
        var submitters = new Dictionary<DocumentSymbol, HashSet<Contributor>>();
        for (var i = 0; i < audited.Report.Items.Length; i++)
        {
            var item = audited.Report.Items[i];
            for (var j = 0; j < item.Contributions.Length; j++)
            {
                if (item.Contributions[j] is not { Paper: { } paper, By: var by } || !documents.TryGetValue(paper, out var document))
                    continue;
                if (!submitters.TryGetValue(paper, out var who))
                    submitters[paper] = who = [.. document.SubmittedBy, .. document.OnBehalfOf.Select(Contributor.Of)];
                if (who.Contains(by))
                    continue;
                audited.Add(
                    Codes.SubmitterDiffers,
                    Invariant($"$.items[{i}].contributions[{j}].by"),
                    $"{paper} was introduced by {by}; according to the list, it was submitted by {Wording.List(document.SubmittedBy, s => s.ToString())}",
                    item.Paragraph
                );
            }
        }
    }
}
