using System.Collections.Immutable;
using Bwc.Model.Laboratory;

namespace Bwc.Model;

/// <summary>
/// The rule that the chairs of one programme follow, and who would be next if it continued; that is a calculation, not a decision of the States Parties.
/// </summary>
[Cites("docs/rotation.md")]
public sealed record ProgrammeCycle
{
    /// <summary>The identifier of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The table that was examined: the chairs that the programme names or, if it names none, the groups that chaired.</summary>
    public required ChairTable Table { get; init; }

    /// <summary>The rules that explain the table, or the nearest rule; null if the table names no group.</summary>
    public RotationInference? Inference { get; init; }

    /// <summary>The chairs of the year after the last, if all the rules agree on them and explain every cell; empty otherwise.</summary>
    public ImmutableArray<ChairSlot> Next
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other cycle; lists are compared item by item, in order.</summary>
    public bool Equals(ProgrammeCycle? other) =>
        other is not null && Programme == other.Programme && Table.Equals(other.Table) && Inference == other.Inference && Sequence.Equal(Next, other.Next);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Programme, Table, Next.Length);

    /// <summary>The programme and the rule.</summary>
    public override string ToString() => $"{Programme}: {(Inference is { Exact: true } found ? found.Rules[0].ToString() : "no rule explains every chair")}";
}
