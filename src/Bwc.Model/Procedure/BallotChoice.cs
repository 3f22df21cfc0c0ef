namespace Bwc.Model;

/// <summary>How a State Party votes.</summary>
[Cites("docs/data.md, the rules of procedure")]
public enum BallotChoice
{
    /// <summary>For the proposal.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Neither; whoever abstains is taken as not voting.</summary>
    Abstain,
}
