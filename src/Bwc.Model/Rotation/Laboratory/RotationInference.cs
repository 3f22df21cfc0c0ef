using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>The cyclic rules that explain a chair table, or the nearest rule and the cells that differ from it.</summary>
[Cites("docs/rotation.md")]
public sealed record RotationInference
{
    /// <summary>
    /// The rules with the fewest blocks, in a stable order: all rules that explain every cell or, if there are none, the first of those that differ in the
    /// fewest cells.
    /// </summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<RotationRule> Rules
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The cells in which the nearest rule differs; empty if the rules explain every cell.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<CellDifference> Differences
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The number of rules that are as good as those listed, as far as they were counted.</summary>
    public int Count { get; init; }

    /// <summary>True if the search was completed; false if it stopped at its limit, so there may be more rules.</summary>
    public bool Complete { get; init; }

    /// <summary>True if the rules explain every cell.</summary>
    public bool Exact => Differences.IsEmpty && !Rules.IsEmpty;

    /// <summary>Reports the cells that differ, each as an error of <see cref="Codes.CellDiffers"/> at a path such as "$.2020.MX3".</summary>
    /// <returns>The report. It has no findings if the rule explains every cell, and ends with <see cref="Codes.FindingsCut"/> if more cells differ than are
    /// listed.</returns>
    public FindingReport ToReport()
    {
        var findings = Differences.Take(FindingReport.MaxFindings).Select(FindingOf);
        if (Differences.Length > FindingReport.MaxFindings)
            findings = findings.Append(
                Finding.Of(
                    Codes.FindingsCut,
                    FormattableString.Invariant(
                        $"{Differences.Length} cells differ, of which {FindingReport.MaxFindings} are listed; correct these and ask again"
                    )
                ) with
                {
                    Severity = FindingSeverity.Error,
                }
            );
        return new FindingReport { Findings = [.. findings] };
    }

    private static Finding FindingOf(CellDifference cell) =>
        Finding.Of(
            Codes.CellDiffers,
            cell.Expected is null
                ? FormattableString.Invariant($"the table has {cell.Office} in {cell.Year}, but the rule has no such office")
                : FormattableString.Invariant($"{cell.Office} in {cell.Year} has {cell.Found?.ToString() ?? "no group"}; the rule expects {cell.Expected}"),
            FormattableString.Invariant($"$.{cell.Year}.{cell.Office}")
        ) with
        {
            Severity = FindingSeverity.Error,
        };

    /// <summary>True if every part equals that of the other inference; lists are compared item by item, in order.</summary>
    public bool Equals(RotationInference? other) =>
        other is not null
        && Count == other.Count
        && Complete == other.Complete
        && Sequence.Equal(Rules, other.Rules)
        && Sequence.Equal(Differences, other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Complete, Rules.Length, Differences.Length);

    /// <summary>The number of rules, and the number of cells that differ.</summary>
    public override string ToString() => FormattableString.Invariant($"{Wording.Count(Count, "rule", "rules")}, {Differences.Length} cells differ");
}
