namespace Bwc.Model;

/// <summary>The regional group that chairs in a year of a programme which has no rule of rotation.</summary>
[Cites("docs/data.md, programmes")]
public sealed record ProgrammeChair : IGraded
{
    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office; null where one group chairs all offices of the year.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>How well this is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read, or from what it was worked out.</summary>
    public Citation? Source { get; init; }

    /// <summary>The year and the group.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Group}");
}
