namespace Bwc.Model;

/// <summary>A named value that a rule lays down, such as the number of Vice-Presidents or of hours.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record RuleParameter : IGraded
{
    /// <summary>The name, such as "deferralHours"; a name with a full stop, such as "speakers.for", is part of another parameter.</summary>
    public required string Name { get; init; }

    /// <summary>The value.</summary>
    public required ParameterValue Value { get; init; }

    /// <summary>How well the value is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the parameter.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
