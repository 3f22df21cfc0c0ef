using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded table of documents, and how far each table reaches.</summary>
internal static class EmbeddedDocuments
{
    public static DocumentDirectory Read() =>
        new(
            EmbeddedData.List(
                "documents.csv",
                row => new MeetingDocument
                {
                    Symbol = row.Value<DocumentSymbol>("symbol"),
                    Title = row.TextOrNull("title"),
                    SubmittedBy = row.Texts("submittedBy"),
                    OnBehalfOf = row.TextOrNull("onBehalfOf"),
                    Date = row.DayOrNull("date"),
                    Languages = row.Languages("languages"),
                    Meeting = row.TextOrNull("meeting"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            )
        );

    /// <summary>The tables for which it is known up to which day they were checked.</summary>
    public static ImmutableArray<TableReach> Reach() =>
        [
            .. DataTable
                .All()
                .Where(table => table.CheckedUntil is not null)
                .Select(table => new TableReach
                {
                    Table = table.Name,
                    CheckedUntil = table.CheckedUntil!.Value,
                    Basis = table.Basis,
                }),
        ];
}
