namespace Bwc.Model;

/// <content>The entries of what the audit of a report finds.</content>
public static partial class CodeCatalogue
{
    private static IEnumerable<CodeEntry> ReportAuditEntries()
    {
        yield return Entry(
            Codes.StatedCountDiffers,
            FindingSeverity.Error,
            "A report states a number of participants and lists another.",
            "Find out which is right.",
            "BWC/MSP/2020/MX.3/2, paras 8 to 14",
            "bwc audit FILE",
            """{"type":"meetingReport/1","participation":{"statesParties":{"stated":2,"states":["JPN"]}}}"""
        );
        yield return Entry(
            Codes.ParticipantInWrongCategory,
            FindingSeverity.Error,
            "A report has a participant in a category that was not its own on that day.",
            "Check the status of the State, or what the body is.",
            "BWC/MSP/2020/MX.3/2, paras 8 to 14",
            "bwc audit FILE",
            """{"type":"meetingReport/1","organization":{"held":"2021-09-03/2021-09-03"},"participation":{"statesParties":{"states":["EGY"]}}}"""
        );
        yield return Entry(
            Codes.ParticipantRepeated,
            FindingSeverity.Error,
            "A report has a participant twice.",
            "Give each once.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","participation":{"statesParties":{"states":["JPN","JPN"]}}}"""
        );
        yield return Entry(
            Codes.RuleOfCategoryDiffers,
            FindingSeverity.Error,
            "A report has a category under another paragraph of the rules of procedure than its own.",
            "Check the paragraph of rule 44.",
            "BWC/MSP/2020/MX.3/2, paras 9 to 14",
            "bwc audit FILE",
            """{"type":"meetingReport/1","participation":{"signatories":{"rule":"44(2)","states":["EGY"]}}}"""
        );
        yield return Entry(
            Codes.NotAmongParticipants,
            FindingSeverity.Warning,
            "Somebody spoke, introduced, submitted or sponsored and is not among the participants.",
            "Check the list of participants; a co-sponsor need not be there.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","participation":{"statesParties":{"states":["JPN"]}},"items":[{"number":4,"contributions":[{"kind":"discussion","by":{"kind":"state","state":"LUX"}}]}]}"""
        );
        yield return Entry(
            Codes.ReportedChairOfOtherGroup,
            FindingSeverity.Error,
            "The chair of a report is of another group than the one that the rotation names.",
            "Check the State of the chair and its group on that day.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc audit FILE",
            """{"type":"meetingReport/1","programmeYear":2020,"office":"MX3","organization":{"held":"2021-09-03/2021-09-03","chair":{"post":"chair","name":"X","state":"FRA"}}}"""
        );
        yield return Entry(
            Codes.ChairTableDiffers,
            FindingSeverity.Error,
            "The table of chairs and the sentences beside it differ, or differ from the rotation.",
            "Check the table.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc audit FILE",
            """{"type":"meetingReport/1","chairTable":[{"year":2020,"office":"MX3","group":"WG"}]}"""
        );
        yield return Entry(
            Codes.SymbolNotListed,
            FindingSeverity.Error,
            "A document of the meeting is cited and not listed; where a listed symbol differs little, a warning.",
            "Check the symbol in the text and in the list.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","adoption":{"draft":"BWC/MSP/2020/MX.3/CRP.1"},"documents":[{"symbol":"BWC/MSP/2020/MX.3/1"}]}"""
        );
        yield return Entry(
            Codes.PaperNotIntroduced,
            FindingSeverity.Info,
            "A working paper is listed and no paragraph says that it was introduced.",
            "Nothing is to be done where it was only submitted.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","items":[{"number":4}],"documents":[{"symbol":"BWC/MSP/2020/MX.3/WP.1"}]}"""
        );
        yield return Entry(
            Codes.DocumentNumberGap,
            FindingSeverity.Warning,
            "The numbers of the listed documents have a gap.",
            "Check whether a document is missing.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","documents":[{"symbol":"BWC/MSP/2020/MX.3/WP.1"},{"symbol":"BWC/MSP/2020/MX.3/WP.3"}]}"""
        );
        yield return Entry(
            Codes.DocumentOfOtherYear,
            FindingSeverity.Warning,
            "A listed document is of another programme year.",
            "Check its symbol.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","programmeYear":2020,"documents":[{"symbol":"BWC/MSP/2019/MX.3/WP.1"}]}"""
        );
        yield return Entry(
            Codes.SubmitterDiffers,
            FindingSeverity.Warning,
            "A paper was introduced by somebody who by the list did not submit it.",
            "Check who submitted it.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","items":[{"number":4,"contributions":[{"kind":"paperIntroduction","by":{"kind":"state","state":"JPN"},"paper":"BWC/MSP/2020/MX.3/WP.1"}]}],"documents":[{"symbol":"BWC/MSP/2020/MX.3/WP.1","submittedBy":[{"kind":"state","state":"FRA"}]}]}"""
        );
        yield return Entry(
            Codes.ReportedOutsideProgrammeYear,
            FindingSeverity.Error,
            "A meeting was held outside its programme year; an info where an agreement covers it.",
            "Nothing is to be done where an agreement covers it.",
            "BWC/MSP/2020/MX.3/2, para 2(c)",
            "bwc audit FILE",
            """{"type":"meetingReport/1","programmeYear":2031,"organization":{"held":"2032-09-03/2032-09-03"}}"""
        );
        yield return Entry(
            Codes.ReportedIntervalTooShort,
            FindingSeverity.Error,
            "The meeting ended nearer to the Meeting of States Parties than the mandate asks; a warning where an agreement covers it by implication.",
            "Nothing is to be done where an agreement covers it.",
            "BWC/MSP/2020/MX.3/2, para 2(c)",
            "bwc audit FILE",
            """{"type":"meetingReport/1","programmeYear":2031,"office":"MX3","reportTo":{"days":"2031-11-22/2031-11-25"},"mandate":{"minimumMonths":3},"organization":{"held":"2031-09-03/2031-09-03"}}"""
        );
        yield return Entry(
            Codes.ReportToMeetingOfOtherYear,
            FindingSeverity.Info,
            "The title page has a report of one year to a meeting of another.",
            "Nothing is to be done where the meetings were put off.",
            "BWC/MSP/2020/MX.3/2, title page",
            "bwc audit FILE",
            """{"type":"meetingReport/1","programmeYear":2031,"reportTo":{"days":"2032-11-22/2032-11-25"}}"""
        );
        yield return Entry(
            Codes.DateOutsideMeeting,
            FindingSeverity.Error,
            "Something was adopted on a day that is none of the meeting's, or put off later than it was held.",
            "Check the dates.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","organization":{"held":"2021-09-03/2021-09-03"},"adoption":{"date":"2021-09-04","byConsensus":true}}"""
        );
        yield return Entry(
            Codes.PostponementWithoutInstrument,
            FindingSeverity.Warning,
            "A meeting was put off, and the report does not say by what this was agreed.",
            "Find the silence procedure, the letter or the decision.",
            "BWC/MSP/2020/MX.3/2, para 4 and its footnote 2",
            "bwc audit FILE",
            """{"type":"meetingReport/1","organization":{"held":"2021-09-03/2021-09-03","postponement":{"cause":"a storm"}}}"""
        );
        yield return Entry(
            Codes.ReportDiffersFromRegister,
            FindingSeverity.Warning,
            "A report has another day or chair than the register.",
            "Find out which is right.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","symbol":"BWC/MSP/2020/MX.3/2","programmeYear":2020,"office":"MX3","organization":{"held":"2021-09-04/2021-09-04"}}"""
        );
        yield return Entry(
            Codes.AgendaItemsOutOfOrder,
            FindingSeverity.Error,
            "The agenda items of a report do not stand in order.",
            "Check their numbers.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","items":[{"number":5},{"number":4}]}"""
        );
        yield return Entry(
            Codes.AgendaItemMissing,
            FindingSeverity.Warning,
            "A report says nothing of an agenda item between two others.",
            "Check whether the item was taken up.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","items":[{"number":4},{"number":6}]}"""
        );
        yield return Entry(
            Codes.NotAdoptedByConsensus,
            FindingSeverity.Error,
            "A report does not say that it was adopted by consensus.",
            "Check the paragraph on the adoption.",
            "BWC/MSP/2020/MX.3/2, paras 2(f) and 25",
            "bwc audit FILE",
            """{"type":"meetingReport/1","adoption":{"date":"2021-09-03"}}"""
        );
        yield return Entry(
            Codes.DraftIsNoDraft,
            FindingSeverity.Warning,
            "A report was adopted from a document that is no draft.",
            "Check the symbol of the draft.",
            "BWC/MSP/2020/MX.3/2, para 25",
            "bwc audit FILE",
            """{"type":"meetingReport/1","adoption":{"byConsensus":true,"draft":"BWC/MSP/2020/MX.3/WP.1"}}"""
        );
        yield return Entry(
            Codes.ReportSymbolDiffers,
            FindingSeverity.Error,
            "A report was to be issued under another symbol than it has.",
            "Check both symbols.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","symbol":"BWC/MSP/2020/MX.3/2","adoption":{"byConsensus":true,"issuedAs":"BWC/MSP/2020/MX.3/3"}}"""
        );
        yield return Entry(
            Codes.FiguresContradict,
            FindingSeverity.Error,
            "A figure of a report contradicts another, or the number of States Parties.",
            "Check both figures.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","organization":{"held":"2021-09-03/2021-09-03"},"figures":[{"kind":"cbmSubmissions","value":92,"year":2020},{"kind":"cbmShareNeverAbove","value":50}]}"""
        );
        yield return Entry(
            Codes.ReportNotJudged,
            FindingSeverity.Info,
            "Something cannot be judged, since the report does not say enough or the register does not know.",
            "Read the message; complete the report or the register.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1"}"""
        );
        yield return Entry(
            Codes.SymbolOfOtherMeeting,
            FindingSeverity.Error,
            "The symbol of a report is of another meeting than the report: its year or its office differs.",
            "Check the symbol, the year and the office.",
            null,
            "bwc audit FILE",
            """{"type":"meetingReport/1","symbol":"BWC/MSP/2020/MX.3/2","programmeYear":2019,"office":"MX3"}"""
        );
    }
}
