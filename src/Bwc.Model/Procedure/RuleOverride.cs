using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>What a decision substitutes for a rule, or adds to it, for another meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(f)")]
public sealed record RuleOverride : IGraded
{
    /// <summary>The number of the rule, without a paragraph.</summary>
    public required RuleReference Rule { get; init; }

    /// <summary>Adapted or displaced.</summary>
    public required RuleApplication Application { get; init; }

    /// <summary>What applies instead or in addition, in words.</summary>
    public required string Gist { get; init; }

    /// <summary>The parameters that apply; they replace those of the same names.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleParameter> Parameters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the decision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The decision.</summary>
    public Citation? Source { get; init; }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(RuleOverride? other) =>
        other is not null
        && Rule == other.Rule
        && Application == other.Application
        && Gist == other.Gist
        && Grade == other.Grade
        && Source == other.Source
        && Sequence.Equal(Parameters, other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Application, Gist, Grade, Parameters.Length);

    /// <summary>The rule and what becomes of it.</summary>
    public override string ToString() => $"rule {Rule}: {PlainWords.Of(Application)}";
}
