using FluentValidation;
using FluentValidation.Validators;

namespace Bwc.Model.Validation;

/// <summary>A rule for a record as a whole, which names each thing that it finds with its place.</summary>
internal sealed class FaultsRule<T>(Func<T, IEnumerable<Fault>> faults) : PropertyValidator<T, T>
{
    public override string Name => "FaultsRule";

    public override bool IsValid(ValidationContext<T> context, T value)
    {
        foreach (var fault in faults(value))
            context.AddFailure(Failures.Of(fault.Code, context.PropertyChain.BuildPropertyPath(fault.Path), fault.Message));
        return true; // What was found has been added.
    }
}
