namespace Bwc.Model;

/// <summary>A step that comes before attending, or the statement that a step is not needed.</summary>
[Cites("docs/data.md, rule 44")]
public sealed record Prerequisite : IGraded
{
    /// <summary>What sort of step it is.</summary>
    public required PrerequisiteKind Kind { get; init; }

    /// <summary>Whether the step must be taken.</summary>
    public required PrerequisiteNeed Need { get; init; }

    /// <summary>The step in words; it may say that the step is not needed.</summary>
    public required string Detail { get; init; }

    /// <summary>Who acts; null where the source does not say, or nobody has to.</summary>
    public PrerequisiteActor? By { get; init; }

    /// <summary>How well the step is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }
}
