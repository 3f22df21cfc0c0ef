using NodaTime;

namespace Bwc.Model;

/// <content>Rules of procedure, and decisions that follow them.</content>
public sealed partial class Register
{
    private static readonly Citation Own = Citation.Parse("docs/decisions.md");

    /// <summary>A rulebook by its identifier.</summary>
    /// <param name="id">The identifier, such as "bwc-review-conference"; null for the one that is asked first.</param>
    /// <returns>The rulebook, or a finding: <see cref="Codes.RulebookUnknown"/>, <see cref="Codes.RulebookMissing"/>.</returns>
    public Result<RulesOfProcedure> FindRulebook(string? id = null)
    {
        if (Rulebooks.IsEmpty)
            return Results.Failure<RulesOfProcedure>(Codes.RulebookMissing, "the register has no rulebook; add one to it");
        if (id is null)
            return Results.Success(Rulebooks[0]);
        return Rulebooks.FirstOrDefault(r => r.Id == id) is { } found
            ? Results.Success(found)
            : Results.Failure<RulesOfProcedure>(
                Codes.RulebookUnknown,
                $"there is no rulebook {SafeText.Quote(id)}; give {Wording.OneOf([.. Rulebooks.Select(r => SafeText.Bare(r.Id))])}"
            );
    }

    /// <summary>Runs a decision that is written down: everybody who acts is ruled on by the rulebook on the day, in UTC, when they act, and on the day of the script where the event gives no moment.</summary>
    /// <param name="script">The script.</param>
    /// <returns>
    /// The decision where the events have brought it; or a finding with the path of the event: those of <see cref="Decision.Apply"/>, of
    /// <see cref="Classify(string, NodaTime.LocalDate, StatusBasis)"/>, <see cref="Codes.RulebookUnknown"/>, <see cref="Codes.ProcedureUnknown"/>.
    /// </returns>
    public Result<Decision> Decide(DecisionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var found =
            script.Rulebook is null && script.Procedure is { } named && Rulebooks.FirstOrDefault(r => r.FindDecision(named) is not null) is { } has
                ? Results.Success(has)
                : FindRulebook(script.Rulebook);
        return found.Value is { } book ? Decide(script, book) : Results.Failure<Decision>(found.Findings);
    }

    /// <summary>Runs a decision by a rulebook that need not be the register's.</summary>
    /// <param name="script">The script; the rulebook that it names is not looked for.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The decision, or the findings, as for <see cref="Decide(DecisionScript)"/>, and those of <see cref="ParticipationRules.Create"/>.</returns>
    public Result<Decision> Decide(DecisionScript script, RulesOfProcedure rulebook)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(rulebook);
        var procedure = script.Procedure is { } id ? rulebook.FindDecision(id) : rulebook.Decisions.FirstOrDefault();
        if (procedure is null)
            return Results.Failure<Decision>(
                Codes.ProcedureUnknown,
                $"{rulebook.Id} has no procedure {SafeText.Quote(script.Procedure ?? string.Empty)}; {Known(rulebook)}"
            );
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

    /// <summary>How a vote comes out.</summary>
    /// <param name="kind">On what the vote is.</param>
    /// <param name="tally">The votes.</param>
    /// <param name="rulebook">The rulebook; null for the first of the register that knows such a vote.</param>
    /// <returns>The decision after the vote, or a finding: <see cref="Codes.RulebookMissing"/>, <see cref="Codes.ProcedureUnknown"/>, <see cref="Codes.TallyImpossible"/>.</returns>
    public Result<Decision> Decide(VoteKind kind, VoteTally tally, RulesOfProcedure? rulebook = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (!Enum.IsDefined(kind))
            return Results.Failure<Decision>(Codes.WordUnknown, "the vote is neither on a matter of substance nor of procedure; give one of them");
        var book = rulebook ?? Rulebooks.FirstOrDefault(r => VotesOf(r, kind) is not null) ?? Rulebooks.FirstOrDefault();
        if (book is null)
            return Results.Failure<Decision>(Codes.RulebookMissing, "the register has no rulebook; add one to it");
        if (VotesOf(book, kind) is not { } procedure)
            return Results.Failure<Decision>(
                Codes.ProcedureUnknown,
                $"{book.Id} knows no vote on a matter of {(kind == VoteKind.Substantive ? "substance" : "procedure")}; {Known(book)}"
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

    private static string Known(RulesOfProcedure book) =>
        book.Decisions.IsEmpty ? "it has none" : $"it has {Wording.List(book.Decisions, d => SafeText.Bare(d.Id))}";

    private Result<DecisionEvent> HappeningOf(ScriptedEvent scripted, DecisionScript script, ParticipationRules rules)
    {
        // Who acts at a moment is judged on its day.
        var day = scripted.At is { } at ? at.InUtc().Date : script.On;
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
                        $"{tally.Participating} take part, and on that day there were {PartiesOn(day)} States Parties; give those that take part"
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
