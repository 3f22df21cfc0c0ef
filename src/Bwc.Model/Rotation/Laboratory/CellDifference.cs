namespace Bwc.Model.Laboratory;

/// <summary>A cell of a chair table that a rule has otherwise.</summary>
[Cites("docs/rotation.md")]
public sealed record CellDifference
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The office.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The group that the table has; null for a gap that must be filled.</summary>
    public GroupCode? Found { get; init; }

    /// <summary>The group that the rule has; null where the rule has no such office.</summary>
    public GroupCode? Expected { get; init; }

    /// <summary>The cell, and both groups.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Year} {Office}: {Found?.ToString() ?? "none"}, not {Expected?.ToString() ?? "named by the rule"}");
}
