namespace Bwc.Model;

/// <summary>The codes of all findings, stable across versions: a retired code stays and is never given anew. <see cref="CodeCatalogue"/> says what each means.</summary>
[Cites("docs/error-codes.md")]
public static partial class Codes
{
    /// <summary>A State's code is not three letters.</summary>
    public const string StateCodeMalformed = "BWC-VAL-001";

    /// <summary>A group's code is not one to eight letters or digits.</summary>
    public const string GroupCodeMalformed = "BWC-VAL-002";

    /// <summary>An office's code is not one to eight letters or digits.</summary>
    public const string OfficeCodeMalformed = "BWC-VAL-003";

    /// <summary>A rule reference is neither a rule nor a paragraph of one.</summary>
    public const string RuleReferenceMalformed = "BWC-VAL-004";

    /// <summary>A date is not a day of the calendar in the form year-month-day.</summary>
    public const string DateMalformed = "BWC-VAL-005";

    /// <summary>Years are neither one year nor a span of two.</summary>
    public const string YearsMalformed = "BWC-VAL-006";

    /// <summary>A source is empty, blank or too long.</summary>
    public const string CitationMalformed = "BWC-VAL-007";

    /// <summary>A text that must say something is empty or blank.</summary>
    public const string TextEmpty = "BWC-VAL-008";

    /// <summary>A word is none of those that the member or option allows.</summary>
    public const string WordUnknown = "BWC-VAL-009";

    /// <summary>A fact has a grade and names no source.</summary>
    public const string GradeWithoutSource = "BWC-VAL-010";

    /// <summary>A document symbol does not begin with BWC/, is too long, or has characters that no symbol has.</summary>
    public const string SymbolMalformed = "BWC-VAL-011";

    /// <summary>The name asked for is empty.</summary>
    public const string NameEmpty = "BWC-REG-001";

    /// <summary>The name asked for has more than 200 characters.</summary>
    public const string NameTooLong = "BWC-REG-002";

    /// <summary>No State of the register has the code or name.</summary>
    public const string StateUnknown = "BWC-REG-003";

    /// <summary>A name fits several States.</summary>
    public const string StateAmbiguous = "BWC-REG-004";

    /// <summary>A State that no longer exists is named where one of today is meant.</summary>
    public const string StateIsPredecessor = "BWC-REG-005";

    /// <summary>Neither a State nor an organization of the register has the name.</summary>
    public const string ParticipantUnknown = "BWC-REG-006";

    /// <summary>A name fits a State and an organization.</summary>
    public const string ParticipantAmbiguous = "BWC-REG-007";

    /// <summary>The register has no rotation of that name, or none at all.</summary>
    public const string RotationUnknown = "BWC-REG-008";

    /// <summary>The register has no rulebook, so nobody can be ruled on.</summary>
    public const string RulebookMissing = "BWC-REG-009";

    /// <summary>The register has no group of that code.</summary>
    public const string GroupUnknown = "BWC-REG-010";

    /// <summary>A State's alpha-2 code is not two capital letters.</summary>
    public const string Alpha2Malformed = "BWC-STA-001";

    /// <summary>A State's M49 code is not three digits.</summary>
    public const string M49Malformed = "BWC-STA-002";

    /// <summary>A State has no official short name in English.</summary>
    public const string StateNameMissing = "BWC-STA-003";

    /// <summary>A treaty action is older than the day on which the Convention was opened for signature.</summary>
    public const string ActionTooEarly = "BWC-STA-004";

    /// <summary>A ratification is older than every signature of the State, or there is no signature.</summary>
    public const string RatifiedBeforeSignature = "BWC-STA-005";

    /// <summary>A day of effect is given for an action that is no succession.</summary>
    public const string EffectWithoutSuccession = "BWC-STA-006";

    /// <summary>A succession takes effect after its notification.</summary>
    public const string EffectAfterDeposit = "BWC-STA-007";

    /// <summary>A name ends before it begins.</summary>
    public const string NameDaysBackwards = "BWC-STA-008";

    /// <summary>Two States of a register have one code.</summary>
    public const string CodeRepeated = "BWC-STA-009";

    /// <summary>A predecessor State acted after its last day.</summary>
    public const string ActionAfterLastDay = "BWC-STA-010";

    /// <summary>Two States of a register share an official name, so that neither can be found by it.</summary>
    public const string NameShared = "BWC-STA-011";

