using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>A rule of procedure, as far as its content is established; if it is not, the record contains only the number and chapter of the rule.</summary>
/// <remarks>The gist summarizes the rule in the library's own words. The wording of BWC/CONF.VIII/2 was not available.</remarks>
[Cites("docs/data.md, the rules of procedure")]
public sealed record ProcedureRule : IGraded
{
    /// <summary>The number of the rule, with a paragraph only if one was requested.</summary>
    public required RuleReference Reference { get; init; }

    /// <summary>The number of the chapter to which the rule belongs.</summary>
    public required string Chapter { get; init; }

    /// <summary>The title; null if it is not established.</summary>
    public string? Title { get; init; }

    /// <summary>A short statement of the rule; null if it is not established.</summary>
    public string? Gist { get; init; }

    /// <summary>The rules of procedure in which the rule was found, if other than these; otherwise, null.</summary>
    public string? SeenFor { get; init; }

    /// <summary>The values that the rule lays down, each with its own grade.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleParameter> Parameters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the title and the gist are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the rule.</summary>
    public Citation? Source { get; init; }

    /// <summary>How the rule of another rulebook applies here; null in a rulebook that is not derived from another.</summary>
    public RuleApplication? Application { get; init; }

    /// <summary>The decision by which the rule applies in this way; null if <see cref="Application"/> is null.</summary>
    public Citation? AppliedBy { get; init; }

    /// <summary>The change that the decision made, in words; null if it made none.</summary>
    public string? Change { get; init; }

    /// <summary>Finds a parameter by its name.</summary>
    /// <param name="name">The name, which is case-sensitive.</param>
    /// <param name="parameter">The parameter; null if the rule has no parameter of that name.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindParameter(string? name, [NotNullWhen(true)] out RuleParameter? parameter)
    {
        parameter = null;
        foreach (var known in Parameters)
        {
            if (known.Name != name)
                continue;
            parameter = known;
            return true;
        }

        return false;
    }

    /// <summary>True if every part equals that of the other rule; lists are compared item by item, in order.</summary>
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
