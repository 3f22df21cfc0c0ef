using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>Judges any record of the library. The findings have codes of the <see cref="CodeCatalogue"/> and JSON paths.</summary>
[Cites("docs/error-codes.md")]
public static class ModelValidation
{
    /// <summary>Judges a record and everything in it.</summary>
    /// <param name="model">A record of the library.</param>
    /// <returns>All findings, in the order in which the parts stand.</returns>
    /// <exception cref="NotSupportedException">The object is no record of the library that can stand alone.</exception>
    public static FindingReport Validate(object model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var validator = Validators.Find(model.GetType()) ?? throw new NotSupportedException($"There is no validator for {model.GetType()}.");
        var result = validator.Validate(new ValidationContext<object>(model));
        return result.IsValid ? FindingReport.Clean : FindingReport.Of([.. result.Errors.Select(ToFinding)]);
    }

    private static Finding ToFinding(ValidationFailure failure) =>
        Finding.Of(failure.ErrorCode, failure.ErrorMessage, JsonPath.OfProperty(failure.PropertyName));
}
