namespace Bwc.Model;

/// <summary>A cell of a chair table that differs from a rule or from another table.</summary>
[Cites("docs/rotation.md")]
public sealed record CellDifference
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The office.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The group in the table; null for a gap.</summary>
    public GroupCode? Found { get; init; }

    /// <summary>The group that was expected; null if the rule has no such office, or the other table has a gap.</summary>
    public GroupCode? Expected { get; init; }

    /// <summary>The cell and both groups: "2020 MX3: WG, expected EEG".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Year} {Office}: {Found?.ToString() ?? "no group"}, expected {Expected?.ToString() ?? "none"}");
}