    /// <summary>Two organizations of a register have one abbreviation.</summary>
    public const string OrganizationRepeated = "BWC-STA-012";

    /// <summary>The paragraph under which an organization was seen is not the one that its kind leads to.</summary>
    public const string OrganizationRuleDisagrees = "BWC-STA-013";

    /// <summary>An appearance names an organization that the register does not have.</summary>
    public const string OrganizationUnknown = "BWC-STA-014";

    /// <summary>A State is named that the register does not have.</summary>
    public const string StateNotInRegister = "BWC-STA-015";

    /// <summary>A group is named that the register does not have.</summary>
    public const string GroupNotInRegister = "BWC-GRP-001";

    /// <summary>A membership ends before it begins, or on the same day.</summary>
    public const string MembershipBackwards = "BWC-GRP-002";

    /// <summary>A State has two memberships on one day.</summary>
    public const string MembershipsOverlap = "BWC-GRP-003";

    /// <summary>A membership names no group and is not graded notEstablished, or the other way round.</summary>
    public const string GroupAndGradeDisagree = "BWC-GRP-004";

    /// <summary>Two groups of a register have one code.</summary>
    public const string GroupRepeated = "BWC-GRP-005";

    /// <summary>A meeting has neither days held nor a plan, and does not say that this is not established.</summary>
    public const string MeetingWithoutDays = "BWC-MTG-001";

    /// <summary>The days of a meeting overlap or do not stand in order.</summary>
    public const string MeetingDaysOverlap = "BWC-MTG-002";

    /// <summary>An officer leaves a post before taking it.</summary>
    public const string OfficerDaysBackwards = "BWC-MTG-003";

    /// <summary>Two meetings of a register have one identifier.</summary>
    public const string MeetingRepeated = "BWC-MTG-004";

    /// <summary>An office is named that the register does not have.</summary>
    public const string OfficeNotInRegister = "BWC-MTG-005";

    /// <summary>Two offices of a register have one code.</summary>
    public const string OfficeRepeated = "BWC-MTG-006";

    /// <summary>A run of days is longer than a year, or lies outside the years 1 to 9998.</summary>
    public const string RunOutOfRange = "BWC-MTG-007";

    /// <summary>A change of dates is dated after the meeting.</summary>
    public const string ChangeAfterMeeting = "BWC-MTG-008";

    /// <summary>A change of dates has neither the date of a letter nor a day of agreement, or is older than the change before it.</summary>
    public const string ChangesOutOfOrder = "BWC-MTG-009";

    /// <summary>A change of dates sets no days and does not say before which day the meeting will not be held, or says both.</summary>
    public const string ChangeWithoutDays = "BWC-MTG-010";

    /// <summary>A number of those who took part is negative.</summary>
    public const string AttendanceNegative = "BWC-MTG-011";

    /// <summary>A public holiday lacks what its rule needs, or has a day or month that no year has.</summary>
    public const string HolidayIncomplete = "BWC-MTG-012";

    /// <summary>The deadline of a silence procedure lies before its letter.</summary>
    public const string DeadlineBeforeLetter = "BWC-MTG-013";

    /// <summary>An objection lies before the letter of a silence procedure or after its deadline.</summary>
    public const string ObjectionOutOfTime = "BWC-MTG-014";

    /// <summary>Somebody objects to a silence procedure who is no State Party on the day.</summary>
    public const string ObjectionByNonParty = "BWC-MTG-015";

    /// <summary>A silence procedure is asked for its outcome before it has agreed anything, or after it was broken.</summary>
    public const string SilenceNotAgreed = "BWC-MTG-016";

    /// <summary>An officer has neither a name nor a State nor a group.</summary>
    public const string OfficerUnnamed = "BWC-MTG-017";

    /// <summary>The number of a session is less than 1.</summary>
    public const string SessionOutOfRange = "BWC-MTG-018";

    /// <summary>An officer has a State and a group beside it; the State's group is for the register to say.</summary>
    public const string OfficerGroupBesideState = "BWC-MTG-019";

    /// <summary>The register has no meeting of that identifier.</summary>
    public const string MeetingUnknown = "BWC-MTG-020";

    /// <summary>A category stands twice in a rulebook.</summary>
    public const string CategoryRepeated = "BWC-PRO-001";

    /// <summary>Two categories of a rulebook admit the same kind of participant.</summary>
    public const string CategoryOverlap = "BWC-PRO-002";

