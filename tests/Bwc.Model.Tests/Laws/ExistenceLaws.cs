using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

/// <summary>"On that day" is meant: what holds for every State on every day, whichever way one asks.</summary>
public class ExistenceLaws
{
    private static readonly Register Register = Register.Default;

    public static TheoryData<string> EveryState => [.. Register.States.Select(s => s.Code.ToString())];

    [Theory]
    [MemberData(nameof(EveryState))]
    public void Around_its_first_and_last_day_a_State_has_exactly_one_answer(string code)
    {
        var state = Register.States.Find(code).GetValueOrThrow();
        foreach (var day in Around(state))
        {
            var exists = !(day < state.FirstDay) && !(day > state.LastDay);
            foreach (var basis in Enum.GetValues<StatusBasis>())
            {
                var (status, standing) = (state.StatusOn(day, basis), Register.Standing(code, day, basis).GetValueOrThrow());
                var ruling = Register.Classify(state, day, basis).GetValueOrThrow();
                Assert.Equal((exists, exists, exists, exists), (state.ExistsOn(day), status.Exists, standing.Exists, ruling.Exists));
                Assert.Equal((status.Status, status.Since), (standing.Status, standing.Since));
                Assert.Equal(exists ? 1 : 0, Register.List(day, basis).Count(s => s.State == state.Code));
                Assert.Equal(exists ? status.Status : null, Register.List(day, basis).FirstOrDefault(s => s.State == state.Code)?.Status);
                Assert.Equal(exists && status.Status == TreatyStatus.StateParty, ruling.TakesPartInDecisions);
                Assert.False(status.Since < state.FirstDay);
                if (!exists)
                    Assert.Equal((null, null, null), (status.Status, standing.Group, ruling.Rule));
            }
        }
    }

    [Fact]
    public void A_list_of_a_day_holds_exactly_the_States_of_that_day() =>
        Gen.Int[-2_000, 25_000]
            .Sample(number =>
            {
                var day = Convention.OpenedForSignature.PlusDays(number);
                var listed = Register.List(day).Select(s => s.State).ToArray();
                return listed.Distinct().Count() == listed.Length
                    && listed.SequenceEqual(Register.States.Where(s => !(day < s.FirstDay) && !(day > s.LastDay)).Select(s => s.Code))
                    && listed.SequenceEqual(Register.States.On(day).Select(s => s.Code));
            });

    [Fact]
    public void Whatever_was_there_instead_existed_that_day_and_the_State_did_not() =>
        Gen.Select(Gen.Int[0, Register.States.Count - 1], Gen.Int[-2_000, 25_000])
            .Sample(
                (place, number) =>
                {
                    var (state, day) = (Register.States[place], Convention.OpenedForSignature.PlusDays(number));
                    var instead = Register.States.InsteadOf(state, day);
                    return state.ExistsOn(day) ? instead.IsEmpty : instead.All(s => s.ExistsOn(day) && s.Code != state.Code);
                }
            );

    [Fact]
    [Trait("Weight", "heavy")]
    public void A_name_of_another_time_has_the_same_answer_wherever_it_is_asked()
    {
        foreach (var state in Register.States)
        {
            foreach (var name in state.Names.Where(n => n.To is not null && Register.States.Find(n.Text).Value == state))
            {
                LocalDate[] days = [name.To!.Value.PlusDays(-1), name.To.Value, new(2006, 6, 3), new(2021, 9, 3)];
                foreach (var day in days.Where(d => !(d < name.From)))
                {
                    var (standing, ruling) = (Register.Standing(name.Text, day).GetValueOrThrow(), Register.Classify(name.Text, day).GetValueOrThrow());
                    var entry = Register.RuleOn([(name.Text, null, null)], day).GetValueOrThrow().Entries[0];
                    Assert.Equal((standing.Exists, standing.State), (ruling.Exists, ruling.State));
                    Assert.Equal(standing.Exists ? standing.State : null, entry.State);
                    Assert.Equal(standing.Exists ? ruling.Category : null, entry.Category);
                    Assert.Equal(!standing.Exists, entry.IsInError);
                    Assert.Equal(standing.Instead.Select(s => s.ToString()), entry.Candidates);
                    Assert.False(day < name.To && entry.Findings.Any(f => f.Code == Codes.NameOfOtherTime));
                }
            }
        }
    }

    private static IEnumerable<LocalDate> Around(State state)
    {
        LocalDate?[] days = [state.FirstDay, state.LastDay, Convention.OpenedForSignature, Convention.EntryIntoForce, .. state.Actions.Select(a => a.Date)];
        return days.OfType<LocalDate>()
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Append(LocalDate.MinIsoValue)
            .Append(LocalDate.MaxIsoValue)
            .Distinct();
    }
}
