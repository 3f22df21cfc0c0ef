using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>A decision in progress: a proposal, the procedure for deciding it, its present state, and every step so far with the rule for it.</summary>
/// <remarks>Applying an event creates a new decision and leaves this one unchanged. Only a State Party can object, ask for a vote or vote, whatever the
/// procedure allows. This is checked against the ruling on the actor, so callers must only pass rulings that the rules produced.</remarks>
[Cites("docs/decisions.md")]
public sealed record Decision
{
    private static readonly Citation Own = Citation.Parse("docs/decisions.md");

    /// <summary>The procedure.</summary>
    public required DecisionProcedure Procedure
    {
        get;
        init => (field, Fit) = (value, false);
    }

    // A procedure is judged once and not at each event.
    private bool Fit { get; init; }

    /// <summary>The proposal in words; null if it does not matter.</summary>
    public string? Proposal { get; init; }

    /// <summary>The name of the present state.</summary>
    public required string State { get; init; }

    /// <summary>The deadline for written objections; null if there is none, or it is not known.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Deadline { get; init; }

    /// <summary>The time at which the decision entered its present state; null if the event did not give one.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Since { get; init; }

    /// <summary>The latest time that an event gave; null if no event gave one.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Latest { get; init; }

    /// <summary>The votes, if there was a vote; null otherwise.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>The steps so far, each with its rule or source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The outcome; <see cref="DecisionOutcome.Pending"/> if the decision has not ended.</summary>
    public DecisionOutcome Outcome => Procedure.FindState(State)?.Outcome ?? DecisionOutcome.Pending;

    /// <summary>How well the decision-making is supported: the weakest grade of the procedure and, if there was a vote, of its threshold.</summary>
    public Grade Grade =>
        Tally is null
            ? Procedure.Grade
            : Procedure.Thresholds.Aggregate(Procedure.Grade, (grade, threshold) => threshold.Grade > grade ? threshold.Grade : grade);

    /// <summary>The events that are allowed now, in the order of the procedure; empty in a final state.</summary>
    public ImmutableArray<DecisionEventKind> Allowed =>
        [
            .. Procedure
                .Transitions.Where(t => t.From == State)
                .Select(t => t.Event is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed ? DecisionEventKind.Vote : t.Event)
                .Distinct(),
        ];

    /// <summary>Begins a decision.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="proposal">The proposal in words; null if it does not matter.</param>
    /// <param name="deadline">The deadline for written objections; null if there is none.</param>
    /// <returns>The decision in its first state, or the findings that make the procedure unusable, such as <see cref="Codes.DeadEnd"/> or
    /// <see cref="Codes.StateUndeclared"/>.</returns>
    /// <exception cref="ArgumentNullException">The procedure is null.</exception>
    public static Result<Decision> Begin(DecisionProcedure procedure, string? proposal = null, Instant? deadline = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ImmutableArray<Finding> findings = [.. DecisionFaults.Of(procedure).Select(f => f.ToFinding())];
        if (!findings.IsEmpty)
            return Results.Failure<Decision>(findings);
        var first =
            $"The decision {(proposal is null ? string.Empty : $"on {SafeText.OneLine(proposal)} ")}begins "
            + $"in the state {SafeText.Quote(PlainWords.Of(procedure.Initial))}; the procedure is: {Named(procedure)}.";
        return Results.Success(
            new Decision
            {
                Procedure = procedure,
                Fit = true,
                Proposal = proposal,
                State = procedure.Initial,
                Deadline = deadline,
                Steps = [new() { Text = first, Citation = procedure.Source ?? Own }],
            }
        );
    }

