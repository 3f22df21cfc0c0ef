namespace Bwc.Model;

/// <summary>A step that comes before attending, or the statement that a step is not needed.</summary>
[Cites("docs/data.md, rule 44")]
public sealed record Prerequisite : IGraded
{
    /// <summary>The kind of step.</summary>
    public required PrerequisiteKind Kind { get; init; }

    /// <summary>Whether the step must be taken.</summary>
    public required PrerequisiteNeed Need { get; init; }

    /// <summary>The step in words; it may say that the step is not needed.</summary>
    public required string Detail { get; init; }

    /// <summary>The actor; null if the source does not say, or if nobody has to act.</summary>
    public PrerequisiteActor? By { get; init; }

    /// <summary>How well the step is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source.</summary>
    public Citation? Source { get; init; }
}
