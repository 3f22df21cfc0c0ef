namespace Bwc.Model;

/// <content>Rules of procedure, decisions, and the way to the seat.</content>
public static partial class Codes
{
    /// <summary>Two rules of a rulebook have one number.</summary>
    public const string RuleRepeated = "BWC-PRO-007";

    /// <summary>A paragraph or rule is named that the rulebook does not have.</summary>
    public const string ParagraphWithoutRule = "BWC-PRO-008";

    /// <summary>A rule stands in a chapter that does not have it.</summary>
    public const string RuleOutsideChapter = "BWC-PRO-009";

    /// <summary>The rules of a chapter are out of order, or those of another too.</summary>
    public const string ChapterOutOfOrder = "BWC-PRO-010";

    /// <summary>A rule whose content is not established has content.</summary>
    public const string ContentNotEstablished = "BWC-PRO-011";

    /// <summary>Two parameters of a rule have one name.</summary>
    public const string ParameterRepeated = "BWC-PRO-012";

    /// <summary>A paragraph stands where a rule must.</summary>
    public const string RuleIsParagraph = "BWC-PRO-013";

    /// <summary>An adaptation is applied to another rulebook than it adapts.</summary>
    public const string AdaptationOfOther = "BWC-PRO-014";

    /// <summary>An adaptation overrides a rule that the rulebook does not have.</summary>
    public const string OverrideOfNoRule = "BWC-PRO-015";

    /// <summary>An override says that its rule is taken over.</summary>
    public const string OverrideTakesOver = "BWC-PRO-016";

    /// <summary>An adaptation maps an office twice, or overrides a rule twice.</summary>
    public const string MappingRepeated = "BWC-PRO-017";

    /// <summary>A rulebook has no rule of that number.</summary>
    public const string RuleUnknown = "BWC-PRO-018";

    /// <summary>The register has no rulebook of that identifier.</summary>
    public const string RulebookUnknown = "BWC-PRO-019";

    /// <summary>A procedure has two states of one name.</summary>
    public const string StateRepeated = "BWC-DEC-001";

    /// <summary>A procedure names a state that it does not declare.</summary>
    public const string StateUndeclared = "BWC-DEC-002";

    /// <summary>Nothing leads to a state of a procedure.</summary>
    public const string StateUnreachable = "BWC-DEC-003";

    /// <summary>Nothing leads from a state of a procedure to an end.</summary>
    public const string DeadEnd = "BWC-DEC-004";

    /// <summary>An event leads from one state to two.</summary>
    public const string TransitionAmbiguous = "BWC-DEC-005";

    /// <summary>A transition leaves a final state.</summary>
    public const string FinalStateLeft = "BWC-DEC-006";

    /// <summary>A vote lacks its threshold or one of its results, or a result stands where there is no vote.</summary>
    public const string VoteIncomplete = "BWC-DEC-007";

    /// <summary>A threshold is no share that a vote can reach.</summary>
    public const string ThresholdImpossible = "BWC-DEC-008";

    /// <summary>The hours for which a vote is put off are fewer than 1 or more than a year has.</summary>
    public const string HoursOutOfRange = "BWC-DEC-009";

    /// <summary>The name of a state is no word.</summary>
    public const string StateNameMalformed = "BWC-DEC-010";

    /// <summary>A rulebook has no procedure of that identifier, or none for such a vote.</summary>
    public const string ProcedureUnknown = "BWC-DEC-011";

    /// <summary>An event is not allowed in the state in which the decision is.</summary>
    public const string EventNotAllowed = "BWC-DEC-012";

    /// <summary>An event that somebody must bring about is by nobody.</summary>
    public const string ActorMissing = "BWC-DEC-013";

    /// <summary>Somebody acts in a decision who takes no part in decisions.</summary>
    public const string ActorTakesNoPart = "BWC-DEC-014";

    /// <summary>An event does not say when, and it matters.</summary>
    public const string InstantMissing = "BWC-DEC-015";

    /// <summary>An event comes before its time.</summary>
    public const string InstantTooEarly = "BWC-DEC-016";

    /// <summary>An objection comes after the deadline.</summary>
    public const string InstantTooLate = "BWC-DEC-017";

    /// <summary>An event is earlier than the one before it.</summary>
    public const string EventsOutOfOrder = "BWC-DEC-018";

    /// <summary>A vote has no tally.</summary>
    public const string TallyMissing = "BWC-DEC-019";

    /// <summary>Votes are negative, or more than there are States that take part.</summary>
    public const string TallyImpossible = "BWC-DEC-020";

    /// <summary>Somebody votes twice.</summary>
    public const string VotedTwice = "BWC-DEC-021";

    /// <summary>Whoever acts is ruled on for another day than that of the event.</summary>
    public const string ActorOfOtherDay = "BWC-DEC-022";

    /// <summary>An event that is by nobody in particular names somebody.</summary>
    public const string ActorNotAsked = "BWC-DEC-023";

    /// <summary>State, votes, moments and steps of a decision do not go together.</summary>
    public const string DecisionAltered = "BWC-DEC-024";

    /// <summary>An event leads to an outcome that contradicts it, or past a deferral.</summary>
    public const string TransitionSenseless = "BWC-DEC-025";

    /// <summary>A step on the way to the seat is none that the category needs.</summary>
    public const string SeatStepNotAsked = "BWC-SEA-001";

    /// <summary>A step on the way to the seat is taken twice.</summary>
    public const string SeatStepRepeated = "BWC-SEA-002";

    /// <summary>A step on the way to the seat is taken by somebody for whom it is not.</summary>
    public const string SeatStepByOther = "BWC-SEA-003";

    /// <summary>A step on the way to the seat is taken before another that comes first, or on an earlier day.</summary>
    public const string SeatStepTooEarly = "BWC-SEA-004";

    /// <summary>A step is taken after the seat was refused.</summary>
    public const string SeatRefused = "BWC-SEA-005";
}
