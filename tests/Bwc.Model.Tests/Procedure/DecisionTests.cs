using System.Collections.Immutable;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Decisions run as the facts have them, nobody but a State Party acts in them, and what is not allowed says what would be.</summary>
public class DecisionTests
{
    private static readonly LocalDate Day = new(2021, 9, 3);
    private static readonly Instant Noon = Instant.FromUtc(2021, 9, 3, 12, 0);
    private static readonly ImmutableArray<DecisionProcedure> All = [.. Register.Default.Rulebooks.SelectMany(r => r.Decisions)];
    private static readonly ParticipationRuling France = Ruling("France");

    // One of each kind of participant; of States and bodies the register says what they are.
    private static readonly ImmutableArray<ParticipationRuling> Participants =
    [
        France,
        Ruling("Egypt"),
        Ruling("Israel"),
        Ruling("UNIDIR"),
        Ruling("ICRC"),
        Ruling("ISU"),
        Register.Default.Participation!.Classify("Nobody's Institute", ParticipantKind.NonGovernmental, Day),
        Register.Default.Participation!.Classify(new Guest { Name = "Ada Byron" }, Day),
        Register.Default.Participation!.Classify("Something", ParticipantKind.NotEstablished, Day),
    ];

    // France and Egypt on each of the days on which the random events fall.
    private static readonly Dictionary<(bool Party, LocalDate Day), ParticipationRuling> Rulings = Enumerable
        .Range(0, 6)
        .SelectMany(d => new[] { true, false }.Select(p => (Party: p, Day: Day.PlusDays(d))))
        .ToDictionary(k => k, k => Register.Default.Classify(k.Party ? "France" : "Egypt", k.Day).GetValueOrThrow());

    [Fact]
    public void States_and_transitions_are_those_of_the_facts()
    {
        // The facts name the results of a vote by what decides; here both are the threshold, met or missed.
        static string Event(string name) =>
            name switch
            {
                "yesAboveNo" => "thresholdMet",
                "otherwise" => "thresholdMissed",
                _ => name,
            };
        foreach (var fact in TestFacts.Rules.GetProperty("decisions").EnumerateObject())
        {
            var procedure = All.Single(p => p.Id == fact.Name);
            Assert.Equal(fact.Value.GetProperty("states").EnumerateArray().Select(s => s.GetString()), procedure.States.Select(s => s.Name));
            Assert.Equal(
                fact.Value.GetProperty("transitions").EnumerateArray().Select(t => $"{t[0]} --> {t[2]}: {Event(t[1].GetString()!)}"),
                procedure.Transitions.Select(t => t.ToString())
            );
        }
    }

