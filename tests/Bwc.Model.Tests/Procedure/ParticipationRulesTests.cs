using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

public class ParticipationRulesTests
{
    private static readonly Register Register = Register.Default;
    private static readonly ParticipationRules Rules = Register.Participation!;

    [Fact]
    public void For_every_State_on_every_day_on_which_anything_changes_and_the_days_around_it()
    {
        var days = Register
            .States.SelectMany(s => s.Actions)
            .SelectMany(a => new[] { a.Date, a.Effective ?? a.Date })
            .Concat(Register.Groups.Memberships.SelectMany(m => new[] { m.From, m.To }).OfType<LocalDate>())
            .Concat([Convention.OpenedForSignature, Convention.EntryIntoForce])
            .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) })
            .Concat([LocalDate.MinIsoValue, LocalDate.MaxIsoValue])
            .Distinct()
            .ToArray();
        var checkedDays = 0;
        foreach (var state in Register.States)
        {
            foreach (var day in days)
            {
                foreach (var basis in Enum.GetValues<StatusBasis>())
                {
                    var party = state.StatusOn(day, basis).Status == TreatyStatus.StateParty;
                    var category = Rules.CategoryOf(state, day, basis);
                    Assert.Equal(party, category?.Admits == ParticipantKind.StateParty);
                    Assert.Equal(state.StatusOn(day, basis).Status is null, category is null);
                    if (category is not null && !party)
                        Assert.All([Right.Vote, Right.TakePartInConsensus], right => Assert.Equal(RightValue.No, category[right].Value));
                    checkedDays++;
                }
            }
        }

        Assert.True(checkedDays > 300_000, checkedDays.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_rulings_with_their_steps_say_the_same()
    {
        foreach (var state in Register.States)
        {
            foreach (var day in state.Actions.SelectMany(a => new[] { a.Date.PlusDays(-1), a.Date }).Append(new LocalDate(2021, 9, 3)))
            {
                var ruling = Rules.Classify(state, day);
                Assert.Equal(state.StatusOn(day).Status == TreatyStatus.StateParty, ruling.TakesPartInDecisions);
                Assert.All(ruling.Steps, step => Assert.EndsWith(".", step.Text, StringComparison.Ordinal));
            }
        }

        Assert.All(Register.Organizations, o => Assert.False(Rules.Classify(o, new LocalDate(2021, 9, 3), []).TakesPartInDecisions));
    }

    [Fact]
    public void Whatever_a_caller_says_of_a_stranger() =>
        Gen.Select(Gen.Enum<ParticipantKind>(), Gen.String, Gen.Int[-5000, 20000])
            .Sample((kind, name, day) => !Rules.Classify(name, kind, Convention.OpenedForSignature.PlusDays(day)).TakesPartInDecisions);

    [Theory]
    [InlineData(Right.Vote, RightValue.Yes)]
    [InlineData(Right.Vote, RightValue.Conditional)]
    [InlineData(Right.TakePartInConsensus, RightValue.Yes)]
    [InlineData(Right.TakePartInConsensus, RightValue.Conditional)]
    public void A_rulebook_that_gives_it_to_anybody_else_is_refused(Right right, RightValue value)
    {
        foreach (var kind in Enum.GetValues<ParticipantKind>().Where(k => k is not (ParticipantKind.StateParty or ParticipantKind.DidNotExist)))
        {
            var book = Rules.Rules with
            {
                Categories =
                [
                    Rules.CategoryOf(ParticipantKind.Signatory)! with
                    {
                        Admits = kind,
                        Rights =
                        [
                            new RightEntry
                            {
                                Right = right,
                                Value = value,
                                Grade = Grade.Documented,
                                Source = Citation.Parse("x"),
                            },
                        ],
                    },
                ],
            };
            Assert.Equal(Codes.DecisionRightBeyondParties, Assert.Single(ParticipationRules.Create(book).Findings).Code);
        }
    }

    [Fact]
    public void A_rulebook_of_ones_own_is_followed_in_everything_else()
    {
        var book = Rules.Rules with
        {
            Categories =
            [
                .. Rules.Rules.Categories.Select(c =>
                    c.Admits != ParticipantKind.OtherState
                        ? c
                        : c with
                        {
                            Id = "observer",
                            Rule = new RuleReference(12, 3),
                            Rights =
                            [
                                new RightEntry
                                {
                                    Right = Right.AddressPlenary,
                                    Value = RightValue.Yes,
                                    Grade = Grade.Documented,
                                    Source = Citation.Parse("our own rules"),
                                },
                            ],
                        }
                ),
            ],
        };
        var ruling = ParticipationRules.Create(book).GetValueOrThrow().Classify(Register.States[StateCode.Parse("ISR")], new LocalDate(2021, 9, 3));
        Assert.Equal(("observer", "12(3)"), (ruling.Category, ruling.Rule.ToString()));
        Assert.Equal(RightValue.Yes, Assert.Single(ruling.Rights).Value);
        Assert.False(ruling.TakesPartInDecisions);
    }

    [Fact]
    public void Category_and_one_right_are_found_without_allocating()
    {
        var (state, day) = (Register.States[StateCode.Parse("EGY")], new LocalDate(2021, 9, 3));
        Allocations.None(() => _ = Rules.CategoryOf(state, day)![Right.Vote].Value);
        Allocations.None(() => _ = state.StatusOn(day).Status);
        Allocations.None(() => _ = Register.Groups.Of(state, day).Group);
    }
}
