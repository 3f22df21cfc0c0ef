namespace Bwc.Model;

/// <content>The entries of reports.</content>
public static partial class CodeCatalogue
{
    private const string ReadEnglish = "bwc read FILE --language en";

    private static IEnumerable<CodeEntry> ReportEntries()
    {
        yield return Entry(
            Codes.ContributorIncomplete,
            FindingSeverity.Error,
            "A contributor has not what its kind needs, or has more.",
            "Give a State its code, an organization or a guest a name, and the chair neither.",
            null,
            Validate,
            """{"type":"contributor/1","kind":"state"}"""
        );
        yield return Entry(
            Codes.ReportNumberWrong,
            FindingSeverity.Error,
            "A number of a report is less than it can be: a paragraph, an item, a count, a place in a text.",
            "Give 1 or more, or 0 or more for counts and places.",
            null,
            Validate,
            """{"type":"agendaItem/1","number":0,"title":"x"}"""
        );
        yield return Entry(
            Codes.ReportRepeats,
            FindingSeverity.Error,
            "Two agenda items of a report have one number, or two of its documents one symbol.",
            "Give each once.",
            null,
            Validate,
            """{"type":"meetingReport/1","items":[{"number":4,"title":"x"},{"number":4,"title":"x"}]}"""
        );
        yield return Entry(
            Codes.FigureOutOfRange,
            FindingSeverity.Error,
            "A figure is negative, or a share above 100 percent.",
            "Give 0 or more, and at most 100 for a share in percent.",
            null,
            Validate,
            """{"type":"reportedFigure/1","kind":"nationalContactPoints","value":101}"""
        );
        yield return Entry(
            Codes.AsOfMalformed,
            FindingSeverity.Error,
            "The day as of which a figure holds is neither a day nor a month.",
            "Give a day such as 2021-09-03, or a month such as 2021-09.",
            null,
            Validate,
            """{"type":"reportedFigure/1","kind":"cbmSubmissions","value":85,"asOf":"autumn"}"""
        );
        yield return Entry(
            Codes.ReportUnknown,
            FindingSeverity.Error,
            "The register has no report of that symbol.",
            "Give one of those that the message lists, or a file.",
            null,
            "bwc report BWC/MSP/2019/MX.3/2"
        );
    }

    private static IEnumerable<CodeEntry> ReadingEntries()
    {
        yield return Entry(
            Codes.NotAReport,
            FindingSeverity.Error,
            "A text is empty, or nothing in it is understood as a report in the language.",
            "Give the plain text of a report, and its language.",
            null,
            ReadEnglish,
            "Once upon a time there was a convention."
        );
        yield return Entry(
            Codes.TextNotUnderstood,
            FindingSeverity.Info,
            "A paragraph of a text, or a part of one, is not understood.",
            "Read the place that the note names; the report is as good as it can be without it.",
            null,
            ReadEnglish,
            "1. The weather in Geneva was fine."
        );
        yield return Entry(
            Codes.NameUnresolved,
            FindingSeverity.Warning,
            "A name in a text is none that the register knows, or nobody known is named where somebody must be.",
            "Correct the name, or add it to a register of your own.",
            null,
            ReadEnglish,
            "8. The following 2 States Parties participated in the Meeting: Atlantis and Japan."
        );
        yield return Entry(
            Codes.TextRepeated,
            FindingSeverity.Info,
            "The same text stands twice.",
            "Read it once; the second is passed over.",
            null,
            ReadEnglish,
            "8. The following 1 State Party participated in the Meeting: Japan.\n\n8. The following 1 State Party participated in the Meeting: Japan."
        );
        yield return Entry(
            Codes.HeaderDiffers,
            FindingSeverity.Warning,
            "The page headers of a report have another symbol than its adoption.",
            "Find out which of them is right.",
            null,
            ReadEnglish,
            "BWC/MSP/2020/MX.3/3\n9. At its closing meeting, the Meeting adopted its report by consensus, as contained in BWC/MSP/2020/MX.3/CRP.1, to be issued as BWC/MSP/2020/MX.3/2."
        );
        yield return Entry(
            Codes.SaidBefore,
            FindingSeverity.Info,
            "A paragraph says again, and perhaps otherwise, what one before it has said.",
            "Compare the two; the report has what was said first.",
            null,
            ReadEnglish,
            "8. The following 1 State Party participated in the Meeting: Japan.\n\n9. The following 1 State Party participated in the Meeting: Kenya."
        );
        yield return Entry(
            Codes.GrammarMissing,
            FindingSeverity.Error,
            "There is no grammar for a language.",
            "Give one of the languages that the message lists, or a grammar of your own.",
            "docs/reading.md",
            "bwc read FILE --language fr",
            "x"
        );
        yield return Entry(
            Codes.PhraseValueWrong,
            FindingSeverity.Error,
            "What a phrase of a grammar stands for is none of the words of its class.",
            "Give one of the words that the message lists.",
            "docs/reading.md",
            Validate,
            """{"type":"reportGrammar/1","language":"en","phrases":[{"class":"month","value":"13","text":"Undecimber"}]}"""
        );
    }
}
