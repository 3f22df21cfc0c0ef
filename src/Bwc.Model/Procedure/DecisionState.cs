namespace Bwc.Model;

/// <summary>A state in which a proposal can be.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionState
{
    /// <summary>The name, such as "putToMeeting".</summary>
    public required string Name { get; init; }

    /// <summary>How the decision has ended in this state; <see cref="DecisionOutcome.Pending"/> where it has not.</summary>
    public DecisionOutcome Outcome { get; init; }

    /// <summary>The vote that is taken in this state; null if none is.</summary>
    public VoteKind? Vote { get; init; }

    /// <summary>The name, and the outcome of a final state.</summary>
    public override string ToString() => Outcome == DecisionOutcome.Pending ? Wording.Or(Name, "no name") : $"{Name} ({EnumWords.Of(Outcome)})";
}
