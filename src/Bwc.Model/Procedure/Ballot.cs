namespace Bwc.Model;

/// <summary>How one participant votes.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record Ballot
{
    /// <summary>The ruling on who votes.</summary>
    public required ParticipationRuling By { get; init; }

    /// <summary>How.</summary>
    public required BallotChoice Choice { get; init; }

    /// <summary>Who, and how.</summary>
    public override string ToString() => $"{By.Participant}: {EnumWords.Of(Choice)}";
}
