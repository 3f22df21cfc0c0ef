using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A block of offices that rotate together: in any year, one group chairs all of them.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RotationBlock
{
    /// <summary>The offices of the block, at least one.</summary>
    public required ImmutableArray<OfficeCode> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>
    /// The number of places by which the block starts ahead in the cycle, from 0 to one less than the number of groups; 0 for the block whose first chair is
    /// the first group of the cycle.
    /// </summary>
    public required int Offset { get; init; }

    /// <summary>True if the offset and the offices, in order, equal those of the other block.</summary>
    public bool Equals(RotationBlock? other) => other is not null && Offset == other.Offset && Sequence.Equal(Offices, other.Offices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Offset, Sequence.Hash(Offices));

    /// <summary>The offices and the offset.</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Offices)} +{Offset}");
}
