namespace Bwc.Model;

/// <summary>
/// A person whom the chair invited because of the special nature of the topics; no rule covers guests of the meeting, and their invitation sets no precedent.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 13")]
public sealed record Guest
{
    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The capacity in which the person came, such as "independent expert"; null if it is not known.</summary>
    public string? Capacity { get; init; }

    /// <summary>The person's organization; null if none is known.</summary>
    public string? Organization { get; init; }
}
