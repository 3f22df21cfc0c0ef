using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>The rulebook of the Eighth Review Conference, as far as it is established, and what became of it for the meetings of 2018-2020.</summary>
public class RulesOfProcedureTests
{
    private static readonly RulesOfProcedure Conference = Register.Default.FindRulebook("bwc-review-conference").GetValueOrThrow();
    private static readonly RulesOfProcedure Meetings = Register.Default.FindRulebook().GetValueOrThrow();

    [Fact]
    public void Chapters_and_rules_stand_as_the_facts_have_them()
    {
        Assert.Equal(
            TestFacts
                .Rules.GetProperty("chapters")
                .EnumerateArray()
                .Select(c => $"{Text(c, "number")} {Text(c, "title")} {Text(c, "rules")} {Text(c, "grade")}"),
            Conference.Chapters.Select(c => $"{c.Number} {c.Title} {(c.First == c.Last ? $"{c.First}" : $"{c.First}-{c.Last}")} {EnumWords.Of(c.Grade)}")
        );
        Assert.Equal(44, Conference.Rules.Length);
        Assert.Equal(
            TestFacts
                .Rules.GetProperty("rules")
                .EnumerateArray()
                .Select(r =>
                    $"{r.GetProperty("number")} {Text(r, "chapter")} {Text(r, "grade")} {(Text(r, "grade") == "notEstablished" ? null : Text(r, "title"))}"
                ),
            Conference.Rules.Select(r => $"{r.Reference} {r.Chapter} {EnumWords.Of(r.Grade)} {r.Title}")
        );
    }

    [Fact]
    public void A_rule_that_is_not_established_is_a_number_in_its_chapter_and_nothing_else() =>
        Assert.All(
            Conference.Rules.Where(r => r.Grade == Grade.NotEstablished),
            r =>
                Assert.Equal(
                    new ProcedureRule
                    {
                        Reference = r.Reference,
                        Chapter = r.Chapter,
                        Grade = Grade.NotEstablished,
                    },
                    r
                )
        );

    [Fact]
    public void Parameters_have_the_values_grades_and_sources_of_the_facts()
    {
        foreach (var fact in TestFacts.Rules.GetProperty("rules").EnumerateArray().Where(r => Text(r, "grade") != "notEstablished"))
        {
            var rule = Conference.FindRule(new RuleReference(fact.GetProperty("number").GetInt32())).GetValueOrThrow();
            foreach (var expected in fact.GetProperty("parameters").EnumerateArray())
            {
                var name = Text(expected, "name");
                var found = rule.Parameters.Where(p => p.Name == name || p.Name.StartsWith(name + ".", StringComparison.Ordinal)).ToArray();
                Assert.NotEmpty(found);
                Assert.All(
                    found,
                    p =>
                        Assert.Equal(
                            (Text(expected, "grade"), string.Join(';', expected.GetProperty("src").EnumerateArray().Select(s => s.GetString()))),
                            (EnumWords.Of(p.Grade), p.Source!.Text)
                        )
                );
                if (expected.TryGetProperty("count", out var count))
                    Assert.Equal(count.GetInt32(), found[0].Value.Words.Length);
                if (expected.TryGetProperty("value", out var value))
                    Assert.Equal(
                        value.ValueKind == JsonValueKind.Number ? ParameterValue.Of(value.GetInt32()) : ParameterValue.Of(value.GetBoolean()),
                        found[0].Value
                    );
            }
        }
    }

    [Fact]
    public void Of_each_rule_the_rulebook_of_the_meetings_says_what_became_of_it_and_by_which_decision()
    {
        Assert.All(Meetings.Rules, r => Assert.NotNull(r.AppliedBy));
        Assert.Equal([3, 5, 8, 9, 28, 35, 36, 42], Meetings.Rules.Where(r => r.Application == RuleApplication.Displaced).Select(r => r.Reference.Rule));
        Assert.Equal([2, 4, 6, 7, 15, 18, 26, 38, 40, 44], Meetings.Rules.Where(r => r.Application == RuleApplication.Adapted).Select(r => r.Reference.Rule));
        Assert.Equal("BWC/MSP/2020/MX.3/2, para 2(f)", Rule(28).AppliedBy!.Text);
        Assert.Equal(
            "When the Chair of the meeting is away, a Vice-Chair whom the Chair of the meeting names presides, with the same powers and duties.",
            Rule(6).Gist
        );
        Assert.Equal(["consensusOnly", "silenceProcedure"], Meetings.Decisions.Select(d => d.Id));
        Assert.Equal(["votingPossible"], Conference.Decisions.Select(d => d.Id));
    }

    [Fact]
    public void No_grade_rises_on_the_way()
    {
        foreach (var rule in Meetings.Rules.Where(r => r.Application != RuleApplication.Displaced))
            Assert.True(rule.Grade >= Conference.FindRule(rule.Reference).GetValueOrThrow().Grade, rule.ToString());
        Assert.Equal(Grade.Derived, Rule(4).Grade); // that the Conference becomes the meeting is derived
    }

    [Fact]
    public void What_nothing_changes_is_taken_over_whole()
    {
        var plain = new RulebookAdaptation
        {
            Id = "same",
            Title = "The same",
            Base = Conference.Id,
            Grade = Grade.Documented,
            Source = Citation.Parse("x"),
        };
        var same = MutatisMutandis.Apply(Conference, plain).GetValueOrThrow();
        Assert.All(
            same.Rules,
            r => Assert.Equal((RuleApplication.TakenOver, Conference.FindRule(r.Reference).GetValueOrThrow().Gist), (r.Application!.Value, r.Gist))
        );
        Assert.Equal(Conference.Decisions, same.Decisions);
    }

