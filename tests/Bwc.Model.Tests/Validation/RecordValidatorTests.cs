using Bwc.Model;
using Bwc.Model.Validation;
using FluentValidation;
using FluentValidation.TestHelper;

namespace Bwc.Tests;

/// <summary>The validators behave as users of FluentValidation expect, and whatever a host has set for its own changes nothing.</summary>
[Collection(nameof(GlobalSettings))]
public class RecordValidatorTests
{
    private static readonly State Egypt = Register.Default.States.Find("EGY").GetValueOrThrow();

    private static readonly State Broken = Egypt with
    {
        Alpha2 = "eg",
        Names = Egypt.Names.SetItem(0, Egypt.Names[0] with { Text = " " }),
        Actions = [Egypt.Actions[0] with { Source = null }],
    };

    [Fact]
    public void A_failure_names_member_code_value_and_severity()
    {
        var result = new StateValidator().TestValidate(Broken);
        result
            .ShouldHaveValidationErrorFor(s => s.Alpha2)
            .WithErrorCode(Codes.Alpha2Malformed)
            .WithErrorMessage("'eg' is not two capital letters; use the alpha-2 code of ISO 3166-1, such as EG")
            .WithSeverity(Severity.Error);
        result.ShouldHaveValidationErrorFor("Names[0].Text").WithErrorCode(Codes.TextEmpty);
        result.ShouldHaveValidationErrorFor("Actions[0].Source").WithErrorCode(Codes.GradeWithoutSource);
        result.ShouldNotHaveValidationErrorFor(s => s.M49);
        Assert.Equal("eg", result.Errors.Single(e => e.PropertyName == "Alpha2").AttemptedValue);
    }

    [Fact]
    public void A_record_without_a_fault_passes_every_way_of_asking()
    {
        var validator = new StateValidator();
        Assert.True(validator.Validate(Egypt).IsValid);
        Assert.True(((IValidator)validator).Validate(new ValidationContext<object>(Egypt)).IsValid);
        Assert.True(validator.Validate(Egypt, options => options.ThrowOnFailures()).IsValid);
        Assert.Equal(["default"], validator.Validate(Egypt).RuleSetsExecuted);
        validator.TestValidate(Egypt).ShouldNotHaveAnyValidationErrors();
    }

    [Fact]
    public async Task Asked_without_waiting_it_answers_the_same()
    {
        var validator = new StateValidator();
        Assert.True((await validator.ValidateAsync(Egypt)).IsValid);
        Assert.Equal(Told(validator.Validate(Broken).Errors), Told((await validator.ValidateAsync(Broken)).Errors));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => validator.ValidateAsync(Egypt, cancelled.Token));
    }

    [Fact]
    public void A_warning_fails_for_FluentValidation_and_leaves_the_report_valid()
    {
        var warned = new Guest { Name = "Ada\tByron" };
        var result = new GuestValidator().Validate(warned);
        Assert.False(result.IsValid);
        Assert.Equal((Codes.ControlCharacter, Severity.Warning), (result.Errors.Single().ErrorCode, result.Errors.Single().Severity));
        var report = ModelValidation.Validate(warned);
        Assert.True(report.Valid);
        Assert.Equal(1, report.Warnings);
    }

    [Theory]
    [InlineData(FindingSeverity.Error, Severity.Error)]
    [InlineData(FindingSeverity.Warning, Severity.Warning)]
    [InlineData(FindingSeverity.Info, Severity.Info)]
    public void A_severity_is_that_of_the_same_name(FindingSeverity ours, Severity theirs) => Assert.Equal(theirs, Failures.SeverityOf(ours));

    [Fact]
    public void Within_a_validator_of_one_s_own_paths_go_on_from_there()
    {
        var errors = new DelegationValidator().Validate(new Delegation(Broken, [new Guest { Name = "" }])).Errors;
        Assert.Equal(["State.Alpha2", "State.Names[0].Text", "State.Actions[0].Source", "Guests[0].Name"], errors.Select(e => e.PropertyName).ToArray());
        Assert.True(new DelegationValidator().Validate(new Delegation(Egypt, [new Guest { Name = "Ada" }])).IsValid);
    }

    [Fact]
    public void Only_the_rules_of_the_members_asked_for_run()
    {
        var validator = new StateValidator();
        Assert.Equal(["Alpha2"], validator.Validate(Broken, o => o.IncludeProperties(s => s.Alpha2)).Errors.Select(e => e.PropertyName));
        Assert.Empty(validator.Validate(Broken, o => o.IncludeProperties(s => s.M49)).Errors);
        Assert.Empty(validator.Validate(Broken, o => o.IncludeRuleSets("none of ours")).Errors);
    }

    [Fact]
    public void The_rules_of_a_member_can_be_looked_up()
    {
        var described = new StateValidator().CreateDescriptor();
        Assert.NotEmpty(described.GetValidatorsForMember(nameof(State.Alpha2)));
        Assert.NotEmpty(described.GetValidatorsForMember(nameof(State.Names)));
    }

    [Fact]
    public void Nothing_is_refused_as_FluentValidation_refuses_it()
    {
        var plain = Assert.ThrowsAny<Exception>(() => new InlineValidator<State>().Validate((State)null!));
        Assert.IsType(plain.GetType(), Assert.ThrowsAny<Exception>(() => new StateValidator().Validate((State)null!)));
    }

    [Fact]
    public void A_message_that_repeats_what_was_given_fills_in_no_placeholder()
    {
        var failure = Assert.Single(new StateValidator().Validate(Egypt with { Alpha2 = "{PropertyName}" }).Errors);
        Assert.StartsWith("'{PropertyName}' is not", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_host_sets_for_all_its_validators_changes_nothing_of_ours()
    {
        var expected = (Told(new StateValidator().Validate(Broken).Errors), ModelValidation.Validate(Broken));
        using (new GlobalSettings())
        {
            Assert.Equal(
                "!",
                new InlineValidator<State> { v => v.RuleFor(s => s.Alpha2).Length(9) }
                    .Validate(Broken)
                    .Errors.Single()
                    .PropertyName
            );
            Assert.Equal(expected.Item1, Told(new StateValidator().Validate(Broken).Errors));
            Assert.Equal(expected.Item2, ModelValidation.Validate(Broken));
            var file = new RegisterFile { States = [Broken] };
            Assert.Equal(
                Told(new RegisterFileValidator().Validate(file).Errors),
                ModelValidation.Validate(file).Findings.Select(f => (f.Code, f.Message, f.Severity.ToString())).ToArray()
            );
        }
    }

    [Fact]
    public void One_instance_serves_many_threads()
    {
        var validator = new StateValidator();
        var expected = Told(validator.Validate(Broken).Errors);
        Parallel.For(
            0,
            200,
            i =>
            {
                if (i % 2 == 0)
                    Assert.True(validator.Validate(Egypt).IsValid);
                else
                    Assert.Equal(expected, Told(validator.Validate(Broken).Errors));
            }
        );
    }

    private static (string Code, string Message, string Severity)[] Told(IEnumerable<FluentValidation.Results.ValidationFailure> failures) =>
        [.. failures.Select(f => (f.ErrorCode, f.ErrorMessage, f.Severity.ToString()))];

    private sealed record Delegation(State State, Guest[] Guests);

    private sealed class DelegationValidator : AbstractValidator<Delegation>
    {
        public DelegationValidator()
        {
            RuleFor(d => d.State).SetValidator(new StateValidator());
            RuleForEach(d => d.Guests).SetValidator(new GuestValidator());
        }
    }
}