    /// <summary>Begins a decision in the state in which a vote is taken, to determine the result of the vote.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="kind">The subject matter of the vote.</param>
    /// <returns>The decision before the vote, or findings: those of <see cref="Begin"/>, and <see cref="Codes.ProcedureUnknown"/> if the procedure has no such
    /// vote.</returns>
    /// <exception cref="ArgumentNullException">The procedure is null.</exception>
    public static Result<Decision> BeginVote(DecisionProcedure procedure, VoteKind kind)
    {
        var begun = Begin(procedure);
        if (begun.Value is not { } decision)
            return begun;
        if (procedure.States.FirstOrDefault(s => s.Vote == kind) is not { } state)
            return Fail(Codes.ProcedureUnknown, $"{procedure.Title} provides for no vote on a matter {Matter(kind)}; use a procedure that does");
        return Results.Success(
            decision with
            {
                State = state.Name,
                Steps =
                [
                    new() { Text = $"A vote on a matter {Matter(kind)} is taken; the procedure is: {Named(procedure)}.", Citation = procedure.Source ?? Own },
                ],
            }
        );
    }

    /// <summary>Applies an event to the decision.</summary>
    /// <param name="happening">The event.</param>
    /// <returns>
    /// The decision after the event; or a finding: <see cref="Codes.EventNotAllowed"/>, which names the allowed events; <see cref="Codes.ActorMissing"/> and
    /// <see cref="Codes.ActorTakesNoPart"/>; <see cref="Codes.InstantMissing"/>, <see cref="Codes.InstantTooEarly"/> and <see cref="Codes.EventsOutOfOrder"/>;
    /// <see cref="Codes.TallyMissing"/> and <see cref="Codes.TallyImpossible"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public Result<Decision> Apply(DecisionEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        ImmutableArray<Finding> unfit = Fit ? [] : [.. DecisionFaults.Of(Procedure).Select(f => f.ToFinding())];
        if (!unfit.IsEmpty)
            return Results.Failure<Decision>(unfit);
        if (!Allowed.Contains(happening.Kind))
            return Fail(
                Codes.EventNotAllowed,
                $"in the state {SafeText.Quote(PlainWords.Of(State))} the event '{EnumWords.Of(happening.Kind)}' is not allowed; {Possible()}"
            );
        if (OfActor(happening) is { } actor)
            return Results.Failure<Decision>([actor.ToFinding()]);
        if (OfTime(happening) is { } time)
            return time;
        if (happening.Kind == DecisionEventKind.Vote)
            return Vote(happening);
        return Results.Success(Move(happening.Kind, happening, Said(happening), happening.Source ?? Procedure.Source ?? Own));
    }

    private Result<Decision> Vote(DecisionEvent happening)
    {
        if (happening.Tally is not { } tally)
            return Fail(
                Codes.TallyMissing,
                $"the vote in the state {SafeText.Quote(PlainWords.Of(State))} has no tally; "
                    + "add the votes for and against, the abstentions, and the number of States Parties taking part"
            );
        ImmutableArray<Finding> findings = [.. DecisionFaults.OfTally(tally).Select(f => f.ToFinding())];
        if (!findings.IsEmpty)
            return Results.Failure<Decision>(findings);
        var threshold = Procedure.ThresholdOf(Procedure.FindState(State)!.Vote!.Value)!;
        var met = threshold.IsMetBy(tally);
        var text =
            $"The vote{Details(happening)}: {tally}. The threshold is {threshold} "
            + $"({PlainWords.Of(threshold.Grade)}): {threshold.SumOf(tally)}. It is {(met ? "reached" : "missed")}.";
        var rule = threshold.Source ?? Procedure.Source ?? Own;
        return Results.Success(
            Move(met ? DecisionEventKind.ThresholdMet : DecisionEventKind.ThresholdMissed, happening, text, Citation.Join(happening.Source, rule)!) with
            {
                Tally = tally,
            }
        );
    }

    private Decision Move(DecisionEventKind kind, DecisionEvent happening, string text, Citation citation)
    {
        var to = Procedure.FindState(Procedure.Transitions.First(t => t.From == State && t.Event == kind).To)!;
        var moved = new ReasoningStep
        {
            Text = $"{text} The state changes from {SafeText.Quote(PlainWords.Of(State))} to {SafeText.Quote(PlainWords.Of(to.Name))}.",
            Citation = citation,
        };
        var ended =
            to.Outcome == DecisionOutcome.Pending
                ? null
                : new ReasoningStep
                {
                    Text = $"{Ended(to.Outcome)}{(Procedure.Rule is { } rule ? $", by rule {rule}" : string.Empty)} " + $"({PlainWords.Of(Procedure.Grade)}).",
                    Citation = Procedure.Source ?? Own,
                };
        return this with
        {
            State = to.Name,
            Since = happening.At,
            Latest = happening.At ?? Latest,
            Steps = [.. Steps, moved, .. ended is null ? [] : new[] { ended }],
        };
    }

    private static Fault? OfActor(DecisionEvent happening)
    {
        if (happening is { By: { } actor, At: { } at } && actor.On != MeetingPlace.DayOf(at))
            return new Fault(
                Codes.ActorOfOtherDay,
                nameof(DecisionEvent.By),
                $"the ruling on {SafeText.OneLine(actor.Participant)} is for {IsoDate.ToText(actor.On)}, but the act is at {Text(at)}, "
                    + $"which is {IsoDate.ToText(MeetingPlace.DayOf(at))} in Geneva; use a ruling for that day"
            );
        var (needed, right, does) = happening.Kind switch
        {
            DecisionEventKind.Objection => (true, Right.TakePartInConsensus, "cannot object"),
            DecisionEventKind.VoteAskedOnProcedure or DecisionEventKind.VoteAskedOnSubstance => (true, Right.Vote, "cannot ask for a vote"),

            // Who the sponsor was need not be said.
            DecisionEventKind.SponsorWithdraws => (happening.By is not null, Right.TakePartInConsensus, "cannot withdraw a proposal"),
            _ => (false, default, string.Empty),
        };
        if (!needed)
        {
            return happening.By is null
                ? null
                : new Fault(
                    Codes.ActorNotAsked,
                    nameof(DecisionEvent.By),
                    $"the event '{EnumWords.Of(happening.Kind)}' has no actor"
                        + $"{(happening.Kind == DecisionEventKind.Vote ? "; the tally says who voted how" : string.Empty)}; leave the actor out"
                );
        }

        return happening.By is { } by
            ? DecisionFaults.OfActor(by, right, does)
            : new Fault(
                Codes.ActorMissing,
                nameof(DecisionEvent.By),
                $"the event '{EnumWords.Of(happening.Kind)}' needs an actor, but none is given; add the ruling on the State Party that acts"
            );
    }

    private Result<Decision>? OfTime(DecisionEvent happening)
    {
        if (happening.At is { } at && Latest is { } latest && at < latest)
            return Fail(
                Codes.EventsOutOfOrder,
                $"the event is dated {Text(at)}, but one before it in the list is dated {Text(latest)}; list events in chronological order"
            );
        if (happening.Kind == DecisionEventKind.Objection && Deadline is { } last)
        {
            if (happening.At is not { } objected)
                return Fail(Codes.InstantMissing, $"an objection counts only up to {Text(last)}; give the time at which it was made");
            if (objected > last)
                return Fail(
                    Codes.InstantTooLate,
                    $"the objection was made at {Text(objected)}, after the deadline, {Text(last)}; an objection counts only up to the deadline"
                );
        }

        if (happening.Kind == DecisionEventKind.DeadlinePassedInSilence && Deadline is { } deadline)
        {
            if (happening.At is not { } passed)
                return Fail(Codes.InstantMissing, $"the event has no time; the deadline is {Text(deadline)}, so give a time after it");
            if (passed <= deadline)
                return Fail(
                    Codes.InstantTooEarly,
                    $"the event is at {Text(passed)} and the deadline is {Text(deadline)}; silence counts as agreement only after the deadline"
                );
        }

        if (Procedure.DeferralHours is not { } hours)
            return null;
        if (happening.Kind == DecisionEventKind.VoteAskedOnSubstance && happening.At is null)
            return Fail(Codes.InstantMissing, Invariant($"the vote is deferred for {hours} hours; give the time at which it was requested"));
        if (happening.Kind != DecisionEventKind.HoursOverWithoutAgreement)
            return null;
        if (happening.At is not { } over || Since is not { } since)
            return Fail(Codes.InstantMissing, Invariant($"the vote was deferred for {hours} hours; give the time at which they ended"));
        var left = Duration.FromHours(hours) - (over - since);
        return left > Duration.Zero
            ? Fail(
                Codes.InstantTooEarly,
                Invariant($"the event is at {Text(over)}, but ")
                    + Invariant($"{NodaTime.Text.DurationPattern.JsonRoundtrip.Format(left)} is left of the {hours} hours that began at {Text(since)}")
            )
            : null;
    }

    private string Possible() =>
        Allowed.IsEmpty ? $"no further events are allowed. {Ended(Outcome)}" : $"the events allowed are {Wording.List(Allowed, EnumWords.Of)}";

    private static string Ended(DecisionOutcome outcome) =>
        outcome == DecisionOutcome.NoOutcome ? "There is no outcome" : $"The outcome is {PlainWords.Of(outcome)}";

    private static string Matter(VoteKind kind) => kind == VoteKind.Substantive ? "of substance" : "of procedure";

    private static string Said(DecisionEvent happening)
    {
        var who = happening.By is { } by ? $"{SafeText.OneLine(by.Participant)} ({SafeText.OneLine(PlainWords.Of(by.Category))}): " : string.Empty;
        var what = happening.Kind switch
        {
            DecisionEventKind.ChairPutsText => "the chair puts the text to the meeting",
            DecisionEventKind.NoObjection => "nobody objects",
            DecisionEventKind.Objection => "objects",
            DecisionEventKind.MeetingEnds => "the meeting ends",
            DecisionEventKind.DeadlinePassedInSilence => "the deadline has passed in silence",
            DecisionEventKind.SponsorWithdraws => "the proposal is withdrawn",
            DecisionEventKind.DebateClosed => "the debate is closed",
            DecisionEventKind.VoteAskedOnProcedure => "asks for a vote on a matter of procedure",
            DecisionEventKind.VoteAskedOnSubstance => "asks for a vote on a matter of substance",
            DecisionEventKind.GeneralAgreement => "there is general agreement",
            _ => "the deferral has ended without agreement",
        };
        return $"{(who.Length == 0 ? char.ToUpperInvariant(what[0]) + what[1..] : who + what)}{Details(happening)}.";
    }

    private static string Details(DecisionEvent happening) =>
        $"{(happening.At is { } at ? $" at {Text(at)}" : string.Empty)}{(happening.Note is { } note ? $" ({SafeText.OneLine(note)})" : string.Empty)}";

    private static string Named(DecisionProcedure procedure) =>
        $"{procedure.Title} ({PlainWords.Of(procedure.Grade)}{(procedure.Note is { } note ? $"; {SafeText.OneLine(note)}" : string.Empty)})";

    private static string Text(Instant at) => NodaTime.Text.InstantPattern.ExtendedIso.Format(at);

    private static Result<Decision> Fail(string code, string message) => Results.Failure<Decision>(code, message);

    /// <summary>True if every part equals that of the other decision; lists are compared item by item, in order.</summary>
    public bool Equals(Decision? other) =>
        other is not null
        && Procedure.Equals(other.Procedure)
        && Proposal == other.Proposal
        && State == other.State
        && Deadline == other.Deadline
        && Since == other.Since
        && Latest == other.Latest
        && Tally == other.Tally
        && Sequence.Equal(Steps, other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Procedure.Id, Proposal, State, Deadline, Since, Latest, Tally, Steps.Length);

    /// <summary>The state and the outcome.</summary>
    public override string ToString() => $"{State}, {EnumWords.Of(Outcome)}";
}
