namespace Bwc.Model;

/// <content>What the audit of a report finds.</content>
public static partial class Codes
{
    /// <summary>A report states a number of participants and lists another.</summary>
    public const string StatedCountDiffers = "BWC-ODD-001";

    /// <summary>A report has a participant in a category that was not its own on that day.</summary>
    public const string ParticipantInWrongCategory = "BWC-ODD-002";

    /// <summary>A report has a participant twice.</summary>
    public const string ParticipantRepeated = "BWC-ODD-003";

    /// <summary>A report has a category under another paragraph of the rules of procedure than its own.</summary>
    public const string RuleOfCategoryDiffers = "BWC-ODD-004";

    /// <summary>Somebody spoke, introduced, submitted or sponsored and is not among the participants.</summary>
    public const string NotAmongParticipants = "BWC-ODD-005";

    /// <summary>The chair of a report is of another group than the one that the rotation names.</summary>
    public const string ReportedChairOfOtherGroup = "BWC-ODD-006";

    /// <summary>The table of chairs and the sentences beside it differ, or differ from the rotation.</summary>
    public const string ChairTableDiffers = "BWC-ODD-007";

    /// <summary>A document of the meeting is cited and not listed; where a listed symbol differs little, a warning.</summary>
    public const string SymbolNotListed = "BWC-ODD-008";

    /// <summary>A working paper is listed and no paragraph says that it was introduced.</summary>
    public const string PaperNotIntroduced = "BWC-ODD-009";

    /// <summary>The numbers of the listed documents have a gap.</summary>
    public const string DocumentNumberGap = "BWC-ODD-010";

    /// <summary>A listed document is of another programme year.</summary>
    public const string DocumentOfOtherYear = "BWC-ODD-011";

    /// <summary>A paper was introduced by somebody who by the list did not submit it.</summary>
    public const string SubmitterDiffers = "BWC-ODD-012";

    /// <summary>A meeting was held outside its programme year; an info where an agreement covers it.</summary>
    public const string ReportedOutsideProgrammeYear = "BWC-ODD-013";

    /// <summary>The meeting ended nearer to the Meeting of States Parties than the mandate asks; a warning where an agreement covers it by implication.</summary>
    public const string ReportedIntervalTooShort = "BWC-ODD-014";

    /// <summary>The title page has a report of one year to a meeting of another.</summary>
    public const string ReportToMeetingOfOtherYear = "BWC-ODD-015";

    /// <summary>Something was adopted on a day that is none of the meeting's, or put off later than it was held.</summary>
    public const string DateOutsideMeeting = "BWC-ODD-016";

    /// <summary>A meeting was put off, and the report does not say by what this was agreed.</summary>
    public const string PostponementWithoutInstrument = "BWC-ODD-017";

    /// <summary>A report has another day or chair than the register.</summary>
    public const string ReportDiffersFromRegister = "BWC-ODD-018";

    /// <summary>The agenda items of a report do not stand in order.</summary>
    public const string AgendaItemsOutOfOrder = "BWC-ODD-019";

    /// <summary>A report says nothing of an agenda item between two others.</summary>
    public const string AgendaItemMissing = "BWC-ODD-020";

    /// <summary>A report does not say that it was adopted by consensus.</summary>
    public const string NotAdoptedByConsensus = "BWC-ODD-021";

    /// <summary>A report was adopted from a document that is no draft.</summary>
    public const string DraftIsNoDraft = "BWC-ODD-022";

    /// <summary>A report was to be issued under another symbol than it has.</summary>
    public const string ReportSymbolDiffers = "BWC-ODD-023";

    /// <summary>A figure of a report contradicts another, or the number of States Parties.</summary>
    public const string FiguresContradict = "BWC-ODD-024";

    /// <summary>Something cannot be judged, since the report does not say enough or the register does not know.</summary>
    public const string ReportNotJudged = "BWC-ODD-025";

    /// <summary>The symbol of a report is of another meeting than the report: its year or its office differs.</summary>
    public const string SymbolOfOtherMeeting = "BWC-ODD-026";
}