    /// <summary>A right stands twice in a category.</summary>
    public const string RightRepeated = "BWC-PRO-003";

    /// <summary>A rulebook gives a part in decisions to somebody who is no State Party.</summary>
    public const string DecisionRightBeyondParties = "BWC-PRO-004";

    /// <summary>A right is not established and graded otherwise, or the other way round.</summary>
    public const string ValueAndGradeDisagree = "BWC-PRO-005";

    /// <summary>Two rulebooks, rotations or sources of a register have one identifier.</summary>
    public const string IdentifierRepeated = "BWC-PRO-006";

    /// <summary>A cycle names no group.</summary>
    public const string CycleEmpty = "BWC-ROT-001";

    /// <summary>A cycle names a group twice.</summary>
    public const string CycleRepeatsGroup = "BWC-ROT-002";

    /// <summary>An office stands in two blocks, or twice in one.</summary>
    public const string BlocksOverlap = "BWC-ROT-003";

    /// <summary>A rule has no blocks, a block has no offices, or a schedule lists an office that stands in no block.</summary>
    public const string OfficesMissing = "BWC-ROT-004";

    /// <summary>The offset of a block is negative, or not less than the number of groups.</summary>
    public const string OffsetOutOfRange = "BWC-ROT-005";

    /// <summary>A turn lasts less than one year, or more than 9999.</summary>
    public const string TurnTooShort = "BWC-ROT-006";

    /// <summary>A year is not from 1 to 9999.</summary>
    public const string YearOutOfRange = "BWC-ROT-007";

    /// <summary>The rotation has no such office.</summary>
    public const string OfficeUnknown = "BWC-ROT-008";

    /// <summary>A span of years ends before it begins.</summary>
    public const string YearsBackwards = "BWC-ROT-009";

    /// <summary>An office stands in a block, or decides the vice-chairs, and is not among the offices of the schedule.</summary>
    public const string OfficeNotInSchedule = "BWC-ROT-010";

    /// <summary>A rule for vice-chairs takes none from each group, or more than 99.</summary>
    public const string ViceChairsTooFew = "BWC-ROT-011";

    /// <summary>A cycle names more than 1,000 groups.</summary>
    public const string CycleTooLong = "BWC-ROT-013";

    /// <summary>A rotation of a register names a group that the register does not have.</summary>
    public const string GroupNotInCycleOfRegister = "BWC-ROT-012";

    /// <summary>The text is empty.</summary>
    public const string JsonEmpty = "BWC-JSN-001";

    /// <summary>The text is not JSON, or breaks off.</summary>
    public const string JsonMalformed = "BWC-JSN-002";

    /// <summary>An object has a member that its type does not know.</summary>
    public const string JsonMemberUnknown = "BWC-JSN-003";

    /// <summary>An object has a member twice.</summary>
    public const string JsonMemberRepeated = "BWC-JSN-004";

    /// <summary>An object lacks a member that its type requires.</summary>
    public const string JsonMemberMissing = "BWC-JSN-005";

    /// <summary>A value is null that may not be.</summary>
    public const string JsonNull = "BWC-JSN-006";

    /// <summary>A value is of another shape than its type: a list for a text, say.</summary>
    public const string JsonShapeWrong = "BWC-JSN-007";

    /// <summary>A number, date, interval or word cannot be read as what it should be.</summary>
    public const string JsonValueWrong = "BWC-JSN-008";

    /// <summary>The text is nested more than 64 levels deep.</summary>
    public const string JsonTooDeep = "BWC-JSN-009";

    /// <summary>The text does not say what it is, or names a type or a version that is not known.</summary>
    public const string JsonTypeUnknown = "BWC-JSN-010";

    /// <summary>The text has more than 64 MiB.</summary>
    public const string JsonTooLarge = "BWC-JSN-011";

    /// <summary>There are more than 1,000 findings, and the others are not listed.</summary>
    public const string FindingsCut = "BWC-JSN-012";

    /// <summary>The command, an option or the number of arguments is wrong.</summary>
    public const string UsageWrong = "BWC-CLI-001";

    /// <summary>A file does not exist or cannot be read.</summary>
    public const string FileUnreadable = "BWC-CLI-002";

    /// <summary>The answer cannot be written to standard output.</summary>
    public const string OutputUnwritable = "BWC-CLI-003";
}
