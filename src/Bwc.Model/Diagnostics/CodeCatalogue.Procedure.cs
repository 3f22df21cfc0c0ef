namespace Bwc.Model;

/// <content>Rules of procedure, decisions, and the way to the seat.</content>
public static partial class CodeCatalogue
{
    private const string Book = """{"type":"rulesOfProcedure/1","id":"own","title":"Rules of one's own","grade":"notEstablished","categories":[],""";
    private const string Machine = """{"type":"decisionProcedure/1","id":"own","title":"A way of one's own","grade":"notEstablished",""";
    private const string Adapted = """{"type":"rulebookAdaptation/1","id":"mine","title":"As ours","base":"own","grade":"notEstablished",""";
    private const string Chapter = """ "chapters":[{"number":"I","title":"One","first":1,"last":9,"grade":"notEstablished"}],""";
    private const string Ends = """ "transitions":[{"from":"draft","event":"noObjection","to":"adopted"}]}""";
    private const string Seat =
        """{"type":"admission/1","ruling":{"participant":"Israel","on":"2021-09-03","kind":"otherState","category":"observerState","grade":"documented","prerequisites":[{"kind":"application","need":"required","detail":"letter","by":"participant","grade":"notEstablished"},{"kind":"decisionOfTheConference","need":"required","detail":"decision","by":"meeting","grade":"notEstablished"}],"rights":[],"steps":[]},"taken":[""";

