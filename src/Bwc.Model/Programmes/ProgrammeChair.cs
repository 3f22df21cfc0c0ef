namespace Bwc.Model;

/// <summary>The regional group that chairs in one year of a programme that has no rotation rule.</summary>
[Cites("docs/data.md, programmes")]
public sealed record ProgrammeChair : IGraded
{
    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office; null if one group chairs all offices of the year.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>How well the chair of the year is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source, or what it was derived from.</summary>
    public Citation? Source { get; init; }

    /// <summary>The year and the group.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Group}");
}