    [Fact]
    public void The_examples_of_the_facts_come_out_each_with_its_sum()
    {
        foreach (var example in TestFacts.Rules.GetProperty("examples").EnumerateArray())
        {
            var tally = new VoteTally
            {
                For = Number(example, "votes_for"),
                Against = Number(example, "votes_against"),
                Abstaining = Number(example, "abstain"),
                Participating = Number(example, "P"),
            };
            var kind = example.GetProperty("kind").GetString() == "substantive" ? VoteKind.Substantive : VoteKind.Procedural;
            var decision = Register.Default.Decide(kind, tally).GetValueOrThrow();
            Assert.Equal(example.GetProperty("result").GetString() == "adopted" ? DecisionOutcome.AdoptedByVote : DecisionOutcome.Rejected, decision.Outcome);
            Assert.Contains(" × ", string.Join(' ', decision.Steps.Select(s => s.Text)), StringComparison.Ordinal);
            Assert.Contains("rule 28", decision.Steps[^1].Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0, 0, 10, false)] // nobody votes
    [InlineData(6, 3, 10, true)]
    [InlineData(5, 2, 10, false)] // 5 is not more than half of 10
    [InlineData(int.MaxValue, 0, int.MaxValue, true)] // whole numbers, however great
    public void A_substantive_vote_needs_two_thirds_and_more_than_half_of_those_taking_part(int yes, int no, int participating, bool adopted) =>
        Assert.Equal(
            adopted,
            All.Single(p => p.Id == "votingPossible")
                .ThresholdOf(VoteKind.Substantive)!
                .IsMetBy(
                    new VoteTally
                    {
                        For = yes,
                        Against = no,
                        Participating = participating,
                    }
                )
        );

    [Fact]
    public void Votes_are_counted_as_the_formulas_of_the_facts_say() =>
        Gen.Select(Gen.Int[0, 150], Gen.Int[0, 150], Gen.Int[0, 150])
            .Sample(
                (yes, no, abstain) =>
                {
                    var tally = new VoteTally
                    {
                        For = yes,
                        Against = no,
                        Abstaining = abstain,
                        Participating = yes + no + abstain,
                    };
                    var procedure = All.Single(p => p.Id == "votingPossible");
                    Assert.Equal(
                        (yes * 3 >= 2 * (yes + no)) && (yes * 2 > tally.Participating) && yes + no > 0,
                        procedure.ThresholdOf(VoteKind.Substantive)!.IsMetBy(tally)
                    );
                    Assert.Equal(yes > no, procedure.ThresholdOf(VoteKind.Procedural)!.IsMetBy(tally));
                }
            );

    [Fact]
    public void The_report_of_MX3_was_adopted_by_consensus()
    {
        var page = MarkdownPage.Open("docs/decisions.md").Blocks.Single(b => b.Language == "json").Text;
        var decision = Register.Default.Decide(ModelJson.Read<DecisionScript>(page).GetValueOrThrow()).GetValueOrThrow();
        Assert.Equal(("adoptedByConsensus", DecisionOutcome.AdoptedByConsensus), (decision.State, decision.Outcome));
        Assert.Equal("BWC/MSP/2020/MX.3/2, para 2(f); MSP04", decision.Steps[^1].Citation.Text);
    }

    [Fact]
    public void The_three_postponements_of_2020_were_agreed_in_silence()
    {
        var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
        Assert.Equal(3, report.Organization!.Postponement!.Letters.Length);
        foreach (var letter in report.Organization.Postponement.Letters)
        {
            var script = new DecisionScript
            {
                Procedure = "silenceProcedure",
                On = letter,
                Proposal = $"the letter of {letter:uuuu-MM-dd}",
                Events = [new() { Event = DecisionEventKind.DeadlinePassedInSilence, Source = Citation.Parse("BWC/MSP/2020/MX.3/2, para 4") }],
            };
            Assert.Equal("agreed", Register.Default.Decide(script).GetValueOrThrow().State);
        }
    }

    [Fact]
    public void A_vote_is_put_off_for_48_hours_to_the_second()
    {
        var deferral = Run("votingPossible", E(DecisionEventKind.DebateClosed), E(DecisionEventKind.VoteAskedOnSubstance, France, Noon)).GetValueOrThrow();
        var early = deferral.Apply(E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48) - Duration.FromSeconds(1)));
        Assert.Equal(Codes.InstantTooEarly, early.Findings[0].Code);
        Assert.Contains("0:00:01 is left of the 48 hours that began at 2021-09-03T12:00:00Z", early.Findings[0].Message, StringComparison.Ordinal);
        var vote = deferral.Apply(E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48))).GetValueOrThrow();
        Assert.Equal("substantiveVote", vote.State);
        Assert.Equal(DecisionOutcome.AdoptedByConsensus, deferral.Apply(E(DecisionEventKind.GeneralAgreement)).GetValueOrThrow().Outcome);
    }

    [Fact]
    public void A_step_that_is_not_allowed_names_the_state_the_event_and_what_would_be_allowed()
    {
        var finding = Run("consensusOnly", E(DecisionEventKind.NoObjection)).Findings.Single();
        Assert.Equal(
            (Codes.EventNotAllowed, "in the state 'draft' the event 'noObjection' is not allowed; the events allowed are chairPutsText, meetingEnds"),
            (finding.Code, finding.Message)
        );
        Assert.EndsWith(
            "no further events are allowed. There is no outcome",
            Run("consensusOnly", E(DecisionEventKind.MeetingEnds), E(DecisionEventKind.ChairPutsText)).Findings.Single().Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Whatever_happens_nobody_but_a_State_Party_objects_or_asks_for_a_vote() =>
        Gen.Select(Gen.Int[0, All.Length - 1], Gen.Select(Gen.Enum<DecisionEventKind>(), Gen.Int[0, Participants.Length - 1]).Array[1, 30])
            .Sample(
                (which, events) =>
                {
                    var decision = Decision.Begin(All[which]).GetValueOrThrow();
                    foreach (var (kind, who) in events)
                    {
                        var acts = kind is DecisionEventKind.Objection or DecisionEventKind.VoteAskedOnProcedure or DecisionEventKind.VoteAskedOnSubstance;
                        var happening = new DecisionEvent
                        {
                            Kind = kind,
                            By = acts ? Participants[who] : null,
                            At = Noon,
                            Tally = new VoteTally
                            {
                                For = 2,
                                Against = 1,
                                Participating = 3,
                            },
                        };
                        var next = decision.Apply(happening);
                        if (next.Value is not { } moved)
                            continue;
                        if (acts)
                            Assert.Equal(ParticipantKind.StateParty, Participants[who].Kind);
                        decision = moved;
                    }
                }
            );

    [Fact]
    public void Nobody_but_a_State_Party_votes_and_each_once()
    {
        Assert.Equal(
            [Codes.ActorTakesNoPart],
            VoteTally.Count(Participants.Skip(1).Select(p => new Ballot { By = p, Choice = BallotChoice.For }), 9).Findings.Select(f => f.Code).Distinct()
        );
        Assert.Equal(
            Participants.Length - 1,
            VoteTally.Count(Participants.Skip(1).Select(p => new Ballot { By = p, Choice = BallotChoice.For }), 9).Findings.Length
        );
        Assert.Equal(
            Codes.VotedTwice,
            VoteTally.Count([new() { By = France, Choice = BallotChoice.For }, new() { By = France, Choice = BallotChoice.Against }], 9).Findings.Single().Code
        );
        var tally = VoteTally
            .Count([new() { By = France, Choice = BallotChoice.For }, new() { By = Ruling("Cuba"), Choice = BallotChoice.Abstain }], 9)
            .GetValueOrThrow();
        Assert.Equal((1, 0, 1), (tally.For, tally.Against, tally.Abstaining));
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void Random_events_end_where_a_plain_model_ends_or_with_the_same_error()
    {
        // The model is written from the facts and knows nothing of the library: a table, and the votes by the formula.
        var tables = TestFacts
            .Rules.GetProperty("decisions")
            .EnumerateObject()
            .ToDictionary(
                p => p.Name,
                p =>
                    (
                        First: p.Value.GetProperty("states")[0].GetString()!,
                        Table: p.Value.GetProperty("transitions")
                            .EnumerateArray()
                            .ToDictionary(t => (t[0].GetString()!, t[1].GetString()!), t => t[2].GetString()!)
                    )
            );
        Gen.Select(Gen.Int[0, All.Length - 1], Gen.Select(Gen.Enum<DecisionEventKind>(), Gen.Bool, Gen.Int[0, 100], Gen.Int[0, 5], Gen.Int[0, 5]).Array[1, 12])
            .Sample(
                (which, events) =>
                {
                    var (procedure, decision) = (All[which], Decision.Begin(All[which]).GetValueOrThrow());
                    var (state, table) = tables[procedure.Id];
                    Instant? asked = null;
                    var latest = Noon;
                    foreach (var (kind, party, hours, yes, no) in events)
                    {
                        var at = Noon + Duration.FromHours(hours);
                        var word = Bwc.Model.EnumWords.Of(kind);
                        ParticipationRuling? by = word is "objection" or "voteAskedOnProcedure" or "voteAskedOnSubstance"
                            ? Rulings[(party, at.InZone(DateTimeZoneProviders.Tzdb["Europe/Zurich"]).Date)]
                            : null;
                        var result = decision.Apply(
                            new DecisionEvent
                            {
                                Kind = kind,
                                By = by,
                                At = at,
                                Tally = new VoteTally
                                {
                                    For = yes,
                                    Against = no,
                                    Participating = 8,
                                },
                            }
                        );
                        string? error = null;
                        string? next = null;
                        if (kind == DecisionEventKind.Vote && state is "substantiveVote" or "proceduralVote")
                        {
                            if (at < latest)
                                error = Codes.EventsOutOfOrder;
                            else if (yes + no > 8)
                                error = Codes.TallyImpossible;
                            else if (state == "substantiveVote")
                                next = table[(state, (yes * 3 >= 2 * (yes + no)) && (yes * 2 > 8) && yes + no > 0 ? "thresholdMet" : "thresholdMissed")];
                            else
                                next = table[(state, yes > no ? "yesAboveNo" : "otherwise")];
                        }
                        else if (kind is DecisionEventKind.ThresholdMet or DecisionEventKind.ThresholdMissed || !table.TryGetValue((state, word), out next))
                            (error, next) = (Codes.EventNotAllowed, null);
                        else if (!party && word is "objection" or "voteAskedOnProcedure" or "voteAskedOnSubstance")
                            error = Codes.ActorTakesNoPart;
                        else if (at < latest)
                            error = Codes.EventsOutOfOrder;
                        else if (kind == DecisionEventKind.HoursOverWithoutAgreement && at < asked + Duration.FromHours(48))
                            error = Codes.InstantTooEarly;

                        Assert.Equal(error, result.Value is null ? result.Findings[0].Code : null);
                        if (error is not null)
                            continue;
                        (state, latest, decision) = (next!, at, result.Value!);
                        if (state == "deferral")
                            asked = at;
                        Assert.Equal(state, decision.State);
                    }
                },
                iter: 10_000
            );
    }

    [Fact]
    public void The_diagrams_of_the_page_are_those_of_what_is_running() =>
        Assert.Equal(All.Select(p => p.ToMermaid()), MarkdownPage.Open("docs/decisions.md").Blocks.Where(b => b.Language == "mermaid").Select(b => b.Text));

    [Fact]
    public void A_decision_may_be_put_away_and_taken_up_again()
    {
        var before = Run("votingPossible", E(DecisionEventKind.DebateClosed), E(DecisionEventKind.VoteAskedOnSubstance, France, Noon)).GetValueOrThrow();
        var after = ModelJson.Read<Decision>(ModelJson.Write(before)).GetValueOrThrow();
        Assert.Equal(before, after);
        Assert.Equal("substantiveVote", after.Apply(E(DecisionEventKind.HoursOverWithoutAgreement, at: Noon + Duration.FromHours(48))).GetValueOrThrow().State);
    }

    [Fact]
    public void A_rulebook_of_ones_own_decides_by_its_own_majorities()
    {
        var conference = Register.Default.FindRulebook("bwc-review-conference").GetValueOrThrow();
        var own = conference with
        {
            Id = "own",
            Decisions =
            [
                .. conference.Decisions.Select(d =>
                    d with
                    {
                        Thresholds =
                        [
                            .. d.Thresholds.Select(t =>
                                t with
                                {
                                    Numerator = 3,
                                    Denominator = 4,
                                    MoreThan = false,
                                    FloorNumerator = null,
                                    FloorDenominator = null,
                                }
                            ),
                        ],
                    }
                ),
            ],
        };
        var tally = new VoteTally
        {
            For = 80,
            Against = 40,
            Participating = 120,
        };
        Assert.Equal(DecisionOutcome.AdoptedByVote, Register.Default.Decide(VoteKind.Substantive, tally).GetValueOrThrow().Outcome);
        var decision = Register
            .Default.Decide(VoteKind.Substantive, tally, ModelJson.Read<RulesOfProcedure>(ModelJson.Write(own)).GetValueOrThrow())
            .GetValueOrThrow();
        Assert.Equal(DecisionOutcome.Rejected, decision.Outcome);
        Assert.Contains("80 × 4 = 320 < 360 = 3 × 120", string.Join(' ', decision.Steps.Select(s => s.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_of_another_day_or_with_another_kind_written_into_it_lets_nobody_act()
    {
        var put = Run("consensusOnly", E(DecisionEventKind.ChairPutsText)).GetValueOrThrow();
        Assert.Equal(Codes.ActorOfOtherDay, put.Apply(E(DecisionEventKind.Objection, France, Instant.FromUtc(1960, 1, 1, 0, 0))).Findings[0].Code);
        foreach (var forged in Participants.Skip(1).Select(p => p with { Kind = ParticipantKind.StateParty }))
            Assert.Equal(Codes.ActorTakesNoPart, put.Apply(E(DecisionEventKind.Objection, forged, Noon)).Findings[0].Code);
        foreach (var forged in Participants.Skip(1).Select(p => p with { Kind = ParticipantKind.StateParty, Rights = [] }))
            Assert.Equal(Codes.ActorTakesNoPart, put.Apply(E(DecisionEventKind.Objection, forged, Noon)).Findings[0].Code);
        Assert.Equal(Codes.ActorNotAsked, put.Apply(E(DecisionEventKind.NoObjection, Participants[1])).Findings[0].Code);
    }

    [Fact]
    public void A_State_under_two_names_votes_once_and_all_on_one_day()
    {
        ParticipationRuling Turkey(int year) => Register.Default.Classify("TUR", new LocalDate(year, 1, 1)).GetValueOrThrow();
        Assert.NotEqual(Turkey(2015).Participant, Turkey(2024).Participant);
        Assert.Equal(
            [Codes.ActorOfOtherDay],
            VoteTally
                .Count([new() { By = Turkey(2015), Choice = BallotChoice.For }, new() { By = Turkey(2024), Choice = BallotChoice.For }], 9)
                .Findings.Select(f => f.Code)
        );
        Assert.Equal(
            [Codes.VotedTwice],
            VoteTally
                .Count(
                    [
                        new() { By = Turkey(2024), Choice = BallotChoice.For },
                        new() { By = Turkey(2024) with { Participant = "Turkey" }, Choice = BallotChoice.For },
                    ],
                    9
                )
                .Findings.Select(f => f.Code)
        );
    }

    [Fact]
    public void At_the_end_of_time_hours_are_still_counted()
    {
        var end = Instant.FromUtc(9999, 12, 31, 0, 0);
        var ruling = Register.Default.Classify("France", new LocalDate(9999, 12, 31)).GetValueOrThrow();
        var deferral = Run("votingPossible", E(DecisionEventKind.DebateClosed), E(DecisionEventKind.VoteAskedOnSubstance, ruling, end)).GetValueOrThrow();
        Assert.Equal(Codes.InstantTooEarly, deferral.Apply(E(DecisionEventKind.HoursOverWithoutAgreement, at: end + Duration.FromHours(23))).Findings[0].Code);
    }

    [Fact]
    public void A_decision_that_was_altered_is_not_valid()
    {
        var vote = Register
            .Default.Decide(
                VoteKind.Substantive,
                new VoteTally
                {
                    For = 80,
                    Against = 40,
                    Participating = 120,
                }
            )
            .GetValueOrThrow();
        Assert.Empty(Model.Validation.ModelValidation.Validate(vote).Findings);
        Decision[] altered =
        [
            vote with
            {
                Tally = null,
            },
            vote with
            {
                Tally = new()
                {
                    For = 0,
                    Against = 120,
                    Participating = 120,
                },
            },
            vote with
            {
                Steps = [],
            },
            vote with
            {
                Since = Noon,
                Latest = Noon - Duration.FromHours(1),
            },
        ];
        Assert.All(altered, d => Assert.Equal(Codes.DecisionAltered, Assert.Single(Model.Validation.ModelValidation.Validate(d).Findings).Code));
        Assert.NotEmpty(
            (vote with { State = "substantiveVote", Procedure = vote.Procedure with { Thresholds = [] } }).Apply(E(DecisionEventKind.Vote)).Findings
        );
    }

    [Fact]
    public void An_altered_decision_is_told_what_its_votes_and_moments_do_not_fit()
    {
        var tally = new VoteTally
        {
            For = 80,
            Against = 40,
            Participating = 120,
        };
        var vote = Register.Default.Decide(VoteKind.Substantive, tally).GetValueOrThrow();
        var begun = Run("consensusOnly").GetValueOrThrow();
        var agreed = Run("consensusOnly", E(DecisionEventKind.ChairPutsText), E(DecisionEventKind.NoObjection)).GetValueOrThrow();
        var lost = tally with { For = 0, Against = 120 };
        Assert.Equal([$"only a vote leads to '{vote.State}', but there was none"], Faults(vote with { Tally = null }));
        Assert.Equal([$"the votes do not lead to '{vote.State}'"], Faults(vote with { Tally = lost }));
        Assert.Equal([$"no vote leads to '{agreed.State}', but there was one"], Faults(agreed with { Tally = tally }));
        Assert.Equal(["its state began after its last event"], Faults(vote with { Since = Noon, Latest = Noon - Duration.Epsilon }));
        Assert.All([begun, begun with { Tally = tally }, agreed, vote, vote with { Since = Noon, Latest = Noon }], sound => Assert.Empty(Faults(sound)));

        static IEnumerable<string> Faults(Decision decision) =>
            Model.Validation.ModelValidation.Validate(decision).Findings.Select(f => f.Message.Split("; begin the decision again")[0]);
    }

    [Fact]
    public void Outcomes_say_how_well_their_rule_is_supported()
    {
        Assert.Equal(
            Grade.Modelled,
            Register
                .Default.Decide(
                    VoteKind.Procedural,
                    new VoteTally
                    {
                        For = 2,
                        Against = 1,
                        Participating = 3,
                    }
                )
                .GetValueOrThrow()
                .Grade
        );
        Assert.EndsWith(
            "(documented).",
            Run("consensusOnly", E(DecisionEventKind.ChairPutsText), E(DecisionEventKind.NoObjection)).GetValueOrThrow().Steps[^1].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_cannot_take_part_than_there_are_States_Parties()
    {
        var script = new DecisionScript
        {
            Procedure = "votingPossible",
            On = Day,
            Events =
            [
                new() { Event = DecisionEventKind.DebateClosed },
                new() { Event = DecisionEventKind.VoteAskedOnProcedure, By = "France" },
                new()
                {
                    Event = DecisionEventKind.Vote,
                    Tally = new()
                    {
                        For = 2,
                        Against = 1,
                        Participating = 300,
                    },
                },
            ],
        };
        var finding = Register.Default.Decide(script).Findings.Single();
        Assert.Equal((Codes.TallyImpossible, "$.events[2].tally.participating"), (finding.Code, finding.Path));
    }

    // Namibia acceded on 25 February 2022: UNODA treaties database.
    [Theory]
    [InlineData("2022-02-24T22:59:59Z", false)]
    [InlineData("2022-02-24T23:00:00Z", true)]
    public void Who_acts_is_judged_on_the_day_of_the_moment_in_Geneva(string at, bool votes)
    {
        var moment = NodaTime.Text.InstantPattern.General.Parse(at).Value;
        var script = new DecisionScript
        {
            Procedure = "votingPossible",
            On = Day,
            Events =
            [
                new() { Event = DecisionEventKind.DebateClosed },
                new()
                {
                    Event = DecisionEventKind.VoteAskedOnProcedure,
                    By = "Namibia",
                    At = moment,
                },
            ],
        };
        var asked = Register.Default.Decide(script);
        Assert.Equal(votes, asked.IsSuccess);
        if (!votes)
            Assert.Equal(("$.events[1].by", Codes.ActorTakesNoPart), (asked.Findings.Single().Path, asked.Findings.Single().Code));
    }

    private static ParticipationRuling Ruling(string who) => Register.Default.Classify(who, Day).GetValueOrThrow();

    private static DecisionEvent E(DecisionEventKind kind, ParticipationRuling? by = null, Instant? at = null) =>
        new()
        {
            Kind = kind,
            By = by,
            At = at,
        };

    private static Result<Decision> Run(string procedure, params DecisionEvent[] events) =>
        events.Aggregate(
            Decision.Begin(All.Single(p => p.Id == procedure)),
            (decision, happening) => decision.Value is { } now ? now.Apply(happening) : decision
        );

    private static int Number(JsonElement element, string member) => element.GetProperty(member).GetInt32();
}
