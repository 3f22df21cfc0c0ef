using System.Text;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>The words of decisions, whole: each event that may happen, each that may not, and the sums of votes.</summary>
public class DecisionWordingTests
{
    private static readonly Instant Noon = Instant.FromUtc(2021, 9, 3, 12, 0);
    private static readonly ParticipationRuling France = Ruling("France");

    [Fact]
    public Task What_happens() =>
        Verifier.Verify(
            string.Join(
                '\n',
                new[]
                {
                    Told(
                        "consensusOnly",
                        "a report",
                        null,
                        E(DecisionEventKind.ChairPutsText),
                        E(DecisionEventKind.Objection, France, Noon) with
                        {
                            Note = "paragraph\n7",
                        },
                        E(DecisionEventKind.ChairPutsText),
                        E(DecisionEventKind.NoObjection) with
                        {
                            Source = Citation.Parse("para 25"),
                        }
                    ),
                    Told("consensusOnly", null, null, E(DecisionEventKind.MeetingEnds)),
                    Told("silenceProcedure", "new days", Noon, E(DecisionEventKind.DeadlinePassedInSilence, at: Noon + Duration.FromSeconds(1))),
                    Told("silenceProcedure", "new days", Noon, E(DecisionEventKind.Objection, France, Noon)),
                    Told("silenceProcedure", "new days", null, E(DecisionEventKind.DeadlinePassedInSilence)),
                    Told("votingPossible", "a text", null, E(DecisionEventKind.SponsorWithdraws, France)),
                    Told(
                        "votingPossible",
                        "a text",
                        null,
                        E(DecisionEventKind.DebateClosed),
                        E(DecisionEventKind.VoteAskedOnSubstance, France, Noon),
                        E(DecisionEventKind.GeneralAgreement)
                    ),
                    Told(
                        "votingPossible",
                        "a text",
                        null,
                        E(DecisionEventKind.DebateClosed),
                        E(DecisionEventKind.VoteAskedOnProcedure, France),
                        Vote(2, 1, 1, 9) with
                        {
                            Note = "by show of hands",
                            At = Noon,
                            Source = Citation.Parse("para 9"),
                        }
                    ),
                    Told(
                        "votingPossible",
                        "a text",
                        null,
                        E(DecisionEventKind.DebateClosed),
                        E(DecisionEventKind.VoteAskedOnProcedure, France),
                        Vote(2, 2, 0, 9)
                    ),
                    Told(
                        "votingPossible",
                        "a text",
                        null,
                        E(DecisionEventKind.DebateClosed),
                        E(DecisionEventKind.VoteAskedOnSubstance, France, Noon),
                        E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48)),
                        Vote(6, 3, 0, 9)
                    ),
                    Told(
                        "votingPossible",
                        "a text",
                        null,
                        E(DecisionEventKind.DebateClosed),
                        E(DecisionEventKind.VoteAskedOnSubstance, France, Noon),
                        E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48)),
                        Vote(4, 2, 2, 8)
                    ), // two thirds, and half and no more
                }
            )
        );

    [Fact]
    public Task What_may_not_happen()
    {
        var deferral = Run("votingPossible", null, E(DecisionEventKind.DebateClosed), E(DecisionEventKind.VoteAskedOnSubstance, France, Noon));
        var silent = Run("silenceProcedure", Noon);
        var asked = Run("votingPossible", null, E(DecisionEventKind.DebateClosed), E(DecisionEventKind.VoteAskedOnProcedure, France));
        return Verifier.Verify(
            string.Join(
                '\n',
                new (string, Result<Decision>)[]
                {
                    ("by nobody", silent.Apply(E(DecisionEventKind.Objection, null, Noon))),
                    ("by a signatory", silent.Apply(E(DecisionEventKind.Objection, Ruling("Egypt"), Noon))),
                    (
                        "by a signatory, who asks for a vote",
                        Run("votingPossible", null, E(DecisionEventKind.DebateClosed)).Apply(E(DecisionEventKind.VoteAskedOnProcedure, Ruling("Egypt")))
                    ),
                    ("by a State Party whose rights were taken away", silent.Apply(E(DecisionEventKind.Objection, France with { Rights = [] }, Noon))),
                    ("by somebody where nobody acts", silent.Apply(E(DecisionEventKind.DeadlinePassedInSilence, France, Noon + Duration.FromHours(1)))),
                    ("a vote by somebody", asked.Apply(Vote(2, 1, 0, 9) with { By = France })),
                    ("on another day than the ruling", silent.Apply(E(DecisionEventKind.Objection, France, Noon + Duration.FromDays(2)))),
                    (
                        "the day beside it is still the day of some place",
                        Run("silenceProcedure", null).Apply(E(DecisionEventKind.Objection, France, Noon + Duration.FromDays(1)))
                    ),
                    ("no moment of an objection", silent.Apply(E(DecisionEventKind.Objection, France))),
                    ("an objection a second late", silent.Apply(E(DecisionEventKind.Objection, France, Noon + Duration.FromSeconds(1)))),
                    ("no moment of the deadline", silent.Apply(E(DecisionEventKind.DeadlinePassedInSilence))),
                    ("the deadline itself", silent.Apply(E(DecisionEventKind.DeadlinePassedInSilence, at: Noon))),
                    ("earlier than what was before", deferral.Apply(E(DecisionEventKind.GeneralAgreement, at: Noon - Duration.FromSeconds(1)))),
                    (
                        "no moment of a vote that is put off",
                        Run("votingPossible", null, E(DecisionEventKind.DebateClosed)).Apply(E(DecisionEventKind.VoteAskedOnSubstance, France))
                    ),
                    ("no moment at which the hours are over", deferral.Apply(E(DecisionEventKind.HoursOverWithoutAgreement))),
                    (
                        "a second too early",
                        deferral.Apply(E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48) - Duration.FromSeconds(1)))
                    ),
                    ("no tally", asked.Apply(E(DecisionEventKind.Vote))),
                    ("a tally that cannot be", asked.Apply(Vote(-1, 5, 6, 9))),
                    (
                        "after the end",
                        Run("silenceProcedure", null, E(DecisionEventKind.DeadlinePassedInSilence)).Apply(E(DecisionEventKind.Objection, France))
                    ),
                    ("a vote that the procedure does not know", Decision.BeginVote(Procedure("consensusOnly"), VoteKind.Substantive)),
                    ("a vote on procedure that it does not know", Decision.BeginVote(Procedure("silenceProcedure"), VoteKind.Procedural)),
                    ("a procedure that is not one", Decision.Begin(Procedure("consensusOnly") with { States = [] })),
                }.Select(c => $"{c.Item1}:\n{(c.Item2.Value is { } d ? $"  goes on as {d}\n" : string.Concat(c.Item2.Findings.Select(f => $"  {f}\n")))}")
            )
        );
    }

    [Theory]
    [InlineData(2, 3, false, 4, 2, 6, true, "4 × 3 = 12 ≥ 12 = 2 × 6")]
    [InlineData(2, 3, false, 3, 2, 6, false, "3 × 3 = 9 < 10 = 2 × 5")]
    [InlineData(1, 2, true, 3, 2, 6, true, "3 × 2 = 6 > 5 = 1 × 5")]
    [InlineData(1, 2, true, 2, 2, 6, false, "2 × 2 = 4 ≤ 4 = 1 × 4")]
    [InlineData(1, 2, true, 0, 0, 6, false, "0 votes for or against")]
    public void A_threshold_is_reached_by_whole_numbers(int numerator, int denominator, bool moreThan, int yes, int no, int participating, bool met, string sum)
    {
        var (threshold, tally) = (
            Threshold(numerator, denominator, moreThan),
            new VoteTally
            {
                For = yes,
                Against = no,
                Participating = participating,
            }
        );
        Assert.Equal((met, sum), (threshold.IsMetBy(tally), threshold.SumOf(tally)));
    }

    [Theory]
    [InlineData(5, 1, 9, true, "5 × 3 = 15 ≥ 12 = 2 × 6; 5 × 2 = 10 > 9 = 1 × 9")]
    [InlineData(5, 1, 10, false, "5 × 3 = 15 ≥ 12 = 2 × 6; 5 × 2 = 10 ≤ 10 = 1 × 10")] // half is not more than half
    public void A_floor_is_more_than_its_share_of_those_who_take_part(int yes, int no, int participating, bool met, string sum)
    {
        var (threshold, tally) = (
            Threshold(2, 3, false) with
            {
                FloorNumerator = 1,
                FloorDenominator = 2,
            },
            new VoteTally
            {
                For = yes,
                Against = no,
                Participating = participating,
            }
        );
        Assert.Equal((met, sum), (threshold.IsMetBy(tally), threshold.SumOf(tally)));
    }

    [Fact]
    public void Votes_that_do_not_count_are_named()
    {
        var (cuba, later) = (Ruling("Cuba"), Register.Default.Classify("Japan", new LocalDate(2021, 9, 4)).GetValueOrThrow());
        var count = VoteTally.Count(
            [
                new() { By = France, Choice = BallotChoice.For },
                new() { By = France, Choice = BallotChoice.Against },
                new() { By = later, Choice = BallotChoice.For },
                new() { By = cuba, Choice = (BallotChoice)9 },
                new() { By = Ruling("Egypt"), Choice = BallotChoice.For },
            ],
            5
        );
        Assert.Equal(
            [
                "BWC-DEC-021: France votes twice; count each State Party once",
                "BWC-DEC-022: the ruling on Japan is for 2021-09-04, but others are for 2021-09-03; use rulings for the day of the vote",
                "BWC-VAL-009: Cuba neither votes nor abstains; choose for, against or abstain",
                "BWC-DEC-014 at $.by: Egypt cannot vote on 2021-09-03: it takes part as signatory under rule 44(1), and only States Parties take part "
                    + "in decisions",
            ],
            count.Findings.Select(f => f.ToString())
        );
        Assert.Equal(
            Codes.TallyImpossible,
            VoteTally.Count([new() { By = France, Choice = BallotChoice.For }, new() { By = cuba, Choice = BallotChoice.Against }], 1).Findings.Single().Code
        );
        Assert.Equal(
            new VoteTally
            {
                For = 1,
                Against = 1,
                Participating = 2,
            },
            VoteTally.Count([new() { By = France, Choice = BallotChoice.For }, new() { By = cuba, Choice = BallotChoice.Against }], 2).GetValueOrThrow()
        );
    }

    [Fact]
    public void The_grade_of_a_decision_by_vote_is_that_of_its_weakest_threshold()
    {
        var procedure = Procedure("votingPossible");
        var decision = Decision.BeginVote(procedure, VoteKind.Substantive).GetValueOrThrow();
        Assert.Equal(procedure.Grade, decision.Grade);
        var weak = procedure with
        {
            Grade = Grade.Documented,
            Thresholds = [.. procedure.Thresholds.Select((t, i) => t with { Grade = i == 0 ? Grade.Modelled : Grade.Secondary })],
        };
        Assert.Equal(Grade.Modelled, Decision.BeginVote(weak, VoteKind.Substantive).GetValueOrThrow().Apply(Vote(5, 1, 0, 6)).GetValueOrThrow().Grade);
        Assert.Equal(Grade.Documented, Decision.BeginVote(weak, VoteKind.Substantive).GetValueOrThrow().Grade);
    }

    private static VoteThreshold Threshold(int numerator, int denominator, bool moreThan) =>
        new()
        {
            Kind = VoteKind.Substantive,
            Numerator = numerator,
            Denominator = denominator,
            MoreThan = moreThan,
            Grade = Grade.NotEstablished,
        };

    private static string Told(string procedure, string? proposal, Instant? deadline, params DecisionEvent[] events)
    {
        var decision = Decision.Begin(Procedure(procedure), proposal, deadline).GetValueOrThrow();
        foreach (var each in events)
            decision = decision.Apply(each).GetValueOrThrow();
        var text = new StringBuilder(
            $"{decision}, {decision.Grade}, since {decision.Since}, latest {decision.Latest}, tally {decision.Tally}, allowed "
                + $"{string.Join(' ', decision.Allowed)}\n"
        );
        foreach (var step in decision.Steps)
            text.Append($"  {step}\n");
        return text.ToString();
    }

    private static Decision Run(string procedure, Instant? deadline, params DecisionEvent[] events) =>
        events.Aggregate(Decision.Begin(Procedure(procedure), null, deadline).GetValueOrThrow(), (decision, each) => decision.Apply(each).GetValueOrThrow());

    private static DecisionProcedure Procedure(string id) => Register.Default.Rulebooks.SelectMany(r => r.Decisions).First(p => p.Id == id);

    private static ParticipationRuling Ruling(string who) => Register.Default.Classify(who, new LocalDate(2021, 9, 3)).GetValueOrThrow();

    private static DecisionEvent E(DecisionEventKind kind, ParticipationRuling? by = null, Instant? at = null) =>
        new()
        {
            Kind = kind,
            By = by,
            At = at,
        };

    private static DecisionEvent Vote(int yes, int no, int abstaining, int participating) =>
        new()
        {
            Kind = DecisionEventKind.Vote,
            Tally = new()
            {
                For = yes,
                Against = no,
                Abstaining = abstaining,
                Participating = participating,
            },
        };
}
