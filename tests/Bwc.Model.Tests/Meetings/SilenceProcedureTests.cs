using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

public class SilenceProcedureTests
{
    private static readonly LocalDate Letter = new(2021, 2, 9);

    private static readonly SilenceProcedure Procedure = new()
    {
        Letter = Letter,
        Deadline = Letter.PlusDays(14),
        Days = [new DateInterval(new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 3))],
        DepartsFrom = [ProgrammeRule.Interval],
        Cause = "COVID-19 pandemic",
        Source = Citation.Parse("a letter"),
    };

    [Theory]
    [InlineData(0, SilenceStage.LetterSent)]
    [InlineData(14, SilenceStage.LetterSent)] // the day of the deadline still counts
    [InlineData(15, SilenceStage.Agreed)]
    public void Silence_is_agreement_from_the_day_after_the_deadline(int days, SilenceStage stage) =>
        Assert.Equal(stage, Procedure.StageOn(Letter.PlusDays(days), Register.Default.States));

    [Fact]
    public void One_objection_of_a_State_Party_breaks_it_and_leaves_the_procedure_as_it_was()
    {
        var broken = Procedure.Object(State("CHE"), Letter.PlusDays(3)).GetValueOrThrow();
        Assert.Equal(SilenceStage.Broken, broken.StageOn(Letter.PlusDays(3), Register.Default.States));
        Assert.Equal(SilenceStage.LetterSent, broken.StageOn(Letter.PlusDays(2), Register.Default.States));
        Assert.Equal(SilenceStage.Broken, broken.StageOn(Letter.PlusDays(100), Register.Default.States));
        Assert.Equal(SilenceStage.Agreed, Procedure.StageOn(Letter.PlusDays(100), Register.Default.States));
        Assert.Equal(Codes.SilenceNotAgreed, Assert.Single(broken.Outcome(Letter.PlusDays(100), Register.Default.States).Findings).Code);
    }

    [Theory]
    [InlineData("EGY")] // signatory
    [InlineData("ISR")] // neither
    public void Nobody_but_a_State_Party_can_break_it(string state) =>
        Assert.Equal(Codes.ObjectionByNonParty, Assert.Single(Procedure.Object(State(state), Letter).Findings).Code);

    [Fact]
    public void Nor_does_an_objection_of_anybody_else_that_stands_in_a_file()
    {
        var forged = Procedure with
        {
            Objections =
            [
                new SilenceObjection { State = StateCode.Parse("ISR"), On = Letter },
                new SilenceObjection { State = StateCode.Parse("ZZZ"), On = Letter },
            ],
        };
        Assert.Equal(SilenceStage.Agreed, forged.StageOn(Letter.PlusDays(15), Register.Default.States));
        Assert.True(forged.Outcome(Letter.PlusDays(15), Register.Default.States).IsSuccess);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(15)]
    public void An_objection_out_of_time_is_refused(int days) =>
        Assert.Equal(Codes.ObjectionOutOfTime, Assert.Single(Procedure.Object(State("CHE"), Letter.PlusDays(days)).Findings).Code);

    [Fact]
    public void What_it_agreed_is_a_change_that_names_its_instrument_and_what_it_departs_from()
    {
        Assert.Equal(Codes.SilenceNotAgreed, Assert.Single(Procedure.Outcome(Letter.PlusDays(14), Register.Default.States).Findings).Code);
        var change = Procedure.Outcome(Letter.PlusDays(15), Register.Default.States).GetValueOrThrow();
        Assert.Equal(
            (Instrument.SilenceProcedure, Letter, Letter.PlusDays(15), "COVID-19 pandemic"),
            (change.Instrument, change.Letter, change.Agreed, change.Cause)
        );
        Assert.Equal(Procedure.Days.AsEnumerable(), change.Days);
        Assert.Equal(ProgrammeRule.Interval, Assert.Single(change.DepartsFrom));
        Assert.Equal("silence procedure, letter of the chair of 2021-02-09, agreed 2021-02-24 (COVID-19 pandemic)", change.ToString());
    }

    [Fact]
    public void A_stage_once_final_stays_final() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[0, 40])
            .Sample(
                (objected, early, later) =>
                {
                    var procedure = objected > 14 ? Procedure : Procedure.Object(State("CHE"), Letter.PlusDays(objected)).GetValueOrThrow();
                    var first = procedure.StageOn(Letter.PlusDays(Math.Min(early, later)), Register.Default.States);
                    var second = procedure.StageOn(Letter.PlusDays(Math.Max(early, later)), Register.Default.States);
                    return first == SilenceStage.LetterSent || first == second;
                }
            );

    private static State State(string code) => Register.Default.States[StateCode.Parse(code)];
}
