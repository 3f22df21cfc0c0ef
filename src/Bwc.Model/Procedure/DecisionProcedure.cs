using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Bwc.Model;

/// <summary>
/// A procedure for taking decisions: its states, and the events that lead from one state to another. The events determine who acts and how votes are counted.
/// </summary>
[Cites("docs/decisions.md")]
public sealed record DecisionProcedure : IGraded
{
    /// <summary>The identifier within the rulebook, such as "consensusOnly".</summary>
    public required string Id { get; init; }

    /// <summary>The title of the procedure, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The rule on which the procedure is based; null if there is none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>The name of the state in which a proposal begins.</summary>
    public required string Initial { get; init; }

    /// <summary>The states, including the final ones.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<DecisionState> States
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The transitions.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<DecisionTransition> Transitions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The number of hours for which a vote is deferred, 1 to 8,760; null if votes are not deferred.</summary>
    public int? DeferralHours { get; init; }

    /// <summary>The majorities required for votes under the procedure.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<VoteThreshold> Thresholds
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the procedure is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the procedure.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the threshold of a vote.</summary>
    /// <param name="kind">The subject matter of the vote.</param>
    /// <returns>The threshold; null if the procedure has none.</returns>
    public VoteThreshold? ThresholdOf(VoteKind kind) => Thresholds.FirstOrDefault(t => t.Kind == kind);

    /// <summary>Finds a state by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="state">The state; null if the procedure has no state of that name.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindState(string? name, [NotNullWhen(true)] out DecisionState? state)
    {
        state = FindState(name);
        return state is not null;
    }

    internal DecisionState? FindState(string? name)
    {
        foreach (var state in States)
        {
            if (state.Name == name)
                return state;
        }

        return null;
    }

    /// <summary>Returns the procedure as a state diagram in the Mermaid language.</summary>
    /// <returns>The diagram, whose lines end with "\n".</returns>
    public string ToMermaid()
    {
        var diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.Append("    [*] --> ").Append(Initial).Append('\n');
        foreach (var transition in Transitions)
            diagram.Append("    ").Append(transition).Append('\n');
        foreach (var state in States)
        {
            if (state.Outcome != DecisionOutcome.Pending)
                diagram.Append("    ").Append(state.Name).Append(" --> [*]\n");
        }

        return diagram.ToString();
    }

    /// <summary>True if every part equals that of the other procedure; lists are compared item by item, in order.</summary>
    public bool Equals(DecisionProcedure? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Rule == other.Rule
        && Initial == other.Initial
        && DeferralHours == other.DeferralHours
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(States, other.States)
        && Sequence.Equal(Transitions, other.Transitions)
        && Sequence.Equal(Thresholds, other.Thresholds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Rule, Initial, DeferralHours, States.Length, Transitions.Length, Thresholds.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
