namespace Bwc.Model;

/// <summary>The vote of one participant.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record Ballot
{
    /// <summary>The ruling on the participant that casts the vote.</summary>
    public required ParticipationRuling By { get; init; }

    /// <summary>The choice that the participant makes.</summary>
    public required BallotChoice Choice { get; init; }

    /// <summary>The participant and its choice.</summary>
    public override string ToString() => $"{By.Participant}: {EnumWords.Of(Choice)}";
}
