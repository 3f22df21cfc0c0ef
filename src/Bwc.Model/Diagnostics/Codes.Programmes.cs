namespace Bwc.Model;

/// <content>Programmes of meetings, and their audit.</content>
public static partial class Codes
{
    /// <summary>A programme has no years, or they do not stand in order, each once.</summary>
    public const string ProgrammeYearsWrong = "BWC-PGM-001";

    /// <summary>An office is named that the programme does not have, or a meeting of the programme names none.</summary>
    public const string OfficeNotInProgramme = "BWC-PGM-002";

    /// <summary>A year is named that is none of the programme's.</summary>
    public const string YearNotInProgramme = "BWC-PGM-003";

    /// <summary>A derogation or a change of dates names no instrument by which it was agreed.</summary>
    public const string DerogationWithoutInstrument = "BWC-PGM-004";

    /// <summary>A provision lacks the number that its rule needs, has one that it cannot have, or is not 1 to 1,200.</summary>
    public const string ProvisionNumberWrong = "BWC-PGM-005";

    /// <summary>A rule or an office stands twice in a programme.</summary>
    public const string ProvisionRepeated = "BWC-PGM-006";

    /// <summary>Two meetings of one programme sit on the same day.</summary>
    public const string MeetingsOverlap = "BWC-PGM-007";

    /// <summary>The register has no programme of that name.</summary>
    public const string ProgrammeUnknown = "BWC-PGM-008";

    /// <summary>A programme names a rotation that is not there.</summary>
    public const string RotationMissing = "BWC-PGM-009";

    /// <summary>A programme has two groups in the chair of one office and year, or a chair beside its rotation.</summary>
    public const string ChairRepeated = "BWC-PGM-010";

    /// <summary>A file holds nothing that can be audited.</summary>
    public const string NothingToAudit = "BWC-PGM-011";

    /// <summary>The programme has no meeting of an office in one of its years.</summary>
    public const string MeetingMissing = "BWC-AUD-001";

    /// <summary>An office sat more or fewer days or weeks in a year than the programme gives it.</summary>
    public const string OfficeDaysDiffer = "BWC-AUD-002";

    /// <summary>The meetings of a year come to more or fewer days than the programme gives the year, beyond what the days of single offices explain.</summary>
    public const string YearDaysDiffer = "BWC-AUD-003";

    /// <summary>A working day lies between Meetings of Experts that are to be held back to back.</summary>
    public const string ExpertsNotBackToBack = "BWC-AUD-004";

    /// <summary>A public holiday lies between days of the Meetings of Experts; this is no breach.</summary>
    public const string BreakForHoliday = "BWC-AUD-005";

    /// <summary>A Meeting of Experts ends on or after the first day of the Meeting of States Parties.</summary>
    public const string ExpertsAfterStatesParties = "BWC-AUD-006";

    /// <summary>The interval between the experts and the States Parties is shorter than the programme asks.</summary>
    public const string IntervalTooShort = "BWC-AUD-007";

    /// <summary>A meeting has days outside its programme year.</summary>
    public const string HeldOutsideProgrammeYear = "BWC-AUD-008";

    /// <summary>A chair is of another group than the one that the table names.</summary>
    public const string ChairOfOtherGroup = "BWC-AUD-009";

    /// <summary>A chair was replaced by one of the same group; this is no breach.</summary>
    public const string ChairReplaced = "BWC-AUD-010";

    /// <summary>A chair was replaced by one of another group; whoever then chaired is judged against the table.</summary>
    public const string ChairReplacedAcrossGroups = "BWC-AUD-011";

    /// <summary>A vice-chair is of the group that chairs, or of one that has given its vice-chairs or gives none.</summary>
    public const string ViceChairOfWrongGroup = "BWC-AUD-012";

    /// <summary>Named chairs are of the group that the table names.</summary>
    public const string ChairsAgree = "BWC-AUD-013";

    /// <summary>Who chaired is not established, so that it cannot be judged.</summary>
    public const string ChairNotEstablished = "BWC-AUD-014";

    /// <summary>Not all vice-chairs are established, so that they cannot be judged.</summary>
    public const string ViceChairsNotEstablished = "BWC-AUD-015";

    /// <summary>The group of an officer is not established, or the officer's State is no State Party, so that the post cannot be judged.</summary>
    public const string GroupNotEstablished = "BWC-AUD-016";

    /// <summary>The days of a meeting are not established or not set, so that they cannot be judged.</summary>
    public const string MeetingDaysNotEstablished = "BWC-AUD-017";

    /// <summary>A rule cannot be judged, since what it needs is not given or not recorded.</summary>
    public const string RuleNotJudged = "BWC-AUD-018";

    /// <summary>A meeting sat on other days than those planned, and no change is on record.</summary>
    public const string HeldOffPlan = "BWC-AUD-019";
}
