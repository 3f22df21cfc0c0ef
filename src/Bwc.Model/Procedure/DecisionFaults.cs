using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// What makes a way of deciding unfit to decide by, a tally impossible, and a participant nobody who acts: said once, for the engine and for the
/// validators.
/// </summary>
internal static class DecisionFaults
{
    public const int MaxHours = 8760;

    /// <summary>Faults of a procedure. Paths are .NET names, relative to it.</summary>
    public static IEnumerable<Fault> Of(DecisionProcedure procedure)
    {
        var states = new Dictionary<string, DecisionState>(StringComparer.Ordinal);
        for (var i = 0; i < procedure.States.Length; i++)
        {
            var state = procedure.States[i];
            foreach (var fault in OfState(state))
                yield return fault with
                {
                    Path = Invariant($"States[{i}].{fault.Path}"),
                };
            if (!states.TryAdd(state.Name, state))
                yield return new Fault(
                    Codes.StateRepeated,
                    Invariant($"States[{i}].Name"),
                    $"the state {SafeText.Quote(state.Name)} is listed twice; list it once"
                );
        }

        if (!states.ContainsKey(procedure.Initial))
            yield return Undeclared("Initial", procedure.Initial);
        if (procedure.DeferralHours is < 1 or > MaxHours)
            yield return new Fault(
                Codes.HoursOutOfRange,
                "DeferralHours",
                Invariant($"a vote is deferred for {procedure.DeferralHours:N0} hours; use 1 to {MaxHours:N0} hours, or leave out the deferral")
            );
        foreach (var fault in OfTransitions(procedure, states).Concat(OfVotes(procedure)).Concat(OfPaths(procedure, states)))
            yield return fault;
        for (var i = 0; i < procedure.Thresholds.Length; i++)
        {
            foreach (var fault in OfThreshold(procedure.Thresholds[i]))
                yield return fault with
                {
                    Path = Invariant($"Thresholds[{i}].{fault.Path}"),
                };
        }
    }

    /// <summary>Faults of a state. Paths are relative to it.</summary>
    public static IEnumerable<Fault> OfState(DecisionState state) =>
        IsWord(state.Name)
            ? []
            :
            [
                new Fault(
                    Codes.StateNameMalformed,
                    nameof(DecisionState.Name),
                    $"{SafeText.Quote(state.Name)} is not a valid name for a state; use ASCII letters and digits, starting with a letter"
                ),
            ];

    /// <summary>Faults of a threshold. Paths are relative to it.</summary>
    public static IEnumerable<Fault> OfThreshold(VoteThreshold threshold)
    {
        if (threshold.Numerator < 1 || threshold.Denominator < threshold.Numerator || (threshold.MoreThan && threshold.Numerator == threshold.Denominator))
            yield return new Fault(
                Codes.ThresholdImpossible,
                "Numerator",
                Invariant($"{(threshold.MoreThan ? "more than " : string.Empty)}{threshold.Numerator}/{threshold.Denominator} ")
                    + Invariant($"of the votes is not a valid threshold; use a share such as 2/3")
            );
        if (
            (threshold.FloorNumerator is null) != (threshold.FloorDenominator is null)
            || threshold.FloorNumerator is < 0
            || threshold.FloorDenominator is < 1
            || threshold.FloorNumerator >= threshold.FloorDenominator
        )
            yield return new Fault(
                Codes.ThresholdImpossible,
                "FloorNumerator",
                "the floor is not a fraction below 1; set both its numerator and its denominator, such as 1 and 2, or neither"
            );
    }

    /// <summary>Faults of a tally. Paths are relative to it.</summary>
    public static IEnumerable<Fault> OfTally(VoteTally tally)
    {
        foreach (
            var (name, count) in new[]
            {
                ("For", tally.For),
                ("Against", tally.Against),
                ("Abstaining", tally.Abstaining),
                ("Participating", tally.Participating),
            }
        )
        {
            if (count < 0)
                yield return new Fault(Codes.TallyImpossible, name, Invariant($"the count is {count}; use 0 or more"));
        }

        var all = tally.Voting + tally.Abstaining;
        if (all > tally.Participating)
            yield return new Fault(
                Codes.TallyImpossible,
                "Participating",
                Invariant($"{all} States voted or abstained, but only {tally.Participating} take part; only States that take part can vote")
            );
    }

