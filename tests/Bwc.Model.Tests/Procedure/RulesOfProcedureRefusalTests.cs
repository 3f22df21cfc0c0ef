using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>What no procedure and no rulebook may say, at its edges.</summary>
public class RulesOfProcedureRefusalTests
{
    [Theory]
    [InlineData("thresholdMet", "adoptedByVote")]
    [InlineData("thresholdMissed", "rejected noOutcome")]
    [InlineData("objection", "rejected withdrawn noOutcome")]
    [InlineData("noObjection deadlinePassedInSilence generalAgreement", "adoptedByConsensus noOutcome")]
    [InlineData("sponsorWithdraws", "withdrawn noOutcome")]
    [InlineData("chairPutsText meetingEnds debateClosed voteAskedOnProcedure voteAskedOnSubstance hoursOverWithoutAgreement", "rejected withdrawn noOutcome")]
    public void An_event_leads_to_no_end_that_its_words_deny(string events, string ends)
    {
        foreach (var happening in events.Split(' ').Select(Enum<DecisionEventKind>))
        {
            foreach (var end in System.Enum.GetValues<DecisionOutcome>().Where(o => o != DecisionOutcome.Pending))
            {
                var procedure = Procedure(
                    [new() { Name = "draft" }, new() { Name = "end", Outcome = end }],
                    [
                        new()
                        {
                            From = "draft",
                            Event = happening,
                            To = "end",
                        },
                    ]
                );
                Assert.Equal(!ends.Split(' ').Select(Enum<DecisionOutcome>).Contains(end), Codes(procedure).Contains(Bwc.Model.Codes.TransitionSenseless));
            }
        }

        static T Enum<T>(string word)
            where T : struct => System.Enum.Parse<T>(word, ignoreCase: true);
    }

    [Theory]
    [InlineData(1, 1, false, null, null, true)] // all of them
    [InlineData(1, 1, true, null, null, false)] // more than all
    [InlineData(2, 3, true, null, null, true)]
    [InlineData(0, 3, false, null, null, false)]
    [InlineData(4, 3, false, null, null, false)]
    [InlineData(1, 2, true, 0, 1, true)] // more than none
    [InlineData(1, 2, true, 1, 2, true)]
    [InlineData(1, 2, true, 2, 2, false)]
    [InlineData(1, 2, true, -1, 2, false)]
    [InlineData(1, 2, true, 0, 0, false)]
    [InlineData(1, 2, true, 1, null, false)]
    [InlineData(1, 2, true, null, 2, false)]
    public void A_threshold_is_a_share_that_votes_can_reach(int numerator, int denominator, bool moreThan, int? above, int? below, bool fit)
    {
        var threshold = new VoteThreshold
        {
            Kind = VoteKind.Substantive,
            Numerator = numerator,
            Denominator = denominator,
            MoreThan = moreThan,
            FloorNumerator = above,
            FloorDenominator = below,
            Grade = Grade.NotEstablished,
        };
        Assert.Equal(fit, ModelValidation.Validate(threshold).Valid);
        var finding = Decision
            .Begin(
                Procedure(
                    [new() { Name = "draft" }, new() { Name = "end", Outcome = DecisionOutcome.Rejected }],
                    [
                        new()
                        {
                            From = "draft",
                            Event = DecisionEventKind.Objection,
                            To = "end",
                        },
                    ]
                ) with
                {
                    Thresholds = [threshold],
                }
            )
            .Findings.SingleOrDefault();
        Assert.Equal(
            fit ? null
                : above is null && below is null ? "$.thresholds[0].numerator"
                : "$.thresholds[0].floorNumerator",
            finding?.Path
        );
        if (!fit && (above is not null || below is not null))
            Assert.Equal("the floor is not a fraction below 1; set both its numerator and its denominator, such as 1 and 2, or neither", finding!.Message);
    }

