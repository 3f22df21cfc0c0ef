using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Which group chairs an office in a year, and why.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record ChairRuling
{
    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The group whose turn it is.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>True if the year lies within those for which the rotation was decided; false if the answer is mere arithmetic.</summary>
    public required bool Decided { get; init; }

    /// <summary>
    /// The groups that give the vice-chairs of the year, in the order of the cycle, each as often as it gives one; empty if the office has none of
    /// its own.
    /// </summary>
    public required ImmutableArray<GroupCode> ViceChairs
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>How well the rotation is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The reasoning, step by step, each step with its source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if every part of the other ruling is equal, lists item by item in order.</summary>
    public bool Equals(ChairRuling? other) =>
        other is not null
        && Year == other.Year
        && Office == other.Office
        && Group == other.Group
        && Decided == other.Decided
        && Grade == other.Grade
        && Sequence.Equal(ViceChairs, other.ViceChairs)
        && Sequence.Equal(Steps, other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Office, Group, Decided);

    /// <summary>The year, the office and the group.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year} {Office}: {Group}");
}