    /// <summary>
    /// Why a participant cannot act in a decision; null if it can. The ruling must be on a State Party, which does not depend on a paragraph of
    /// rule 44, and must expressly give the right.
    /// </summary>
    public static Fault? OfActor(ParticipationRuling by, Right right, string cannot)
    {
        var entry = by.Rights.FirstOrDefault(r => r.Right == right);
        var party = by.TakesPartInDecisions && by.Rule is null;
        if (party && entry?.Value is RightValue.Yes or RightValue.Conditional)
            return null;
        var why = party
            ? $"the rulebook gives it no right to {PlainWords.Of(right)}"
            : $"it takes part as {PlainWords.Of(by.Kind)}{(by.Rule is { } rule ? $" under rule {rule}" : string.Empty)}, "
                + $"and only States Parties take part in decisions";
        return new Fault(Codes.ActorTakesNoPart, "By", $"{SafeText.OneLine(by.Participant)} {cannot} on {IsoDate.ToText(by.On)}: {why}");
    }

    /// <summary>What an event cannot lead to: the words would contradict the outcome.</summary>
    private static bool Contradicts(DecisionEventKind happening, DecisionOutcome outcome) =>
        happening switch
        {
            DecisionEventKind.ThresholdMet => outcome
                is DecisionOutcome.Rejected
                    or DecisionOutcome.NoOutcome
                    or DecisionOutcome.Withdrawn
                    or DecisionOutcome.AdoptedByConsensus,
            DecisionEventKind.ThresholdMissed => outcome is DecisionOutcome.AdoptedByVote or DecisionOutcome.AdoptedByConsensus or DecisionOutcome.Withdrawn,
            DecisionEventKind.Objection => outcome is DecisionOutcome.AdoptedByConsensus or DecisionOutcome.AdoptedByVote,
            DecisionEventKind.NoObjection or DecisionEventKind.DeadlinePassedInSilence or DecisionEventKind.GeneralAgreement => outcome
                is DecisionOutcome.Rejected
                    or DecisionOutcome.AdoptedByVote
                    or DecisionOutcome.Withdrawn,
            DecisionEventKind.SponsorWithdraws => outcome is DecisionOutcome.AdoptedByConsensus or DecisionOutcome.AdoptedByVote or DecisionOutcome.Rejected,
            _ => outcome is DecisionOutcome.AdoptedByVote or DecisionOutcome.AdoptedByConsensus,
        };

    private static IEnumerable<Fault> OfTransitions(DecisionProcedure procedure, Dictionary<string, DecisionState> states)
    {
        var events = new HashSet<(string From, DecisionEventKind Event)>();
        var waiting = procedure.Transitions.Where(t => t.Event == DecisionEventKind.HoursOverWithoutAgreement).Select(t => t.From).ToHashSet();
        for (var i = 0; i < procedure.Transitions.Length; i++)
        {
            var transition = procedure.Transitions[i];
            if (!states.ContainsKey(transition.From))
                yield return Undeclared(Invariant($"Transitions[{i}].From"), transition.From);
            else if (states[transition.From].Outcome != DecisionOutcome.Pending)
                yield return new Fault(
                    Codes.FinalStateLeft,
                    Invariant($"Transitions[{i}].From"),
                    $"{SafeText.Quote(transition.From)} is a final state, but the event '{EnumWords.Of(transition.Event)}' "
                        + "leads on from it; leave out the transition or the outcome"
                );
            if (!states.ContainsKey(transition.To))
                yield return Undeclared(Invariant($"Transitions[{i}].To"), transition.To);
            if (!Enum.IsDefined(transition.Event) || transition.Event == DecisionEventKind.Vote)
                yield return new Fault(
                    Codes.WordUnknown,
                    Invariant($"Transitions[{i}].Event"),
                    "this event does not lead from one state to another; after a vote, use thresholdMet and thresholdMissed"
                );
            else if (states.TryGetValue(transition.To, out var end) && Contradicts(transition.Event, end.Outcome))
                yield return new Fault(
                    Codes.TransitionSenseless,
                    Invariant($"Transitions[{i}].To"),
                    $"the event '{EnumWords.Of(transition.Event)}' leads to {SafeText.Quote(transition.To)}, "
                        + $"whose outcome is '{EnumWords.Of(end.Outcome)}'; let the event lead to a state that fits it"
                );
            if (procedure.DeferralHours is not null && transition.Event == DecisionEventKind.VoteAskedOnSubstance && !waiting.Contains(transition.To))
                yield return new Fault(
                    Codes.TransitionSenseless,
                    Invariant($"Transitions[{i}].To"),
                    $"votes are deferred, but {SafeText.Quote(transition.To)} does not wait for the deferral to end; let a request "
                        + $"for a vote lead to a state from which '{EnumWords.Of(DecisionEventKind.HoursOverWithoutAgreement)}' leads on"
                );
            if (!events.Add((transition.From, transition.Event)))
                yield return new Fault(
                    Codes.TransitionAmbiguous,
                    Invariant($"Transitions[{i}].Event"),
                    $"the event '{EnumWords.Of(transition.Event)}' leads from {SafeText.Quote(transition.From)} to more than one state; keep only one"
                );
        }
    }

