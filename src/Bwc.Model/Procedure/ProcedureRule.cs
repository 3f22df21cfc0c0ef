using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>One rule of procedure, as far as it is established; of a rule that is not, only its number and chapter are here.</summary>
/// <remarks>The gist is what the rule lays down in the library's own words. The wording of BWC/CONF.VIII/2 was not available.</remarks>
[Cites("docs/data.md, the rules of procedure")]
public sealed record ProcedureRule : IGraded
{
    /// <summary>The number of the rule; with a paragraph only where a paragraph was asked for.</summary>
    public required RuleReference Reference { get; init; }

    /// <summary>The number of its chapter.</summary>
    public required string Chapter { get; init; }

    /// <summary>The title; null where it is not established.</summary>
    public string? Title { get; init; }

    /// <summary>What it lays down, in short; null where it is not established.</summary>
    public string? Gist { get; init; }

    /// <summary>The rules in which it was seen, where they are not these; null otherwise.</summary>
    public string? SeenFor { get; init; }

    /// <summary>What it lays down one by one, each with its own grade.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleParameter> Parameters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well title and gist are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where they were read.</summary>
    public Citation? Source { get; init; }

    /// <summary>How the rule of another rulebook holds here; null in a rulebook that is taken from no other.</summary>
    public RuleApplication? Application { get; init; }

    /// <summary>By which decision it holds so; null where <see cref="Application"/> is.</summary>
    public Citation? AppliedBy { get; init; }

    /// <summary>What that changed, in words; null where it changed nothing.</summary>
    public string? Change { get; init; }

    /// <summary>The parameter of a name.</summary>
    /// <param name="name">The name, in its exact letters.</param>
    /// <returns>The parameter; null where the rule has none of that name.</returns>
    public RuleParameter? Find(string name) => Parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>True where every part of the other rule is equal, lists item by item in order.</summary>
    public bool Equals(ProcedureRule? other) =>
        other is not null
        && Reference == other.Reference
        && Chapter == other.Chapter
        && Title == other.Title
        && Gist == other.Gist
        && SeenFor == other.SeenFor
        && Grade == other.Grade
        && Source == other.Source
        && Application == other.Application
        && AppliedBy == other.AppliedBy
        && Change == other.Change
        && Sequence.Equal(Parameters, other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, Chapter, Title, Gist, Grade, Application, Parameters.Length);

    /// <summary>The number and the title.</summary>
    public override string ToString() => Title is null ? $"rule {Reference}" : $"rule {Reference}, {Title}";
}
