using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The group that chairs an office in a year, with the reasoning.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record ChairRuling
{
    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The group whose turn it is.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>True if the rotation was decided for the year; false if the answer was only calculated from its rule.</summary>
    public required bool Decided { get; init; }

    /// <summary>
    /// The groups that provide the vice-chairs of the year, in the order of the cycle, listed once for each vice-chair that they provide; empty if the office
    /// has no
    /// vice-chairs of its own.
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

    /// <summary>True if every part equals that of the other ruling; lists are compared item by item, in order.</summary>
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
