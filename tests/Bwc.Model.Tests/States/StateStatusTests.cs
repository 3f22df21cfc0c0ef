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
    [InlineData("DMA", "1978-11-03", TreatyStatus.Neither, TreatyStatus.StateParty)]
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
                Assert.Equal(state.FirstDay is null ? TreatyStatus.Neither : null, state.StatusOn(LocalDate.MinIsoValue).Status);
                Assert.Equal(state.PartySince() is not null && state.LastDay is null, state.StatusOn(LocalDate.MaxIsoValue).Status == TreatyStatus.StateParty);
            }
        );

    [Fact]
    public void A_plain_reading_of_the_actions_gives_the_same_answer() =>
        Gen.Select(Actions, Gen.Int[-10, 3100], Gen.Enum<StatusBasis>())
            .Sample(
                (list, day, basis) =>
                    Acting(list).StatusOn(Convention.OpenedForSignature.PlusDays(day), basis).Status
                    == PlainReading(list, Convention.OpenedForSignature.PlusDays(day), basis)
            );

    [Fact]
    public void A_withdrawal_ends_whatever_was_before_and_nothing_before_its_effect() =>
        Gen.Select(Actions, Gen.Int[0, 3100], Gen.Int[-10, 3300], Gen.Enum<StatusBasis>())
            .Sample(
                (list, notice, day, basis) =>
                {
                    var on = Convention.OpenedForSignature.PlusDays(day);
                    var withdrawal = Act(TreatyActionKind.Withdrawal, notice, 0, false, Grade.Documented);
                    var effect = Convention.EarliestEffectOfWithdrawal(withdrawal.Date);
                    var before = list.Where(a => Counts(a, basis) < effect && !a.NoLaterThan).ToArray();
                    var (with, without) = (Acting([.. before, withdrawal]), Acting(before));
                    var ended = on >= effect && before.Any(a => a.Kind != TreatyActionKind.Signature);
                    return with.StatusOn(on, basis) == (ended ? new StateStatus(TreatyStatus.Neither, null, Grade.Derived) : without.StatusOn(on, basis));
                }
            );

    private static Gen<TreatyAction[]> Actions { get; } =
        Gen.Select(
            Gen.OneOfConst(Enum.GetValues<TreatyActionKind>().Where(k => k != TreatyActionKind.Withdrawal).ToArray()),
            Gen.Int[0, 3000],
            Gen.Int[-2000, 0],
            Gen.Bool,
            Gen.OneOfConst(Grade.Documented, Grade.Secondary, Grade.NotEstablished),
            Act
        ).Array[0, 6];

    private static TreatyAction Act(TreatyActionKind kind, int day, int back, bool noLaterThan, Grade grade) =>
        new()
        {
            Kind = kind,
            Date = Convention.OpenedForSignature.PlusDays(day),
            NoLaterThan = noLaterThan && kind != TreatyActionKind.Succession,
            Effective = kind == TreatyActionKind.Succession ? Convention.OpenedForSignature.PlusDays(day + back) : null,
            Grade = grade,
            Source = Citation.Parse("x"),
        };

    private static State Acting(TreatyAction[] actions) => Find("EGY") with { Existence = [], Actions = [.. actions] };

    private static LocalDate Counts(TreatyAction action, StatusBasis basis)
    {
        var day = basis == StatusBasis.Effective && action.Effective is { } effect ? effect : action.Date;
        return action.Kind == TreatyActionKind.Signature ? day : LocalDate.Max(Convention.EntryIntoForce, day);
    }

    /// <summary>What the actions say of a day, read one by one with no regard to speed.</summary>
    private static TreatyStatus? PlainReading(TreatyAction[] actions, LocalDate on, StatusBasis basis)
    {
        var (binding, signing) = (actions.Where(a => a.Kind != TreatyActionKind.Signature), actions.Where(a => a.Kind == TreatyActionKind.Signature));
        if (binding.Any(Certainly))
            return TreatyStatus.StateParty;
        if (binding.Any(Perhaps))
            return null;
        if (signing.Any(Certainly))
            return TreatyStatus.Signatory;
        return signing.Any(Perhaps) ? null : TreatyStatus.Neither;

        bool Certainly(TreatyAction a) => a.Grade != Grade.NotEstablished && Counts(a, basis) <= on;
        bool Perhaps(TreatyAction a) =>
            (a.NoLaterThan && on >= Convention.OpenedForSignature && Counts(a, basis) > Convention.OpenedForSignature)
            || (a.Grade == Grade.NotEstablished && Counts(a, basis) <= on);
    }

    private static State Find(string code) => States[StateCode.Parse(code)];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
