namespace Bwc.Model;

/// <summary>A person whom the chair invited for the special nature of the topics; a guest of the meeting sits under no rule and creates no precedent.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 13")]
public sealed record Guest
{
    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>In what capacity the person came, such as "independent expert"; null where it is not known.</summary>
    public string? Capacity { get; init; }

    /// <summary>The person's organization; null where none is known.</summary>
    public string? Organization { get; init; }
}
