using Bwc.Model;
using Bwc.Model.Validation;
using FluentValidation;

namespace Secretariat;

// page: own-validator
/// <summary>A record of one's own, with records of the package inside it.</summary>
public sealed record Session(string Room, Meeting Meeting, RotationRule Rotation);

public sealed class SessionValidator : AbstractValidator<Session>
{
    public SessionValidator()
    {
        RuleFor(session => session.Room).NotEmpty();
        RuleFor(session => session.Meeting).SetValidator(new MeetingValidator());
        RuleFor(session => session.Rotation).SetValidator(new RotationRuleValidator());
    }
}

// end

public static class Validators
{
    // page: validators-by-injection
    /// <summary>From here on, <c>IValidator&lt;RotationRule&gt;</c> and all the others can be asked for in a constructor or an endpoint.</summary>
    public static void AddTo(IServiceCollection services) => services.AddValidatorsFromAssemblyContaining<StateValidator>();
    // end
}
