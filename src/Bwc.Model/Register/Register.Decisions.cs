using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Model;

/// <content>Rules of procedure, and decisions that follow them.</content>
public sealed partial class Register
{
    private static readonly Citation Own = Citation.Parse("docs/decisions.md");

    /// <summary>Runs a decision script. Each actor is ruled on under the rulebook, for the date of the event in UTC, or for the date of the script if the event
    /// has no time.</summary>
    /// <param name="script">The script.</param>
    /// <returns>
    /// The decision in the state that the events have led to; or a finding with the path of the event: those of <see cref="Decision.Apply"/>, of
    /// <see cref="Classify(string, NodaTime.LocalDate, StatusBasis)"/>, <see cref="Codes.RulebookUnknown"/>, <see cref="Codes.ProcedureUnknown"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The script is null.</exception>
    /// <example><code>
    /// var draft = new ScriptedEvent { Event = DecisionEventKind.ChairPutsText };
    /// var script = new DecisionScript { On = new LocalDate(2021, 9, 3), Events = [draft] };
    /// var decision = Register.Default.Decide(script).GetValueOrThrow();
    /// Console.WriteLine(decision.Outcome); // Pending
    /// </code></example>
    public Result<Decision> Decide(DecisionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var found =
            script.Rulebook is null && script.Procedure is { } named && Rulebooks.FirstOrDefault(r => r.TryFindDecision(named, out _)) is { } has
                ? Results.Success(has)
                : FindRulebook(script.Rulebook);
        return found.Value is { } book ? Decide(script, book) : Results.Failure<Decision>(found.Findings);
    }

    /// <summary>Runs a decision script under a rulebook of your own.</summary>
    /// <param name="script">The script; the rulebook that it names is ignored.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The decision, or the findings described for <see cref="Decide(DecisionScript)"/> and <see cref="ParticipationRules.Create"/>.</returns>
    /// <exception cref="ArgumentNullException">The script or the rulebook is null.</exception>
    public Result<Decision> Decide(DecisionScript script, RulesOfProcedure rulebook)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(rulebook);
        var valid = ModelValidation.Validate(script);
        if (!valid.Valid)
            return Results.Failure<Decision>(valid.Findings);
        var asked = script.Procedure is null && !rulebook.Decisions.IsEmpty ? Results.Success(rulebook.Decisions[0]) : rulebook.FindDecision(script.Procedure);
        if (asked.Value is not { } procedure)
            return Results.Failure<Decision>(asked.Findings);
        var rules = ParticipationRules.Create(rulebook);
        if (rules.Value is null)
            return Results.Failure<Decision>(rules.Findings);
        var decision = By(rulebook, Decision.Begin(procedure, script.Proposal, script.Deadline));
        for (var i = 0; i < script.Events.Length && decision.Value is { } now; i++)
        {
            var happening = HappeningOf(script.Events[i], script, rules.Value);
            decision = happening.Value is { } known ? now.Apply(known) : Results.Failure<Decision>(happening.Findings);
            if (decision.Value is null)
                return Results.Failure<Decision>([
                    .. decision.Findings.Select(f => f with { Path = FormattableString.Invariant($"$.events[{i}]") + f.Path[1..] }),
                ]);
        }

        return decision;
    }

    /// <summary>Determines the result of a vote.</summary>
    /// <param name="kind">The subject matter of the vote.</param>
    /// <param name="tally">The votes.</param>
    /// <param name="rulebook">The rulebook; null for the first one in the register that provides for such a vote.</param>
    /// <returns>The decision after the vote, or a finding: <see cref="Codes.RulebookMissing"/>, <see cref="Codes.ProcedureUnknown"/>,
    /// <see cref="Codes.TallyImpossible"/>.</returns>
    /// <exception cref="ArgumentNullException">The tally is null.</exception>
    /// <example><code>
    /// var tally = new VoteTally { For = 60, Against = 20, Abstaining = 5, Participating = 110 };
    /// var decision = Register.Default.Decide(VoteKind.Substantive, tally).GetValueOrThrow();
    /// Console.WriteLine(decision.Outcome); // AdoptedByVote
    /// </code></example>
    public Result<Decision> Decide(VoteKind kind, VoteTally tally, RulesOfProcedure? rulebook = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (!Enum.IsDefined(kind))
            return Results.Failure<Decision>(Codes.WordUnknown, "the kind of vote is not known; use substance or procedure");
        var book = rulebook ?? Rulebooks.FirstOrDefault(r => VotesOf(r, kind) is not null) ?? Rulebooks.FirstOrDefault();
        if (book is null)
            return WithoutRulebook<Decision>();
        if (VotesOf(book, kind) is not { } procedure)
            return Results.Failure<Decision>(
                Codes.ProcedureUnknown,
                $"{book.Id} has no vote on a matter of {(kind == VoteKind.Substantive ? "substance" : "procedure")}; {book.KnownDecisions}"
            );
        var begun = By(book, Decision.BeginVote(procedure, kind));
        return begun.Value is { } decision ? decision.Apply(new DecisionEvent { Kind = DecisionEventKind.Vote, Tally = tally }) : begun;
    }

    /// <summary>The first step says whose rules these are.</summary>
    private static Result<Decision> By(RulesOfProcedure book, Result<Decision> begun) =>
        begun.Value is { } decision
            ? Results.Success(
                decision with
                {
                    Steps = decision.Steps.Insert(0, new() { Text = $"The rulebook is {book.Id} ({book.Title}).", Citation = book.Source ?? Own }),
                }
            )
            : begun;

    private int PartiesOn(LocalDate day) => States.Count(s => s.StatusOn(day).Status == TreatyStatus.StateParty);

    private static DecisionProcedure? VotesOf(RulesOfProcedure book, VoteKind kind) => book.Decisions.FirstOrDefault(d => d.ThresholdOf(kind) is not null);

    private Result<DecisionEvent> HappeningOf(ScriptedEvent scripted, DecisionScript script, ParticipationRules rules)
    {
        // Who acts at a moment is judged on its day where the meetings are held.
        var day = scripted.At is { } at ? MeetingPlace.DayOf(at) : script.On;
        ParticipationRuling? by = null;
        if (scripted.By is { } who)
        {
            var ruling = Classify(who, day, rules);
            if (ruling.Value is null)
                return Results.Failure<DecisionEvent>([.. ruling.Findings.Select(f => f with { Path = "$.by" })]);
            by = ruling.Value;
        }

        if (scripted.Tally is { } tally && States.Count > 0 && tally.Participating > PartiesOn(day))
            return Results.Failure<DecisionEvent>([
                Finding.Of(
                    Codes.TallyImpossible,
                    FormattableString.Invariant(
                        $"{tally.Participating} States Parties take part, but on that day there were only {PartiesOn(day)}; count only those taking part"
                    ),
                    "$.tally.participating"
                ),
            ]);
        return Results.Success(
            new DecisionEvent
            {
                Kind = scripted.Event,
                By = by,
                At = scripted.At,
                Tally = scripted.Tally,
                Note = scripted.Note,
                Source = scripted.Source,
            }
        );
    }
}
