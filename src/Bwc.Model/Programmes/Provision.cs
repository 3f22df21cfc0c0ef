namespace Bwc.Model;

/// <summary>One thing that a programme lays down: a rule, with its number where it has one, and where it is written.</summary>
/// <remarks>A rule that a programme does not have has no provision: absence is never filled in.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
public sealed record Provision : IGraded
{
    /// <summary>The rule.</summary>
    public required ProgrammeRule Rule { get; init; }

    /// <summary>The office for which it holds; null where it holds for the whole programme.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The number of the rule: days, weeks, calendar months, or vice-chairs a group; 1 or more. Null for a rule without a number.</summary>
    public int? Number { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Text { get; init; }

    /// <summary>How well the provision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The rule in words.</summary>
    public override string ToString() => Office is { } office ? $"{office}: {Text}" : Wording.Or(Text, EnumWords.Of(Rule));
}