    private static IEnumerable<CodeEntry> ProcedureEntries()
    {
        yield return Entry(
            Codes.RuleRepeated,
            FindingSeverity.Error,
            "Two rules of a rulebook have one number.",
            "Give each rule once.",
            null,
            "bwc validate FILE",
            Book + Chapter + """ "rules":[{"reference":"1","chapter":"I","grade":"notEstablished"},{"reference":"1","chapter":"I","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.ParagraphWithoutRule,
            FindingSeverity.Error,
            "A paragraph or rule is named that the rulebook does not have.",
            "Add the rule, or name one that stands there.",
            null,
            "bwc validate FILE",
            Book.Replace(
                "\"categories\":[],",
                """ "categories":[{"id":"x","admits":"signatory","rule":"44(1)","definition":"x","grade":"notEstablished","prerequisites":[],"rights":[]}],""",
                StringComparison.Ordinal
            )
                + Chapter
                + """ "rules":[{"reference":"1","chapter":"I","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.RuleOutsideChapter,
            FindingSeverity.Error,
            "A rule stands in a chapter that does not have it.",
            "Name the chapter that does.",
            null,
            "bwc validate FILE",
            Book + Chapter + """ "rules":[{"reference":"12","chapter":"I","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.ChapterOutOfOrder,
            FindingSeverity.Error,
            "The rules of a chapter are out of order, or those of another too.",
            "Give each rule one chapter.",
            null,
            "bwc validate FILE",
            Book + """ "chapters":[{"number":"I","title":"One","first":9,"last":1,"grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.ContentNotEstablished,
            FindingSeverity.Error,
            "A rule whose content is not established has a title, a gist or parameters.",
            "Give its grade and source, or leave the content out.",
            "docs/data.md, grades",
            "bwc validate FILE",
            Book + Chapter + """ "rules":[{"reference":"1","chapter":"I","title":"Something","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.ParameterRepeated,
            FindingSeverity.Error,
            "Two parameters of a rule have one name.",
            "Give each once.",
            null,
            "bwc validate FILE",
            Book
                + Chapter
                + """ "rules":[{"reference":"1","chapter":"I","grade":"modelled","source":"x","gist":"x","parameters":[{"name":"a","value":1,"grade":"notEstablished"},{"name":"a","value":2,"grade":"notEstablished"}]}]}"""
        );
        yield return Entry(
            Codes.RuleIsParagraph,
            FindingSeverity.Error,
            "A paragraph stands where a rule must.",
            "Give the number of the rule.",
            null,
            "bwc validate FILE",
            Book + Chapter + """ "rules":[{"reference":"1(2)","chapter":"I","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.AdaptationOfOther,
            FindingSeverity.Error,
            "An adaptation is applied to another rulebook than it adapts.",
            "Give the rulebook that it adapts.",
            null,
            "bwc rules --adaptation FILE",
            Adapted.TrimEnd(',') + "}"
        );
        yield return Entry(
            Codes.OverrideOfNoRule,
            FindingSeverity.Error,
            "An adaptation overrides a rule that the rulebook does not have, or a paragraph.",
            "Give the number of a rule.",
            null,
            "bwc validate FILE",
            Adapted + """ "overrides":[{"rule":"1(2)","application":"displaced","gist":"x","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.OverrideTakesOver,
            FindingSeverity.Error,
            "An override says that its rule is taken over.",
            "Give adapted or displaced, or leave the override out.",
            null,
            "bwc validate FILE",
            Adapted + """ "overrides":[{"rule":"1","application":"takenOver","gist":"x","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.MappingRepeated,
            FindingSeverity.Error,
            "An adaptation maps an office twice, or overrides a rule twice.",
            "Say once what becomes of each.",
            null,
            "bwc validate FILE",
            Adapted + """ "offices":[{"from":"President","to":"Chair","grade":"notEstablished"},{"from":"President","grade":"notEstablished"}]}"""
        );
        yield return Entry(
            Codes.RuleUnknown,
            FindingSeverity.Error,
            "A rulebook has no rule of that number, or of the paragraph nothing is established.",
            "Give a number that it has.",
            null,
            "bwc rule 45"
        );
        yield return Entry(
            Codes.RulebookUnknown,
            FindingSeverity.Error,
            "The register has no rulebook of that identifier.",
            "Give one that the message lists, or a file.",
            null,
            "bwc rules --rulebook npt"
        );
        yield return Entry(
            Codes.StateRepeated,
            FindingSeverity.Error,
            "A procedure has two states of one name.",
            "Give each state once.",
            null,
            "bwc validate FILE",
            Machine + """ "initial":"draft","states":[{"name":"draft"},{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],""" + Ends
        );
        yield return Entry(
            Codes.StateUndeclared,
            FindingSeverity.Error,
            "A procedure names a state that it does not declare.",
            "Declare it, or name one that is.",
            null,
            "bwc validate FILE",
            Machine + """ "initial":"draft","states":[{"name":"draft"}],""" + Ends
        );
        yield return Entry(
            Codes.StateUnreachable,
            FindingSeverity.Error,
            "Nothing leads to a state of a procedure.",
            "Add a transition to it, or leave it out.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"},{"name":"lost","outcome":"rejected"}],"""
                + Ends
        );
        yield return Entry(
            Codes.DeadEnd,
            FindingSeverity.Error,
            "Nothing leads from a state of a procedure to an end.",
            "Add a transition, or give the state its outcome.",
            null,
            "bwc validate FILE",
            Machine + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted"}],""" + Ends
        );
        yield return Entry(
            Codes.TransitionAmbiguous,
            FindingSeverity.Error,
            "An event leads from one state to two.",
            "Let it lead to one.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],"transitions":[{"from":"draft","event":"noObjection","to":"adopted"},{"from":"draft","event":"noObjection","to":"draft"}]}"""
        );
        yield return Entry(
            Codes.FinalStateLeft,
            FindingSeverity.Error,
            "A transition leaves a final state.",
            "Leave the transition out, or the outcome.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],"transitions":[{"from":"draft","event":"noObjection","to":"adopted"},{"from":"adopted","event":"objection","to":"draft"}]}"""
        );
        yield return Entry(
            Codes.VoteIncomplete,
            FindingSeverity.Error,
            "A vote lacks its threshold or one of its results, or a result stands where there is no vote.",
            "Give a vote its kind, its threshold and both results.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft","vote":"procedural"},{"name":"adopted","outcome":"adoptedByVote"}],"transitions":[{"from":"draft","event":"thresholdMet","to":"adopted"}]}"""
        );
        yield return Entry(
            Codes.ThresholdImpossible,
            FindingSeverity.Error,
            "A threshold is no share that a vote can reach.",
            "Give a share such as 2/3.",
            null,
            "bwc validate FILE",
            """{"type":"voteThreshold/1","kind":"substantive","numerator":3,"denominator":2,"moreThan":false,"grade":"notEstablished"}"""
        );
        yield return Entry(
            Codes.HoursOutOfRange,
            FindingSeverity.Error,
            "The hours for which a vote is put off are fewer than 1 or more than a year has.",
            "Give 1 to 8,760.",
            null,
            "bwc validate FILE",
            Machine + """ "deferralHours":0,"initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],""" + Ends
        );
        yield return Entry(
            Codes.StateNameMalformed,
            FindingSeverity.Error,
            "The name of a state is no word.",
            "Give ASCII letters and digits, a letter first.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"},{"name":"no way","outcome":"rejected"}],"transitions":[{"from":"draft","event":"noObjection","to":"adopted"},{"from":"draft","event":"objection","to":"no way"}]}"""
        );
        yield return Entry(
            Codes.ProcedureUnknown,
            FindingSeverity.Error,
            "A rulebook has no procedure of that identifier, or knows no such vote.",
            "Give one that the message lists.",
            null,
            "bwc decide --kind substantive --for 2 --against 1 --participating 3 --rulebook bwc-intersessional-2018-2020"
        );
        yield return Entry(
            Codes.EventNotAllowed,
            FindingSeverity.Error,
            "An event is not allowed in the state in which the decision is.",
            "Give one of those that the message lists.",
            "docs/decisions.md",
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"consensusOnly","on":"2021-09-03","events":[{"event":"noObjection"}]}"""
        );
        yield return Entry(
            Codes.ActorMissing,
            FindingSeverity.Error,
            "An event that somebody must bring about is by nobody.",
            "Name the State Party that acts.",
            "docs/decisions.md",
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"silenceProcedure","on":"2021-09-03","events":[{"event":"objection"}]}"""
        );
        yield return Entry(
            Codes.ActorTakesNoPart,
            FindingSeverity.Error,
            "Somebody acts in a decision who takes no part in decisions.",
            "Name a State Party; nobody else objects, asks for a vote or votes.",
            "BWC/MSP/2020/MX.3/2, para 9",
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"silenceProcedure","on":"2021-09-03","events":[{"event":"objection","by":"Egypt"}]}"""
        );
        yield return Entry(
            Codes.InstantMissing,
            FindingSeverity.Error,
            "An event does not say when, and it matters.",
            "Give the moment in universal time.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"silenceProcedure","on":"2021-09-03","deadline":"2021-09-03T12:00:00Z","events":[{"event":"deadlinePassedInSilence"}]}"""
        );
        yield return Entry(
            Codes.InstantTooEarly,
            FindingSeverity.Error,
            "An event comes before its time: the hours of a deferral are not over, or a deadline has not passed.",
            "Give the moment at which it happened.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"silenceProcedure","on":"2021-09-03","deadline":"2021-09-03T12:00:00Z","events":[{"event":"deadlinePassedInSilence","at":"2021-09-03T12:00:00Z"}]}"""
        );
        yield return Entry(
            Codes.InstantTooLate,
            FindingSeverity.Error,
            "An objection comes after the deadline.",
            "An objection counts until then.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"silenceProcedure","on":"2021-09-03","deadline":"2021-09-03T12:00:00Z","events":[{"event":"objection","by":"France","at":"2021-09-03T12:00:01Z"}]}"""
        );
        yield return Entry(
            Codes.EventsOutOfOrder,
            FindingSeverity.Error,
            "An event is earlier than the one before it.",
            "Give the events in order.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"consensusOnly","on":"2021-09-03","events":[{"event":"chairPutsText","at":"2021-09-03T12:00:00Z"},{"event":"noObjection","at":"2021-09-03T11:00:00Z"}]}"""
        );
        yield return Entry(
            Codes.TallyMissing,
            FindingSeverity.Error,
            "A vote has no tally.",
            "Give the votes, the abstentions and the States Parties that take part.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"votingPossible","on":"2021-09-03","events":[{"event":"debateClosed"},{"event":"voteAskedOnProcedure","by":"France"},{"event":"vote"}]}"""
        );
        yield return Entry(
            Codes.TallyImpossible,
            FindingSeverity.Error,
            "Votes are negative, or more than there are States that take part.",
            "Count again.",
            null,
            "bwc decide --kind substantive --for 80 --against 50 --participating 120"
        );
        yield return Entry(Codes.VotedTwice, FindingSeverity.Error, "Somebody votes twice.", "Count each State Party once.", null, null);
        yield return Entry(
            Codes.ActorOfOtherDay,
            FindingSeverity.Error,
            "Whoever acts is ruled on for another day than that of the event, or of the other votes.",
            "Rule on them for the day on which they act.",
            null,
            null
        );
        yield return Entry(
            Codes.ActorNotAsked,
            FindingSeverity.Error,
            "An event that is by nobody in particular names somebody.",
            "Leave out who acts.",
            null,
            "bwc decide FILE",
            """{"type":"decisionScript/1","procedure":"consensusOnly","on":"2021-09-03","events":[{"event":"chairPutsText","by":"Egypt"}]}"""
        );
        yield return Entry(
            Codes.DecisionAltered,
            FindingSeverity.Error,
            "State, votes, moments and steps of a decision do not go together.",
            "Begin the decision anew and apply its events.",
            null,
            "bwc validate FILE",
            """{"type":"decision/1","procedure":{"id":"own","title":"A way of one's own","grade":"notEstablished", "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],"""
                + Ends.TrimEnd('}')
                + """},"state":"adopted"}"""
        );
        yield return Entry(
            Codes.TransitionSenseless,
            FindingSeverity.Error,
            "An event leads to an outcome that contradicts it, or past a deferral.",
            "Let it lead where its words do.",
            null,
            "bwc validate FILE",
            Machine
                + """ "initial":"draft","states":[{"name":"draft"},{"name":"adopted","outcome":"adoptedByConsensus"}],"transitions":[{"from":"draft","event":"objection","to":"adopted"}]}"""
        );
        yield return Entry(
            Codes.SeatStepNotAsked,
            FindingSeverity.Error,
            "A step on the way to the seat is none that the category needs.",
            "Take the step that the message names.",
            null,
            "bwc validate FILE",
            Seat + """{"kind":"credentials","by":"participant","on":"2021-09-01"}]}"""
        );
        yield return Entry(
            Codes.SeatStepRepeated,
            FindingSeverity.Error,
            "A step on the way to the seat is taken twice.",
            "Take each step once.",
            null,
            "bwc validate FILE",
            Seat + """{"kind":"application","by":"participant","on":"2021-09-01"},{"kind":"application","by":"participant","on":"2021-09-02"}]}"""
        );
        yield return Entry(
            Codes.SeatStepByOther,
            FindingSeverity.Error,
            "A step on the way to the seat is taken by somebody for whom it is not.",
            "Name who takes it.",
            null,
            "bwc validate FILE",
            Seat + """{"kind":"application","by":"meeting","on":"2021-09-01"}]}"""
        );
        yield return Entry(
            Codes.SeatStepTooEarly,
            FindingSeverity.Error,
            "A step on the way to the seat is taken before another that comes first, or on an earlier day.",
            "Take the steps in order.",
            null,
            "bwc validate FILE",
            Seat + """{"kind":"decisionOfTheConference","by":"meeting","on":"2021-09-01"}]}"""
        );
        yield return Entry(
            Codes.SeatRefused,
            FindingSeverity.Error,
            "A step is taken after the seat was refused.",
            "Begin anew.",
            null,
            "bwc validate FILE",
            Seat
                + """{"kind":"application","by":"participant","on":"2021-09-01"},{"kind":"decisionOfTheConference","by":"meeting","on":"2021-09-02","refused":true},{"kind":"decisionOfTheConference","by":"meeting","on":"2021-09-03"}]}"""
        );
    }
}
