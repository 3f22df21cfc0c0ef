namespace Bwc.Model;

/// <summary>A provision of a programme: a rule, with its number if it has one, and its source.</summary>
/// <remarks>There is no provision for a rule that a programme does not have; gaps are never filled in.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
public sealed record Provision : IGraded
{
    /// <summary>The rule.</summary>
    public required ProgrammeRule Rule { get; init; }

    /// <summary>The office to which the provision applies; null if it applies to the whole programme.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The number of the rule: days, weeks, calendar months, or vice-chairs per group; 1 or more. Null if the rule has no number.</summary>
    public int? Number { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Text { get; init; }

    /// <summary>How well the provision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the provision.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The rule in words.</summary>
    public override string ToString() => Office is { } office ? $"{office}: {Text}" : Wording.Or(Text, EnumWords.Of(Rule));
}
