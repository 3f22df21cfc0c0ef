namespace Bwc.Model;

/// <summary>
/// The counterpart of an office or body of a rulebook at another meeting: the President corresponds to the Chair, and the General Committee has no counterpart.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record OfficeMapping : IGraded
{
    /// <summary>The term for the office or body in the rulebook.</summary>
    public required string From { get; init; }

    /// <summary>The term for the office or body at the meeting; null if the meeting has no counterpart.</summary>
    public string? To { get; init; }

    /// <summary>How well the mapping is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the mapping.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The term in the rulebook and the term at the meeting, such as "President: Chair".</summary>
    public override string ToString() => $"{From}: {To ?? "none"}";
}
