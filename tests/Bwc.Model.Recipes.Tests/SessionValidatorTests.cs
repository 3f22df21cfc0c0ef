using Bwc.Model;
using Bwc.Model.Validation;
using FluentValidation;
using FluentValidation.TestHelper;
using Secretariat;

namespace Bwc.Tests;

public class SessionValidatorTests
{
    private static readonly RotationRule Rule = new()
    {
        Cycle = [GroupCode.EEG, GroupCode.WG, GroupCode.NAM],
        FirstYear = 2031,
        YearsPerTurn = 1,
        Blocks = [new RotationBlock { Offices = [OfficeCode.MSP], Offset = 0 }],
    };

    private static readonly Session Sound = new("XIX", Register.Default.Meetings[0], Rule);

    [Fact]
    public void Finds_nothing_in_a_sound_record() => new SessionValidator().TestValidate(Sound).ShouldNotHaveAnyValidationErrors();

    [Fact]
    public void Names_the_place_within_the_record_of_the_package()
    {
        var result = new SessionValidator().TestValidate(Sound with { Rotation = Rule with { Cycle = [Rule.Cycle[0], Rule.Cycle[0]] } });
        var failure = Assert.Single(result.Errors);
        Assert.Equal(("Rotation.Cycle[1]", Codes.CycleRepeatsGroup, Severity.Error), (failure.PropertyName, failure.ErrorCode, failure.Severity));
    }

    [Fact]
    public void A_validator_of_the_package_is_tested_as_one_of_ones_own() =>
        new RotationRuleValidator().TestValidate(Rule with { Cycle = [] }).ShouldHaveValidationErrorFor(rule => rule.Cycle).WithErrorCode(Codes.CycleEmpty);

    [Fact]
    public void Every_public_validator_is_registered_under_the_type_that_it_validates()
    {
        var services = new ServiceCollection();
        Validators.AddTo(services);
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();
        var validators = typeof(StateValidator).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IValidator))).ToArray();
        Assert.NotEmpty(validators);
        Assert.All(
            validators,
            type =>
            {
                var record = type.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)).GetGenericArguments()[0];
                Assert.Equal($"{record.Name}Validator", type.Name);
                Assert.IsType(type, scope.ServiceProvider.GetRequiredService(typeof(IValidator<>).MakeGenericType(record)));
            }
        );
    }
}
