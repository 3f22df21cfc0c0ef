using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// A rotation schedule as decided for a programme: the rule, the years for which it was decided, the offices to be filled, and the vice-chairs.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record RotationSchedule : IGraded
{
    /// <summary>The identifier within a register, such as "isp-2018-2020".</summary>
    public required string Id { get; init; }

    /// <summary>The title of the schedule, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The rule; its first year is the first year of the schedule.</summary>
    public required RotationRule Rule { get; init; }

    /// <summary>The last year for which the rotation was decided, 1 to 9999; for later years, the rule yields a calculation, not a decision.</summary>
    public required int LastYear { get; init; }

    /// <summary>The offices to be filled, in the order in which a table shows them; each is in one block of the rule.</summary>
    public required ImmutableArray<OfficeCode> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The rule for vice-chairs; null if the decision does not mention them.</summary>
    public ViceChairRule? ViceChairs { get; init; }

    /// <summary>How well the rotation is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the schedule.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Creates a schedule from a rule: its title is the identifier, and its offices are those of the rule, in order.</summary>
    /// <param name="id">The identifier within a register.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="lastYear">The last year for which the rotation was decided.</param>
    /// <param name="source">The source. If there is none, the grade is <see cref="Grade.NotEstablished"/>; otherwise, it is
    /// <see cref="Grade.Documented"/>.</param>
    /// <returns>The schedule. It is not checked here; the validators and <see cref="ChairRulings.Create"/> report any errors.</returns>
    /// <exception cref="ArgumentNullException">The identifier or the rule is null.</exception>
    /// <example><code>
    /// var rule = RotationRule.Of(2030, [GroupCode.EEG, GroupCode.WG, GroupCode.NAM], [OfficeCode.MSP]);
    /// var chairs = ChairRulings.Create(RotationSchedule.Of("mine", rule, 2032)).GetValueOrThrow();
    /// Console.WriteLine(chairs.Rule(2032, OfficeCode.MSP).GetValueOrThrow().Group); // NAM
    /// </code></example>
    public static RotationSchedule Of(string id, RotationRule rule, int lastYear, Citation? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(rule);
        return new RotationSchedule
        {
            Id = id,
            Title = id,
            Rule = rule,
            LastYear = lastYear,
            Offices = [.. rule.Blocks.SelectMany(b => b.Offices).Distinct().Order()],
            Grade = source is null ? Grade.NotEstablished : Grade.Documented,
            Source = source,
        };
    }

    /// <summary>True if every part equals that of the other schedule; lists are compared item by item, in order.</summary>
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
