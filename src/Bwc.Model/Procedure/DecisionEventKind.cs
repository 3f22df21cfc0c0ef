using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>An event that can happen to a proposal.</summary>
[Cites("docs/decisions.md")]
[JsonConverter(typeof(WordJsonConverter<DecisionEventKind>))]
public enum DecisionEventKind
{
    /// <summary>The chair puts a text to the meeting.</summary>
    ChairPutsText,

    /// <summary>Nobody objects.</summary>
    NoObjection,

    /// <summary>A State Party objects. Requires an actor.</summary>
    Objection,

    /// <summary>The meeting ends.</summary>
    MeetingEnds,

    /// <summary>The deadline of the chair's letter passes, and nobody has objected in writing.</summary>
    DeadlinePassedInSilence,

    /// <summary>The sponsor withdraws the proposal.</summary>
    SponsorWithdraws,

    /// <summary>The debate is closed.</summary>
    DebateClosed,

    /// <summary>A State Party asks for a vote on a matter of procedure. Requires an actor.</summary>
    VoteAskedOnProcedure,

    /// <summary>A State Party asks for a vote on a matter of substance. Requires an actor and, if the vote is deferred, the time.</summary>
    VoteAskedOnSubstance,

    /// <summary>The presiding officer finds general agreement.</summary>
    GeneralAgreement,

    /// <summary>The hours for which a vote is deferred have passed without agreement. Requires the time.</summary>
    HoursOverWithoutAgreement,

    /// <summary>The votes are counted. Requires the tally; the library determines whether it reaches the threshold.</summary>
    Vote,

    /// <summary>A vote reaches its threshold. This is a step of a procedure, not an event that can appear in a script.</summary>
    ThresholdMet,

    /// <summary>A vote misses its threshold. This is a step of a procedure, not an event that can appear in a script.</summary>
    ThresholdMissed,
}