    /// <summary>A vote needs its threshold and both its results, and no other state has them.</summary>
    private static IEnumerable<Fault> OfVotes(DecisionProcedure procedure)
    {
        var kinds = new HashSet<VoteKind>();
        for (var i = 0; i < procedure.Thresholds.Length; i++)
        {
            if (!Enum.IsDefined(procedure.Thresholds[i].Kind) || !kinds.Add(procedure.Thresholds[i].Kind))
                yield return new Fault(
                    Codes.VoteIncomplete,
                    Invariant($"Thresholds[{i}].Kind"),
                    "a kind of vote has two thresholds or none; give each kind exactly one"
                );
        }

        var leading = procedure.Transitions.Select(t => (t.From, t.Event)).ToHashSet();
        for (var i = 0; i < procedure.States.Length; i++)
        {
            var state = procedure.States[i];
            var (met, missed) = (Leads(DecisionEventKind.ThresholdMet), Leads(DecisionEventKind.ThresholdMissed));
            if (state.Vote is null && !met && !missed)
                continue;
            if (state.Vote is not { } vote || !met || !missed || !kinds.Contains(vote))
                yield return new Fault(
                    Codes.VoteIncomplete,
                    Invariant($"States[{i}].Vote"),
                    $"the vote in {SafeText.Quote(state.Name)} needs a kind, a threshold for that kind, "
                        + $"and transitions for thresholdMet and thresholdMissed; add all of them, or none"
                );

            bool Leads(DecisionEventKind result) => leading.Contains((state.Name, result));
        }
    }

    /// <summary>Every state can be reached, and from every state an end can be.</summary>
    private static IEnumerable<Fault> OfPaths(DecisionProcedure procedure, Dictionary<string, DecisionState> states)
    {
        var reached = Closure([procedure.Initial], procedure.Transitions.Select(t => (t.From, t.To)));
        var ending = Closure(
            states.Values.Where(s => s.Outcome != DecisionOutcome.Pending).Select(s => s.Name),
            procedure.Transitions.Select(t => (t.To, t.From))
        );
        for (var i = 0; i < procedure.States.Length; i++)
        {
            var name = procedure.States[i].Name;
            if (!reached.Contains(name))
                yield return new Fault(
                    Codes.StateUnreachable,
                    Invariant($"States[{i}]"),
                    $"no transition leads to the state {SafeText.Quote(name)}; add one, or leave the state out"
                );
            if (!ending.Contains(name))
                yield return new Fault(
                    Codes.DeadEnd,
                    Invariant($"States[{i}]"),
                    $"no path leads from the state {SafeText.Quote(name)} to an outcome; add a transition, or give the state an outcome"
                );
        }
    }

    private static HashSet<string> Closure(IEnumerable<string> from, IEnumerable<(string From, string To)> steps)
    {
        var onward = steps.ToLookup(s => s.From, s => s.To, StringComparer.Ordinal);
        var closure = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.TryPop(out var state))
        {
            if (!closure.Add(state))
                continue;
            foreach (var next in onward[state])
                open.Push(next);
        }

        return closure;
    }

    private static bool IsWord(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private static Fault Undeclared(string path, string name) =>
        new(Codes.StateUndeclared, path, $"there is no state {SafeText.Quote(name)}; declare it, or use one that is declared");
}
