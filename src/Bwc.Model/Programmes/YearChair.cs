using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The chair of an office in a year: what that year's programme lays down about the chair, and the persons recorded as having chaired.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record YearChair
{
    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The regional group whose turn it is; null if no group is established for the year.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>
    /// True if the States Parties decided that the group chairs; false if the group was calculated from a rule, or follows only from the recorded chairs.
    /// </summary>
    public required bool Decided { get; init; }

    /// <summary>The identifier of the programme of the year; null if no programme covers the year.</summary>
    public string? Programme { get; init; }

    /// <summary>The groups that provide the vice-chairs of the year, listed once for each vice-chair that they provide; empty if no rule is known.</summary>
    public ImmutableArray<GroupCode> ViceChairs
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The persons recorded as chairs, meeting by meeting; empty if there are none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ChairOnRecord> OnRecord
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the group is supported; <see cref="Grade.NotEstablished"/> where there is no group.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The reasoning, step by step, each step with its source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if every part equals that of the other answer; lists are compared item by item, in order.</summary>
    public bool Equals(YearChair? other) =>
        other is not null
        && Year == other.Year
        && Office == other.Office
        && Group == other.Group
        && Decided == other.Decided
        && Programme == other.Programme
        && Grade == other.Grade
        && Sequence.Equal(ViceChairs, other.ViceChairs)
        && Sequence.Equal(OnRecord, other.OnRecord)
        && Sequence.Equal(Steps, other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Office, Group, Decided, Programme, OnRecord.Length);

    /// <summary>The year, the office and the group.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year} {Office}: {Group?.ToString() ?? "no group established"}");
}
