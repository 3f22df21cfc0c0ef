namespace Bwc.Model;

/// <summary>A step that comes before attending, or the statement that a step is not needed.</summary>
[Cites("docs/data.md, rule 44")]
public sealed record Prerequisite : IGraded
{
    /// <summary>The kind of step.</summary>
    public required PrerequisiteKind Kind { get; init; }

    /// <summary>Whether the step must be taken.</summary>
    public required PrerequisiteNeed Need { get; init; }

    /// <summary>The step in words, or the statement that it is not needed.</summary>
    public required string Detail { get; init; }

    /// <summary>The actor; null if the source names none, or if no action is needed.</summary>
    public PrerequisiteActor? By { get; init; }

    /// <summary>How well the step is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the step.</summary>
    public Citation? Source { get; init; }
}