    [Fact]
    public void Hours_are_one_to_those_of_a_year_and_what_is_put_off_waits_for_them()
    {
        DecisionState[] states = [new() { Name = "draft" }, new() { Name = "waits" }, new() { Name = "end", Outcome = DecisionOutcome.Rejected }];
        DecisionTransition[] waiting =
        [
            new()
            {
                From = "draft",
                Event = DecisionEventKind.VoteAskedOnSubstance,
                To = "waits",
            },
            new()
            {
                From = "waits",
                Event = DecisionEventKind.HoursOverWithoutAgreement,
                To = "end",
            },
        ];
        Assert.All(new[] { 1, 8760 }, hours => Assert.Empty(Codes(Procedure(states, waiting) with { DeferralHours = hours })));
        Assert.All(
            new[] { 0, 8761 },
            hours => Assert.Equal([Bwc.Model.Codes.HoursOutOfRange], Codes(Procedure(states, waiting) with { DeferralHours = hours }))
        );
        DecisionTransition[] hasty = [waiting[0], waiting[1] with { Event = DecisionEventKind.MeetingEnds }];
        Assert.Empty(Codes(Procedure(states, hasty)));
        Assert.Equal(
            "votes are deferred, but 'waits' does not wait for the deferral to end; let a request "
                + "for a vote lead to a state from which 'hoursOverWithoutAgreement' leads on",
            Assert.Single(Decision.Begin(Procedure(states, hasty) with { DeferralHours = 48 }).Findings).Message
        );

        // That another state waits is not a help.
        DecisionTransition[] elsewhere =
        [
            .. hasty,
            new()
            {
                From = "draft",
                Event = DecisionEventKind.HoursOverWithoutAgreement,
                To = "end",
            },
        ];
        Assert.Equal([Bwc.Model.Codes.TransitionSenseless], Codes(Procedure(states, elsewhere) with { DeferralHours = 48 }));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("A1", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a-b", false)]
    [InlineData("é", false)]
    public void A_state_has_a_word_for_its_name(string name, bool fit) =>
        Assert.Equal(
            !fit,
            Codes(
                    Procedure(
                        [new() { Name = name }, new() { Name = "end", Outcome = DecisionOutcome.Rejected }],
                        [
                            new()
                            {
                                From = name,
                                Event = DecisionEventKind.Objection,
                                To = "end",
                            },
                        ]
                    ) with
                    {
                        Initial = name,
                    }
                )
                .Contains(Bwc.Model.Codes.StateNameMalformed)
        );

    [Theory]
    [InlineData(DecisionEventKind.Vote)]
    [InlineData((DecisionEventKind)99)]
    public void What_is_no_event_between_states_is_refused(DecisionEventKind happening)
    {
        var finding = Assert.Single(
            Decision
                .Begin(
                    Procedure(
                        [new() { Name = "draft" }, new() { Name = "end", Outcome = DecisionOutcome.Rejected }],
                        [
                            new()
                            {
                                From = "draft",
                                Event = happening,
                                To = "end",
                            },
                        ]
                    )
                )
                .Findings
        );
        Assert.Equal(
            ("$.transitions[0].event", "this event does not lead from one state to another; after a vote, use thresholdMet and thresholdMissed"),
            (finding.Path, finding.Message)
        );
    }

    [Theory]
    [InlineData("1-999", true)]
    [InlineData("1-1 2-2", true)]
    [InlineData("3-4 1-2", true)]
    [InlineData("0-5", false)]
    [InlineData("5-4", false)]
    [InlineData("1-1000", false)]
    [InlineData("1-3 3-5", false)] // rule 3 in both
    [InlineData("3-5 1-3", false)]
    [InlineData("1-9 2-3", false)]
    public void A_rule_stands_in_one_chapter(string chapters, bool fit)
    {
        ImmutableArray<RuleChapter> made =
        [
            .. chapters
                .Split(' ')
                .Select(
                    (c, i) =>
                        new RuleChapter
                        {
                            Number = $"{i}",
                            Title = "x",
                            First = int.Parse(c.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture),
                            Last = int.Parse(c.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture),
                            Grade = Grade.NotEstablished,
                        }
                ),
        ];
        Assert.Equal(fit, ModelValidation.Validate(Book with { Chapters = made }).Valid);
        if (made.Length > 1)
            Assert.False(ModelValidation.Validate(Book with { Chapters = [made[0], made[1] with { Number = made[0].Number }] }).Valid);
    }

    [Fact]
    public void A_procedure_names_a_rule_of_its_rulebook_and_a_category_a_kind_of_participant()
    {
        var decision = Procedure(
            [new() { Name = "draft" }, new() { Name = "end", Outcome = DecisionOutcome.Rejected }],
            [
                new()
                {
                    From = "draft",
                    Event = DecisionEventKind.Objection,
                    To = "end",
                },
            ]
        ) with
        {
            Rule = new(9),
        };
        var book = Book with
        {
            Chapters =
            [
                new()
                {
                    Number = "I",
                    Title = "x",
                    First = 1,
                    Last = 9,
                    Grade = Grade.NotEstablished,
                },
            ],
            Rules =
            [
                new()
                {
                    Reference = new(1),
                    Chapter = "I",
                    Grade = Grade.NotEstablished,
                },
            ],
            Decisions = [decision with { Rule = new(1) }, decision with { Id = "other" }],
        };
        var finding = Assert.Single(ModelValidation.Validate(book).Findings);
        Assert.Equal((Bwc.Model.Codes.ParagraphWithoutRule, "$.decisions[1].rule"), (finding.Code, finding.Path));
        Assert.True(
            ModelValidation
                .Validate(
                    book with
                    {
                        Rules =
                        [
                            .. book.Rules,
                            new()
                            {
                                Reference = new(9),
                                Chapter = "I",
                                Grade = Grade.NotEstablished,
                            },
                        ],
                    }
                )
                .Valid
        );
        var nobody = ParticipationRules
            .Create(Book with { Categories = [Register.Default.Rulebooks[0].Categories[0] with { Admits = (ParticipantKind)99 }] })
            .Findings;
        Assert.Equal(
            ("$.categories[0].admits", "the kind of participant is not known; use one of those that the schema lists"),
            (nobody[0].Path, nobody[0].Message)
        );
    }

    [Fact]
    public void Values_of_parameters_are_equal_where_kind_and_content_are()
    {
        ParameterValue[] all =
        [
            default,
            ParameterValue.Of(true),
            ParameterValue.Of(false),
            ParameterValue.Of(0),
            ParameterValue.Of(1),
            ParameterValue.Of(2),
            ParameterValue.Of("a"),
            ParameterValue.Of("b"),
            ParameterValue.Of(["a"]),
            ParameterValue.Of(["a", "b"]),
            ParameterValue.Of(ImmutableArray<string>.Empty),
        ];
        Assert.All(all, left => Assert.Equal(1, all.Count(right => left == right)));
        Assert.All(all, left => Assert.Equal(all.Length - 1, all.Count(right => left != right)));
        Assert.Equal(["yes", "no", "0", "1", "2", "a", "b", "a", "a, b", ""], all[1..].Select(v => v.ToString()));
        Assert.Equal(("a", 1, true, null), (all[6].Text, all[4].Number, all[1].Flag, all[6].Number));
        Assert.Equal((null, null), (all[4].Text, all[6].Flag));
    }

    private static readonly RulesOfProcedure Book = new()
    {
        Id = "own",
        Title = "Own",
        Grade = Grade.NotEstablished,
        Categories = [],
    };

    private static DecisionProcedure Procedure(DecisionState[] states, DecisionTransition[] transitions) =>
        new()
        {
            Id = "own",
            Title = "Own",
            Initial = "draft",
            States = [.. states],
            Transitions = [.. transitions],
            Grade = Grade.NotEstablished,
        };

    private static string[] Codes(DecisionProcedure procedure) => [.. Decision.Begin(procedure).Findings.Select(f => f.Code)];
}
