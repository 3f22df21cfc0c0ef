namespace Bwc.Model;

/// <summary>One step in the reasoning for an answer: what was found or applied, in one sentence, with its source.</summary>
[Cites("docs/design.md, every ruling explains itself")]
public sealed record ReasoningStep
{
    /// <summary>The step, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The source of the fact used or the rule applied.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Returns the step with its citation in square brackets.</summary>
    public override string ToString() => $"{Text} [{Citation}]";
}
