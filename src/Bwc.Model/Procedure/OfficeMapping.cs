namespace Bwc.Model;

/// <summary>What an office or body of a rulebook corresponds to at another meeting: the President corresponds to the Chair, and there is no General
/// Committee.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record OfficeMapping : IGraded
{
    /// <summary>The words of the rulebook.</summary>
    public required string From { get; init; }

    /// <summary>The words for the meeting; null if it has nothing of the kind.</summary>
    public string? To { get; init; }

    /// <summary>How well that is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>From what to what.</summary>
    public override string ToString() => $"{From}: {To ?? "none"}";
}
