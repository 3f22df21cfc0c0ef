namespace Bwc.Model.Laboratory;

/// <summary>A demand that a group should or should not have a chair in a year: a fixed cell, an excluded turn, or a wish.</summary>
[Cites("docs/rotation.md")]
public sealed record TurnDemand
{
    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The office; null for any office of the year.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>True if the group should not have the chair; false if it should.</summary>
    public bool Not { get; init; }

    /// <summary>The weight of a wish, 1 to 1,000; 0 for a demand that must be met.</summary>
    public int Weight { get; init; }

    /// <summary>The demand in words.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Group} {(Not ? "not " : string.Empty)}in ")
        + FormattableString.Invariant(
            $"{Year}{(Office is { } office ? $" {office}" : string.Empty)}{(Weight > 0 ? FormattableString.Invariant($", weight {Weight}") : string.Empty)}"
        );
}
