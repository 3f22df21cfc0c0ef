using FluentValidation;
using FluentValidation.Validators;

namespace Bwc.Model.Validation;

/// <summary>A rule for one member, which finds one thing or nothing. It names code, message and severity itself, so no setting of the host does.</summary>
internal abstract class MemberRule<T, TMember> : PropertyValidator<T, TMember>
{
    /// <summary>What is wrong with the value; null if nothing is.</summary>
    public abstract (string Code, string Message)? Judge(T model, TMember value);

    public sealed override bool IsValid(ValidationContext<T> context, TMember value)
    {
        if (Judge(context.InstanceToValidate, value) is var (code, message))
            context.AddFailure(Failures.Of(code, context.PropertyPath, message, value));
        return true; // What was found has been added.
    }
}
