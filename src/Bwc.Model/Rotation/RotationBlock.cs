using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Offices that turn together: in any year one group chairs all of them.</summary>
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
    /// How many places ahead in the cycle the block starts: 0 for the block whose first chair is the first group of the cycle. From 0 to one less
    /// than the number of groups.
    /// </summary>
    public required int Offset { get; init; }

    /// <summary>True if the offset and the offices, in order, are equal.</summary>
    public bool Equals(RotationBlock? other) => other is not null && Offset == other.Offset && Sequence.Equal(Offices, other.Offices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Offset, Sequence.Hash(Offices));

    /// <summary>The offices and the offset.</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Offices)} +{Offset}");
}
