using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>A validator of records whose type is known only when it runs.</summary>
internal interface IRecordValidator : IValidator
{
    /// <summary>Everything that a validator has to say of a record of its type, whatever the host has set for all validators.</summary>
    IReadOnlyList<ValidationFailure> Judge(object model);
}
