using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>A decision on its way: a proposal, the procedure by which it is decided, and how far it has come, with every step and its rule.</summary>
/// <remarks>
/// An event makes a new decision and changes nothing. Only a State Party can object, ask for a vote or vote, whatever the procedure says: the ruling
/// on whoever acts is asked, and it is for the
/// caller to hand on the rulings that the rules made and no others.
/// </remarks>
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

    /// <summary>What is proposed, in words; null where it does not matter.</summary>
    public string? Proposal { get; init; }

    /// <summary>The name of the state in which it is.</summary>
    public required string State { get; init; }

    /// <summary>Until when an objection in writing counts; null where there is no such deadline, or it is not known.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Deadline { get; init; }

    /// <summary>When it came into this state; null where the event did not say.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Since { get; init; }

    /// <summary>The latest moment that an event has named; null where none did.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Latest { get; init; }

    /// <summary>The votes, where there was a vote; null otherwise.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>How it came here, a step at a time, each with the rule or the source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How it has ended; <see cref="DecisionOutcome.Pending"/> where it has not.</summary>
    public DecisionOutcome Outcome => Procedure.FindState(State)?.Outcome ?? DecisionOutcome.Pending;

    /// <summary>
    /// How well it is supported that this is the way to decide: the weakest grade of the procedure and, where there was a vote, of its threshold.
    /// </summary>
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
    /// <param name="proposal">What is proposed, in words; null where it does not matter.</param>
    /// <param name="deadline">Until when an objection in writing counts; null where there is no such deadline.</param>
    /// <returns>The decision in its first state, or the findings that make the procedure unfit, such as <see cref="Codes.DeadEnd"/> or
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
            + $"as {PlainWords.Of(procedure.Initial)}; the procedure is: {Named(procedure)}.";
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

    /// <summary>Begins where a vote is taken, for whoever asks only how a vote comes out.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="kind">On what the vote is.</param>
    /// <returns>The decision before the vote, or findings: those of <see cref="Begin"/>, and <see cref="Codes.ProcedureUnknown"/> where the procedure
    /// knows no such vote.</returns>
    public static Result<Decision> BeginVote(DecisionProcedure procedure, VoteKind kind)
    {
        var begun = Begin(procedure);
        if (begun.Value is not { } decision)
            return begun;
        if (procedure.States.FirstOrDefault(s => s.Vote == kind) is not { } state)
            return Fail(Codes.ProcedureUnknown, $"{procedure.Title} has no vote on a matter {Matter(kind)}; use a procedure that does");
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

    /// <summary>The decision after an event.</summary>
    /// <param name="happening">The event.</param>
    /// <returns>
    /// The decision after it; or a finding: <see cref="Codes.EventNotAllowed"/>, which names what would be allowed; <see cref="Codes.ActorMissing"/> and
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
            return Fail(Codes.EventNotAllowed, $"in {PlainWords.Of(State)} the event {EnumWords.Of(happening.Kind)} is not allowed; {Possible()}");
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
                $"in the state {SafeText.Quote(PlainWords.Of(State))} there is no tally; "
                    + "add the votes for and against, the abstentions, and the States Parties that take part"
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
        var moved = new ReasoningStep { Text = $"{text} From {PlainWords.Of(State)} to {PlainWords.Of(to.Name)}.", Citation = citation };
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
                $"{SafeText.OneLine(actor.Participant)} is ruled on for {IsoDate.ToText(actor.On)} and acts at {Text(at)}, "
                    + $"which is {IsoDate.ToText(MeetingPlace.DayOf(at))} in Geneva; rule on it for that day"
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
                    $"{EnumWords.Of(happening.Kind)} takes no actor"
                        + $"{(happening.Kind == DecisionEventKind.Vote ? "; who voted how is in the tally" : string.Empty)}; leave the actor out"
                );
        }

        return happening.By is { } by
            ? DecisionFaults.OfActor(by, right, does)
            : new Fault(
                Codes.ActorMissing,
                nameof(DecisionEvent.By),
                $"{EnumWords.Of(happening.Kind)} needs an actor, and none is given; add the ruling on the State Party that acts"
            );
    }

    private Result<Decision>? OfTime(DecisionEvent happening)
    {
        if (happening.At is { } at && Latest is { } latest && at < latest)
            return Fail(Codes.EventsOutOfOrder, $"the event is of {Text(at)} and an earlier one of {Text(latest)}; list them in order");
        if (happening.Kind == DecisionEventKind.Objection && Deadline is { } last)
        {
            if (happening.At is not { } objected)
                return Fail(Codes.InstantMissing, $"an objection counts until {Text(last)}; say at which moment it was made");
            if (objected > last)
                return Fail(Codes.InstantTooLate, $"the objection is of {Text(objected)} and the deadline was {Text(last)}; an objection counts until then");
        }

        if (happening.Kind == DecisionEventKind.DeadlinePassedInSilence && Deadline is { } deadline)
        {
            if (happening.At is not { } passed)
                return Fail(Codes.InstantMissing, $"the deadline is {Text(deadline)}; give a time after it");
            if (passed <= deadline)
                return Fail(Codes.InstantTooEarly, $"it is {Text(passed)} and the deadline is {Text(deadline)}; silence is agreement only after it");
        }

        if (Procedure.DeferralHours is not { } hours)
            return null;
        if (happening.Kind == DecisionEventKind.VoteAskedOnSubstance && happening.At is null)
            return Fail(Codes.InstantMissing, Invariant($"the vote is put off for {hours} hours; say at which moment it was asked for"));
        if (happening.Kind != DecisionEventKind.HoursOverWithoutAgreement)
            return null;
        if (happening.At is not { } over || Since is not { } since)
            return Fail(Codes.InstantMissing, Invariant($"the vote was put off for {hours} hours; say at which moment they are over"));
        var left = Duration.FromHours(hours) - (over - since);
        return left > Duration.Zero
            ? Fail(
                Codes.InstantTooEarly,
                Invariant($"it is {Text(over)}; of the {hours} hours that began at {Text(since)} ")
                    + Invariant($"there are {NodaTime.Text.DurationPattern.JsonRoundtrip.Format(left)} left")
            )
            : null;
    }

    private string Possible() => Allowed.IsEmpty ? $"nothing is allowed any more. {Ended(Outcome)}" : $"allowed: {Wording.List(Allowed, EnumWords.Of)}";

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
            _ => "the hours are over without agreement",
        };
        return $"{(who.Length == 0 ? char.ToUpperInvariant(what[0]) + what[1..] : who + what)}{Details(happening)}.";
    }

    private static string Details(DecisionEvent happening) =>
        $"{(happening.At is { } at ? $" at {Text(at)}" : string.Empty)}{(happening.Note is { } note ? $" ({SafeText.OneLine(note)})" : string.Empty)}";

    private static string Named(DecisionProcedure procedure) =>
        $"{procedure.Title} ({PlainWords.Of(procedure.Grade)}{(procedure.Note is { } note ? $"; {SafeText.OneLine(note)}" : string.Empty)})";

    private static string Text(Instant at) => NodaTime.Text.InstantPattern.ExtendedIso.Format(at);

    private static Result<Decision> Fail(string code, string message) => Results.Failure<Decision>(code, message);

    /// <summary>True where every part of the other decision is equal, lists item by item in order.</summary>
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
