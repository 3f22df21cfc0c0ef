using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>Compares the list of documents of a report with the register's catalogue, so far as that has documents of the meeting.</summary>
internal static class CatalogueAudit
{
    private const int MaxNamed = 8;
    private const string Path = "$.documents";

    public static void Of(AuditedReport audited)
    {
        if (audited.Report.Documents.IsEmpty || audited.Report.Symbol is not { Series: { } series } own)
            return;
        DocumentSymbol[] seen = [.. audited.Documents.Select(d => d.Symbol).Where(IsOfMeeting)];
        if (seen.Length == 0)
            return;
        var listed = audited.Report.Documents.Select(d => d.Symbol).Where(IsOfMeeting).ToHashSet();
        Name(audited, Codes.DocumentNotInReport, [.. seen.Where(s => s != own && !listed.Contains(s))], "in the register's catalogue but not in the report");
        Name(audited, Codes.DocumentNotInCatalogue, [.. listed.Except(seen).Order()], "in the report but not in the register's catalogue");
        var gaps = DocumentSymbols.Gaps(listed.Union(seen));
        if (!gaps.IsEmpty)
            audited.Add(
                Codes.DocumentNumbersNeverSeen,
                Path,
                $"these documents appear in neither the report nor the catalogue: {Wording.List(gaps, g => g.ToString(), MaxNamed)}"
            );

        bool IsOfMeeting(DocumentSymbol symbol) => symbol.Series == series && symbol.Organ == own.Organ;
    }

    private static void Name(AuditedReport audited, string code, ImmutableArray<DocumentSymbol> symbols, string where)
    {
        if (!symbols.IsEmpty)
            audited.Add(
                code,
                Path,
                $"{Wording.Count(symbols.Length, "document is", "documents are")} {where}: {Wording.List(symbols, s => s.ToString(), MaxNamed)}"
            );
    }
}
