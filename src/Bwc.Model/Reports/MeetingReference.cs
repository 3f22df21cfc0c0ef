namespace Bwc.Model.Reports;

/// <summary>A conference or meeting that a report refers to.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 4")]
public sealed record MeetingReference
{
    /// <summary>The kind of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The number of a Review Conference, 1 or more; null for other meetings.</summary>
    public int? Number { get; init; }

    /// <summary>The year that the report uses to refer to the meeting; null if it uses none.</summary>
    public int? Year { get; init; }

    /// <summary>Returns the kind of meeting with its number or year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Number ?? Year}");
}
