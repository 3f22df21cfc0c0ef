using System.Collections.Immutable;

namespace Bwc.Model.Laboratory;

/// <summary>
/// A chair table to be completed: the fixed cells, the groups that take turns, the offices that belong together, the excluded turns, and the wishes.
/// </summary>
/// <remarks>Two rules of fairness apply unless they are waived: within every cycle (as many years as there are groups, counted from the first) no
/// group has the same office twice, and within a year no group has two blocks of offices.</remarks>
[Cites("docs/rotation.md")]
public sealed record CompletionRequest
{
    /// <summary>The table: cells with a group are fixed, and gaps are to be filled.</summary>
    public required ChairTable Table { get; init; }

    /// <summary>The groups, in the order in which solutions are listed; empty to use the groups that the table names.</summary>
    public ImmutableArray<GroupCode> Groups
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>
    /// The offices that one group chairs together; empty to use the offices that have the same group in every row of the table. Offsets are ignored.
    /// </summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RotationBlock> Blocks
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Required and excluded turns, and wishes with their weights.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<TurnDemand> Demands
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if a group may have the same office twice in a cycle; otherwise, false.</summary>
    public bool MayRepeatInCycle { get; init; }

    /// <summary>True if a group may have two blocks in one year; otherwise, false.</summary>
    public bool MayShareYear { get; init; }

    /// <summary>True if every part equals that of the other request; lists are compared item by item, in order.</summary>
    public bool Equals(CompletionRequest? other) =>
        other is not null
        && Table.Equals(other.Table)
        && MayRepeatInCycle == other.MayRepeatInCycle
        && MayShareYear == other.MayShareYear
        && Sequence.Equal(Groups, other.Groups)
        && Sequence.Equal(Blocks, other.Blocks)
        && Sequence.Equal(Demands, other.Demands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Groups.Length, Blocks.Length, Demands.Length, MayRepeatInCycle, MayShareYear);

    /// <summary>The table and the number of demands.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Table.Years.Length} years, {Table.Offices.Length} offices, {Table.Slots.Length} chairs, {Demands.Length} demands");
}
