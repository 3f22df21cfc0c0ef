namespace Bwc.Model;

/// <summary>
/// A group of States Parties that takes turns with others in chairing the Convention's meetings. These groups are not the five regional groups of the United
/// Nations, in which a State may belong to a different group.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RegionalGroup : IGraded
{
    /// <summary>The short code, such as EEG.</summary>
    public required GroupCode Code { get; init; }

    /// <summary>The name in English, such as "Eastern European Group".</summary>
    public required string Name { get; init; }

    /// <summary>How well the group is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the group.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
