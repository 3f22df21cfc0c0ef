using FluentValidation;

namespace Bwc.Model.Validation;

/// <summary>The one instance of a validator that the library itself uses, made when it is first needed: making one is the slow part.</summary>
internal static class Shared<TValidator>
    where TValidator : IValidator, new()
{
    public static readonly TValidator Instance = new();
}
