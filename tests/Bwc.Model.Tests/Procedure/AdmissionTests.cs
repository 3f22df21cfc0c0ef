using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Who comes to a meeting takes the steps that the rulebook asks for, in order, and the ruling says what is still missing.</summary>
public class AdmissionTests
{
    private static readonly LocalDate Day = new(2021, 9, 3);

    [Theory]
    [InlineData("France", "registration")]
    [InlineData("Egypt", "registration")]
    [InlineData("Israel", "application decisionOfTheConference")]
    [InlineData("ICRC", "application decisionOfTheConference")]
    [InlineData("UNIDIR", "")] // comes as of right
    public void What_is_missing_follows_from_the_category(string who, string missing) =>
        Assert.Equal(missing, string.Join(' ', Begin(who).Missing.Select(m => Bwc.Model.EnumWords.Of(m.Kind))));

    [Fact]
    public void An_observer_State_applies_and_is_admitted_by_the_meeting()
    {
        var way = Begin("Israel");
        Assert.Equal(AdmissionStage.Open, way.Stage);
        way = way.Take(Step(PrerequisiteKind.Application, AdmissionActor.Participant, -14)).GetValueOrThrow();
        Assert.Equal("Israel: open, missing decisionOfTheConference", way.ToString());
        Assert.Equal(AdmissionActor.Meeting, way.Missing.Single().By);
        Assert.Equal(AdmissionStage.Seated, way.Take(Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, 0)).GetValueOrThrow().Stage);
        var refused = way.Take(Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, 0) with { Refused = true }).GetValueOrThrow();
        Assert.Equal((AdmissionStage.Refused, true), (refused.Stage, refused.Missing.IsEmpty));
        Assert.Equal(Codes.SeatRefused, refused.Take(Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, 1)).Findings.Single().Code);
    }

    [Fact]
    public void A_step_that_is_not_to_be_taken_is_refused_with_what_comes_next()
    {
        var way = Begin("Israel");
        Assert.Equal(
            (Codes.SeatStepTooEarly, "decisionOfTheConference comes too early; next comes application"),
            Refusal(way, Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, 0))
        );
        Assert.Equal(Codes.SeatStepByOther, Refusal(way, Step(PrerequisiteKind.Application, AdmissionActor.Chair, 0)).Code);
        Assert.Equal(Codes.SeatStepByOther, Refusal(way, Step(PrerequisiteKind.Application, (AdmissionActor)99, 0)).Code);
        Assert.Equal(Codes.SeatStepByOther, Refusal(way, Step(PrerequisiteKind.Application, AdmissionActor.Participant, 0) with { Refused = true }).Code);
        Assert.Equal(Codes.SeatStepNotAsked, Refusal(way, Step(PrerequisiteKind.Credentials, AdmissionActor.Participant, 0)).Code);
        var applied = way.Take(Step(PrerequisiteKind.Application, AdmissionActor.Participant, 0)).GetValueOrThrow();
        Assert.Equal(Codes.SeatStepRepeated, Refusal(applied, Step(PrerequisiteKind.Application, AdmissionActor.Participant, 0)).Code);
        Assert.Equal(Codes.SeatStepTooEarly, Refusal(applied, Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, -1)).Code);
    }

    [Fact]
    public void Credentials_are_needed_at_a_Review_Conference_and_not_at_the_meetings()
    {
        var conference = ParticipationRules.Create(Register.Default.FindRulebook("bwc-review-conference").GetValueOrThrow()).GetValueOrThrow();
        Assert.Equal(
            [PrerequisiteKind.Registration, PrerequisiteKind.Credentials],
            Admission.Begin(Register.Default.Classify("France", Day, conference).GetValueOrThrow()).Missing.Select(m => m.Kind)
        );
    }

    [Fact]
    public void What_is_not_established_is_said_beside_the_seat()
    {
        var way = Admission
            .Begin(Register.Default.Participation!.Classify("An institute", ParticipantKind.NonGovernmental, Day))
            .Take(Step(PrerequisiteKind.Request, AdmissionActor.Participant, -3))
            .GetValueOrThrow();
        Assert.Equal((AdmissionStage.NotEstablished, PrerequisiteKind.AccreditationOrDecision), (way.Stage, way.NotEstablished.Single().Kind));
    }

    [Fact]
    public void A_category_of_anybodys_is_repeated_on_one_line_only()
    {
        var ruling = Register.Default.Classify("Egypt", Day).GetValueOrThrow();
        var odd = ruling with { Category = "a\u202Ecategory\n" };
        Assert.DoesNotContain(
            Refusal(Admission.Begin(odd), Step(PrerequisiteKind.DecisionOfTheConference, AdmissionActor.Meeting, 0)).Message,
            c => c is '\n' or '\u202E'
        );
    }

    [Fact]
    public void Whoever_has_no_category_has_no_way() => Assert.Equal(AdmissionStage.NotAdmissible, Begin("ISU").Stage);

    private static Admission Begin(string who) => Admission.Begin(Register.Default.Classify(who, Day).GetValueOrThrow());

    private static AdmissionStep Step(PrerequisiteKind kind, AdmissionActor by, int days) =>
        new()
        {
            Kind = kind,
            By = by,
            On = Day.PlusDays(days),
        };

    private static (string Code, string Message) Refusal(Admission way, AdmissionStep step) =>
        way.Take(step).Findings.Select(f => (f.Code, f.Message)).Single();
}
