using System.Collections.Immutable;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;

namespace Bwc.Model.Reports;

/// <summary>Who joined, who left and who changed category between two reports.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantComparison
{
    /// <summary>Those in the second report only.</summary>
    public ImmutableArray<ParticipantChange> Joined { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Those in the first report only.</summary>
    public ImmutableArray<ParticipantChange> Left { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Those in both, in different categories.</summary>
    public ImmutableArray<ParticipantChange> Changed { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>True where every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(ParticipantComparison? other) =>
        other is not null && Sequence.Equal(Joined, other.Joined) && Sequence.Equal(Left, other.Left) && Sequence.Equal(Changed, other.Changed);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Joined.Length, Left.Length, Changed.Length);

    /// <summary>How many of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{Joined.Length} joined, {Left.Length} left, {Changed.Length} changed");
}
