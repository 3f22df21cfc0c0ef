using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>How the rulebook of one conference applies to other meetings, mutatis mutandis: by which decision, with which offices and bodies, and
/// with which rules displaced.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record RulebookAdaptation : IGraded
{
    /// <summary>The identifier of the rulebook that results.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the rulebook that results.</summary>
    public required string Title { get; init; }

    /// <summary>The identifier of the rulebook that is adapted.</summary>
    public required string Base { get; init; }

    /// <summary>How well the decision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The decision that the rulebook applies mutatis mutandis.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The counterparts of offices and bodies at the other meetings.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<OfficeMapping> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The replacements of rules, and additions to them, that other decisions make.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleOverride> Overrides
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The categories of participants that replace those with the same identifier, or are added.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ParticipationCategory> Categories
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The decision procedures of the meetings; empty if the meetings decide as the conference does.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<DecisionProcedure> Decisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other adaptation; lists are compared item by item, in order.</summary>
    public bool Equals(RulebookAdaptation? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Base == other.Base
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Offices, other.Offices)
        && Sequence.Equal(Overrides, other.Overrides)
        && Sequence.Equal(Categories, other.Categories)
        && Sequence.Equal(Decisions, other.Decisions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Base, Offices.Length, Overrides.Length, Categories.Length, Decisions.Length);

    /// <summary>The identifiers of the adapted and the resulting rulebook.</summary>
    public override string ToString() => $"{Base} as {Id}";
}
