namespace Bwc.Model;

/// <summary>A state that a proposal can be in.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionState
{
    /// <summary>The name, such as "putToMeeting".</summary>
    public required string Name { get; init; }

    /// <summary>The outcome of a decision in this state; <see cref="DecisionOutcome.Pending"/> if the decision has not ended.</summary>
    public DecisionOutcome Outcome { get; init; }

    /// <summary>The kind of vote taken in this state; null if no vote is taken.</summary>
    public VoteKind? Vote { get; init; }

    /// <summary>The name, and the outcome of a final state.</summary>
    public override string ToString() => Outcome == DecisionOutcome.Pending ? Wording.Or(Name, "no name") : $"{Name} ({EnumWords.Of(Outcome)})";
}
