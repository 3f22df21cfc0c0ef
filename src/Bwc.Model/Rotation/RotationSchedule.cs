using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A rotation as decided for a programme: the rule, the years for which it was decided, the offices it must fill, the vice-chairs.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RotationSchedule : IGraded
{
    /// <summary>The identifier within a register, such as "isp-2018-2020".</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The rule; its first year is the first year of the schedule.</summary>
    public required RotationRule Rule { get; init; }

    /// <summary>The last year for which the rotation was decided; beyond it the rule is mere arithmetic.</summary>
    public required int LastYear { get; init; }

    /// <summary>The offices to be filled, in the order in which a table shows them; the blocks of the rule hold each of them once.</summary>
    public required ImmutableArray<OfficeCode> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Where the vice-chairs come from; null where the decision says nothing of them.</summary>
    public ViceChairRule? ViceChairs { get; init; }

    /// <summary>How well the rotation is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>True where every part of the other schedule is equal, lists item by item in order.</summary>
    public bool Equals(RotationSchedule? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Rule == other.Rule
        && LastYear == other.LastYear
        && ViceChairs == other.ViceChairs
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Offices, other.Offices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Rule, LastYear, Offices.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
