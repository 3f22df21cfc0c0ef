using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>
/// Validates any record that people make, without the need to name its validator. Findings have codes from the <see cref="CodeCatalogue"/> and JSON paths.
/// </summary>
/// <example>
/// <code>
/// var meeting = Register.Default.Meetings[0];
/// Console.WriteLine(ModelValidation.Validate(meeting).Valid); // True
/// Console.WriteLine(ModelValidation.Validate(meeting with { Id = " " }).Findings[0]); // BWC-VAL-008 at $.id: ...
/// </code>
/// </example>
[Cites("docs/validation.md")]
public static class ModelValidation
{
    /// <summary>Validates a record and everything in it: what its validator, such as <see cref="StateValidator"/>, says, as findings.</summary>
    /// <param name="model">A record of the library.</param>
    /// <returns>All findings, in the order in which the parts are. It is valid where none of them is an error; warnings leave it valid.</returns>
    /// <exception cref="NotSupportedException">The object is not a record of the library, or one that only the library makes.</exception>
    /// <exception cref="ArgumentNullException">The model is null.</exception>
    /// <example><code>
    /// var egypt = Register.Default.FindState("Egypt").GetValueOrThrow();
    /// var report = ModelValidation.Validate(egypt with { Alpha2 = "Egy" });
    /// Console.WriteLine(report); // BWC-STA-001 at $.alpha2: ...
    /// </code></example>
    public static FindingReport Validate(object model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var validator = RecordTypes.ValidatorOf(model.GetType()) ?? throw new NotSupportedException($"There is no validator for {model.GetType()}.");
        var failures = validator.Judge(model);
        return failures.Count == 0 ? FindingReport.Clean : FindingReport.Of(failures.Select(ToFinding));
    }

    private static Finding ToFinding(ValidationFailure failure) =>
        Finding.Of(failure.ErrorCode, failure.ErrorMessage, JsonPath.OfProperty(failure.PropertyName));
}
