using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A replacement for a rule of the rulebook, or an addition to it, that a decision makes for another meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(f)")]
public sealed record RuleOverride : IGraded
{
    /// <summary>The number of the rule, without a paragraph.</summary>
    public required RuleReference Rule { get; init; }

    /// <summary>How the rule applies: adapted or displaced.</summary>
    public required RuleApplication Application { get; init; }

    /// <summary>What applies instead or in addition, in words.</summary>
    public required string Gist { get; init; }

    /// <summary>The parameters that apply; they replace parameters with the same names.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleParameter> Parameters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the decision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The decision that makes the override.</summary>
    public Citation? Source { get; init; }

    /// <summary>True if every part equals that of the other override; lists are compared item by item, in order.</summary>
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

    /// <summary>The rule and how it applies.</summary>
    public override string ToString() => $"rule {Rule}: {PlainWords.Of(Application)}";
}
