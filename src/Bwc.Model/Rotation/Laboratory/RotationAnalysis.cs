using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>An analysis of a chair table: the share of each group, and where the counts are uneven, as findings with numbers.</summary>
[Cites("docs/rotation.md")]
public sealed record RotationAnalysis
{
    /// <summary>The shares of the groups, in the order of their codes.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<GroupShare> Shares
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>
    /// The offices that rotate together according to the nearest rule or, if no rule was searched for, those with the same group in every row of the table.
    /// </summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<RotationBlock> Blocks
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Findings about uneven counts and about what could not be assessed.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other analysis; lists are compared item by item, in order.</summary>
    public bool Equals(RotationAnalysis? other) =>
        other is not null && Sequence.Equal(Shares, other.Shares) && Sequence.Equal(Blocks, other.Blocks) && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shares.Length, Blocks.Length, Findings.Length);

    /// <summary>The shares in words.</summary>
    public override string ToString() => Shares.IsEmpty ? "no shares" : string.Join("; ", Shares);
}
