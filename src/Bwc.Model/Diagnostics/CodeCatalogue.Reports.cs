namespace Bwc.Model.Diagnostics;

/// <content>The entries of reports.</content>
public static partial class CodeCatalogue
{
    private static IEnumerable<CodeEntry> ReportEntries()
    {
        yield return Entry(Codes.ContributorIncomplete, Severity.Error, "A contributor has not what its kind needs, or has more.", "Give a State its code, an organization or a guest a name, and the chair neither.", null, Validate, """{"type":"contributor/1","kind":"state"}""");
        yield return Entry(Codes.ReportNumberWrong, Severity.Error, "A number of a report is less than it can be: a paragraph, an item, a count, a place in a text.", "Give 1 or more, or 0 or more for counts and places.", null, Validate, """{"type":"agendaItem/1","number":0,"title":"x"}""");
        yield return Entry(Codes.ReportRepeats, Severity.Error, "Two agenda items of a report have one number, or two of its documents one symbol.", "Give each once.", null, Validate, """{"type":"meetingReport/1","items":[{"number":4,"title":"x"},{"number":4,"title":"x"}]}""");
        yield return Entry(Codes.FigureOutOfRange, Severity.Error, "A figure is negative, or a share above 100 percent.", "Give 0 or more, and at most 100 for a share in percent.", null, Validate, """{"type":"reportedFigure/1","kind":"nationalContactPoints","value":101}""");
        yield return Entry(Codes.AsOfMalformed, Severity.Error, "The day as of which a figure holds is neither a day nor a month.", "Give a day such as 2021-09-03, or a month such as 2021-09.", null, Validate, """{"type":"reportedFigure/1","kind":"cbmSubmissions","value":85,"asOf":"autumn"}""");
    }
}
