namespace Bwc.Model;

/// <summary>
/// What an office or body of one rulebook is at another meeting: the President is the Chair of the meeting, and a General Committee there is none.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record OfficeMapping : IGraded
{
    /// <summary>The words of the rulebook.</summary>
    public required string From { get; init; }

    /// <summary>The words for the meeting; null where it has nothing of the kind.</summary>
    public string? To { get; init; }

    /// <summary>How well that is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>From what to what.</summary>
    public override string ToString() => $"{From}: {To ?? "none"}";
}