    [Theory]
    [InlineData("28", "28")]
    [InlineData("44(2)", "44(2)")]
    [InlineData("rule 44, paragraph 5", "44(5)")]
    public void A_rule_or_a_paragraph_is_looked_up(string asked, string found) =>
        Assert.Equal(found, Conference.FindRule(RuleReference.Parse(asked)).GetValueOrThrow().Reference.ToString());

    [Theory]
    [InlineData("45")]
    [InlineData("28(1)")]
    [InlineData("44(6)")]
    public void What_the_rulebook_does_not_have_is_refused(string asked) =>
        Assert.Equal(Codes.RuleUnknown, Conference.FindRule(RuleReference.Parse(asked)).Findings[0].Code);

    [Fact]
    public void The_rulebooks_of_the_register_are_without_fault() =>
        Assert.All(Register.Default.Rulebooks, r => Assert.Empty(ModelValidation.Validate(r).Findings));

    [Fact]
    public void A_rulebook_that_gives_observers_the_floor_is_followed()
    {
        var own = Meetings with
        {
            Categories =
            [
                .. Meetings.Categories.Select(c =>
                    c.Id != "observerState"
                        ? c
                        : c with
                        {
                            Rights =
                            [
                                .. c.Rights.Select(r =>
                                    r.Right == Right.AddressPlenary
                                        ? r with
                                        {
                                            Value = RightValue.Yes,
                                            Grade = Grade.Documented,
                                            Source = Citation.Parse("x"),
                                        }
                                        : r
                                ),
                            ],
                        }
                ),
            ],
        };
        var rules = ParticipationRules.Create(own).GetValueOrThrow();
        var day = new NodaTime.LocalDate(2021, 9, 3);
        Assert.Equal(
            RightValue.Yes,
            Register.Default.Classify("Israel", day, rules).GetValueOrThrow().Rights.Single(r => r.Right == Right.AddressPlenary).Value
        );
        Assert.Equal(
            RightValue.NotEstablished,
            Register.Default.Classify("Israel", day).GetValueOrThrow().Rights.Single(r => r.Right == Right.AddressPlenary).Value
        );
    }

    [Fact]
    public void An_adaptation_with_faults_is_refused_with_each()
    {
        var adaptation = Register.Default.Adaptations[0];
        var faulty = adaptation with
        {
            Base = "other",
            Offices = [.. adaptation.Offices, adaptation.Offices[0]],
            Overrides =
            [
                .. adaptation.Overrides,
                adaptation.Overrides[0] with
                {
                    Rule = RuleReference.Parse("99"),
                },
                adaptation.Overrides[0] with
                {
                    Rule = RuleReference.Parse("1"),
                    Application = RuleApplication.TakenOver,
                },
            ],
        };
        Assert.Equal(
            [Codes.AdaptationOfOther, Codes.OverrideOfNoRule, Codes.OverrideTakesOver, Codes.MappingRepeated],
            MutatisMutandis.Apply(Conference, faulty).Findings.Select(f => f.Code).Order()
        );
    }

    [Fact]
    public void What_makes_the_rulebook_that_results_unfit_is_found_before_it_is_used()
    {
        var adaptation = Register.Default.Adaptations[0];
        var guest = adaptation.Categories.Single(c => c.Id == "guestOfTheMeeting");
        Assert.Equal(
            Codes.CategoryOverlap,
            MutatisMutandis.Apply(Conference, adaptation with { Categories = [guest, guest with { Id = "other" }] }).Findings.Single().Code
        );
        Assert.Equal(
            Codes.StateUndeclared,
            MutatisMutandis.Apply(Conference, adaptation with { Decisions = [Meetings.Decisions[0] with { Initial = "nowhere" }] }).Findings[0].Code
        );
        Assert.Equal(
            Codes.TextEmpty,
            MutatisMutandis
                .Apply(
                    Conference,
                    adaptation with
                    {
                        Offices =
                        [
                            new()
                            {
                                From = string.Empty,
                                To = "x",
                                Grade = Grade.NotEstablished,
                            },
                        ],
                    }
                )
                .Findings.Single()
                .Code
        );
        Assert.Equal(
            Codes.ChapterOutOfOrder,
            MutatisMutandis.Apply(Conference with { Chapters = [.. Conference.Chapters, Conference.Chapters[0]] }, adaptation).Findings[0].Code
        );
        var quorum = MutatisMutandis
            .Apply(
                Conference,
                adaptation with
                {
                    Overrides =
                    [
                        new()
                        {
                            Rule = RuleReference.Parse("13"),
                            Application = RuleApplication.Adapted,
                            Gist = "Half are a quorum.",
                            Grade = Grade.Documented,
                            Source = Citation.Parse("x"),
                        },
                    ],
                }
            )
            .GetValueOrThrow()
            .FindRule("13")
            .GetValueOrThrow();
        Assert.Equal((Grade.Documented, "x"), (quorum.Grade, quorum.Source!.Text));
    }

    [Fact]
    public void A_parameter_with_the_words_of_the_meetings_rests_on_both_sources()
    {
        Assert.True(Rule(2).TryFindParameter("addressee", out var addressee));
        Assert.False(Rule(2).TryFindParameter("Addressee", out _));
        Assert.Equal(("Secretary of the meeting", "FAS43; SEED; INDICO18"), (addressee.Value.Text, addressee.Source!.Text));
    }

    private static ProcedureRule Rule(int number) => Meetings.FindRule(new RuleReference(number)).GetValueOrThrow();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
