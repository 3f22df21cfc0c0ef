namespace Bwc.Model;

/// <summary>One thing that a rule lays down, under a name: how many Vice-Presidents, how many hours.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record RuleParameter : IGraded
{
    /// <summary>The name, such as "deferralHours"; behind a full stop a part of another, such as "speakers.for".</summary>
    public required string Name { get; init; }

    /// <summary>The value.</summary>
    public required ParameterValue Value { get; init; }

    /// <summary>How well the value is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
