namespace Bwc.Model.Validation;

internal sealed class DecisionStateValidator : ModelValidator<DecisionState>
{
    public DecisionStateValidator(bool alone = true)
    {
        if (alone)
            Check(DecisionFaults.OfState);
        Word(s => s.Outcome);
        OptionalWord(s => s.Vote);
    }
}

internal sealed class DecisionTransitionValidator : ModelValidator<DecisionTransition>
{
    public DecisionTransitionValidator()
    {
        Text(t => t.From);
        Word(t => t.Event);
        Text(t => t.To);
    }
}

internal sealed class VoteThresholdValidator : ModelValidator<VoteThreshold>
{
    public VoteThresholdValidator(bool alone = true)
    {
        Word(t => t.Kind);
        OptionalText(t => t.Note);
        if (alone)
            Check(DecisionFaults.OfThreshold);
    }
}

internal sealed class DecisionProcedureValidator : ModelValidator<DecisionProcedure>
{
    public DecisionProcedureValidator()
    {
        Text(p => p.Id);
        Text(p => p.Title);
        OptionalText(p => p.Note);
        Items(p => p.States, new DecisionStateValidator(alone: false));
        Items(p => p.Thresholds, new VoteThresholdValidator(alone: false));
        Check(DecisionFaults.Of);
    }
}

internal sealed class VoteTallyValidator : ModelValidator<VoteTally>
{
    public VoteTallyValidator() => Check(DecisionFaults.OfTally);
}

internal sealed class BallotValidator : ModelValidator<Ballot>
{
    public BallotValidator()
    {
        Word(b => b.Choice);
        Part(b => b.By, new ParticipationRulingValidator());
        Check(b => DecisionFaults.OfActor(b.By, Right.Vote, "cannot vote") is { } fault ? [fault] : []);
    }
}

internal sealed class DecisionEventValidator : ModelValidator<DecisionEvent>
{
    public DecisionEventValidator()
    {
        Word(e => e.Kind);
        OptionalText(e => e.Note);
        Part(e => e.By, new ParticipationRulingValidator());
        Part(e => e.Tally, new VoteTallyValidator());
    }
}

internal sealed class DecisionValidator : ModelValidator<Decision>
{
    public DecisionValidator()
    {
        Part(d => d.Procedure, new DecisionProcedureValidator());
        OptionalText(d => d.Proposal);
        Part(d => d.Tally, new VoteTallyValidator());
        Items(d => d.Steps, new ReasoningStepValidator());
        Must(
            nameof(Decision.State),
            d => d.Procedure.FindState(d.State) is not null,
            Codes.StateUndeclared,
            d => $"the procedure has no state {SafeText.Quote(d.State)}; name one that it has"
        );
        Check(Together);
    }

    /// <summary>State, votes, moments and steps as the events would have left them.</summary>
    private static IEnumerable<Fault> Together(Decision decision)
    {
        if (decision.Procedure.FindState(decision.State) is not { } state)
            yield break;
        if (decision.Since > decision.Latest)
            yield return Altered(nameof(Decision.Since), "it came into its state after the latest moment that an event has named");
        if (decision.Steps.IsEmpty)
            yield return Altered(nameof(Decision.Steps), "it has no step, not even the first");
        var into = decision.Procedure.Transitions.Where(t => t.To == state.Name).ToArray();
        var voted = into.Length > 0 && Array.TrueForAll(into, t => t.Event is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed);
        if (voted && decision.Tally is null)
            yield return Altered(nameof(Decision.Tally), $"only a vote leads to {state.Name}, and there is none");
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
            yield return Altered(nameof(Decision.Tally), $"the votes do not lead to {state.Name}");
        else if (
            !voted
            && decision.Tally is not null
            && state.Outcome != DecisionOutcome.Pending
            && !Array.Exists(into, t => t.Event is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed)
        )
            yield return Altered(nameof(Decision.Tally), $"no vote leads to {state.Name}, and there is one");
    }

    private static Fault Altered(string path, string why) => new(Codes.DecisionAltered, path, why + "; begin the decision anew and apply its events");
}

internal sealed class ScriptedEventValidator : ModelValidator<ScriptedEvent>
{
    public ScriptedEventValidator()
    {
        Word(e => e.Event);
        OptionalText(e => e.By);
        OptionalText(e => e.Note);
        Part(e => e.Tally, new VoteTallyValidator());
    }
}

internal sealed class DecisionScriptValidator : ModelValidator<DecisionScript>
{
    public DecisionScriptValidator()
    {
        OptionalText(s => s.Rulebook);
        OptionalText(s => s.Procedure);
        OptionalText(s => s.Proposal);
        Items(s => s.Events, new ScriptedEventValidator());
    }
}
