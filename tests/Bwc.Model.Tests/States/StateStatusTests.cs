using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

public class StateStatusTests
{
    private static readonly StateDirectory States = Register.Default.States;

    [Theory]
    [InlineData("AUT", "1975-03-25", TreatyStatus.Signatory, "1972-04-10")] // ratified in 1973: bound from entry into force
    [InlineData("AUT", "1975-03-26", TreatyStatus.StateParty, "1975-03-26")]
    [InlineData("AUS", "1977-10-04", TreatyStatus.Signatory, "1972-04-10")] // ratified later: bound from the deposit
    [InlineData("AUS", "1977-10-05", TreatyStatus.StateParty, "1977-10-05")]
    [InlineData("ALB", "1992-06-03", TreatyStatus.StateParty, "1992-06-03")] // three depositaries: the first deposit counts
    [InlineData("EST", "1993-06-01", TreatyStatus.StateParty, "1993-06-01")] // lists differ: the first deposit counts, and its grade says so
    [InlineData("EGY", "2021-09-03", TreatyStatus.Signatory, "1972-04-10")]
    [InlineData("ISR", "2021-09-03", TreatyStatus.Neither, null)]
    [InlineData("USA", "1972-04-09", TreatyStatus.Neither, null)]
    public void As_deposited(string code, string on, TreatyStatus status, string? since)
    {
        var found = Find(code).StatusOn(Day(on));
        Assert.Equal((status, since is null ? null : (LocalDate?)Day(since)), (found.Status, found.Since));
    }

    [Theory]
    [InlineData("DMA", "2016-07-31", TreatyStatus.Neither, TreatyStatus.StateParty)] // notified in 2016, with effect from 1978
    [InlineData("DMA", "1978-11-02", TreatyStatus.Neither, TreatyStatus.Neither)]
    [InlineData("VUT", "2000-01-01", TreatyStatus.Neither, TreatyStatus.StateParty)]
    [InlineData("CZE", "1993-02-01", TreatyStatus.Neither, TreatyStatus.StateParty)]
    public void A_succession_reaches_back_on_the_effective_basis_only(string code, string on, TreatyStatus deposited, TreatyStatus effective)
    {
        Assert.Equal(deposited, Find(code).StatusOn(Day(on)).Status);
        Assert.Equal(effective, Find(code).StatusOn(Day(on), StatusBasis.Effective).Status);
    }

    [Fact]
    public void The_day_carries_the_grade_of_the_action_it_rests_on()
    {
        Assert.Equal(Grade.Secondary, Find("EST").StatusOn(Day("2020-01-01")).Grade);
        Assert.Equal(Grade.Documented, Find("FRA").StatusOn(Day("2020-01-01")).Grade);
    }

    [Fact]
    public void A_day_in_another_calendar_is_the_same_day()
    {
        var day = Day("2021-09-03");
        Assert.All(States, state => Assert.Equal(state.StatusOn(day), state.StatusOn(day.WithCalendar(CalendarSystem.PersianSimple))));
    }

    [Fact]
    public void The_first_and_the_last_day_of_time_have_an_answer() =>
        Assert.All(
            States,
            state =>
            {
                Assert.Equal(TreatyStatus.Neither, state.StatusOn(LocalDate.MinIsoValue).Status);
                Assert.Equal(state.PartySince() is null, state.StatusOn(LocalDate.MaxIsoValue).Status != TreatyStatus.StateParty);
            }
        );

    public static TheoryData<string, StatusBasis, int, string> Counts
    {
        get
        {
            var data = new TheoryData<string, StatusBasis, int, string>();
            foreach (var row in TestFacts.Rows("state-party-counts.csv"))
                data.Add(row[0], Enum.Parse<StatusBasis>(row[1], true), int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Published_numbers_of_States_Parties_come_out(string on, StatusBasis basis, int expected, string source) =>
        Assert.True(expected == States.Count(s => s.StatusOn(Day(on), basis).Status == TreatyStatus.StateParty), source);

    [Fact]
    public void A_plain_reading_of_the_actions_gives_the_same_answer()
    {
        var actions = Gen.Select(
            Gen.Enum<TreatyActionKind>(),
            Gen.Int[0, 3000],
            Gen.Int[-2000, 0],
            (kind, day, back) =>
                new TreatyAction
                {
                    Kind = kind,
                    Date = Convention.OpenedForSignature.PlusDays(day),
                    Effective = kind == TreatyActionKind.Succession ? Convention.OpenedForSignature.PlusDays(day + back) : null,
                    Grade = Grade.Documented,
                    Source = Citation.Parse("x"),
                }
        ).Array[0, 6];
        Gen.Select(actions, Gen.Int[-10, 3100], Gen.Enum<StatusBasis>())
            .Sample(
                (list, day, basis) =>
                {
                    var on = Convention.OpenedForSignature.PlusDays(day);
                    var state = Find("EGY") with { Actions = [.. list] };
                    var bound = list.Where(a => a.Kind != TreatyActionKind.Signature)
                        .Any(a => on >= LocalDate.Max(Convention.EntryIntoForce, basis == StatusBasis.Effective && a.Effective is { } e ? e : a.Date));
                    var signed = list.Any(a => a.Kind == TreatyActionKind.Signature && a.Date <= on);
                    return state.StatusOn(on, basis).Status
                        == (
                            bound ? TreatyStatus.StateParty
                            : signed ? TreatyStatus.Signatory
                            : TreatyStatus.Neither
                        );
                }
            );
    }

    private static State Find(string code) => States[StateCode.Parse(code)];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
