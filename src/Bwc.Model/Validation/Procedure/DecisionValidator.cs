namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Decision"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionValidator().Validate(decision with { Proposal = " " }).Errors[0];
/// // failure.PropertyName is "Proposal", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionValidator : RecordValidator<Decision>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionValidator()
    {
        Present(d => d.State);
        PlainText(d => d.State);
        Moment(d => d.Deadline);
        Present(d => d.Procedure);
        Part(d => d.Procedure, Shared<DecisionProcedureValidator>.Instance);
        OptionalText(d => d.Proposal);
        Part(d => d.Tally, Shared<VoteTallyValidator>.Instance);
        Items(d => d.Steps, Shared<ReasoningStepValidator>.Instance);
        Must(
            d => d.State,
            d => d.Procedure.FindState(d.State) is not null,
            Codes.StateUndeclared,
            d => $"the procedure has no state {SafeText.Quote(d.State)}; use one that it has"
        );
        Check(Together);
    }

    /// <summary>State, votes, moments and steps as the events would have left them.</summary>
    private static IEnumerable<Fault> Together(Decision decision)
    {
        if (decision.Procedure.FindState(decision.State) is not { } state)
            yield break;
        if (decision.Since > decision.Latest)
            yield return Altered(nameof(Decision.Since), "its state began after its last event");
        if (decision.Steps.IsEmpty)
            yield return Altered(nameof(Decision.Steps), "the decision has no first step");
        var into = decision.Procedure.Transitions.Where(t => t.To == state.Name).ToArray();
        var voted = into.Length > 0 && Array.TrueForAll(into, t => t.Event is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed);
        if (voted && decision.Tally is null)
            yield return Altered(nameof(Decision.Tally), $"only a vote leads to '{state.Name}', but there was none");
        else if (
            voted
            && !Array.Exists(
                into,
                t =>
                    decision.Procedure.FindState(t.From)?.Vote is { } kind
                    && decision.Procedure.ThresholdOf(kind) is { } threshold
                    && threshold.IsMetBy(decision.Tally!) == (t.Event == DecisionEventKind.ThresholdMet)
            )
        )
            yield return Altered(nameof(Decision.Tally), $"the votes do not lead to '{state.Name}'");
        else if (
            !voted
            && decision.Tally is not null
            && state.Outcome != DecisionOutcome.Pending
            && !Array.Exists(into, t => t.Event is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed)
        )
            yield return Altered(nameof(Decision.Tally), $"no vote leads to '{state.Name}', but there was one");
    }

    private static Fault Altered(string path, string why) => new(Codes.DecisionAltered, path, why + "; begin the decision again and apply its events");
}
