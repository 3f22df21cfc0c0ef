using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>
/// Validates any record that users can create, without the need to name its validator. Findings have codes from the <see cref="CodeCatalogue"/> and JSON paths.
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
    /// <summary>Validates a record and everything in it, and returns the results of its validator, such as <see cref="StateValidator"/>, as findings.</summary>
    /// <param name="model">A record of the library.</param>
    /// <returns>All findings, in the order of the parts of the record. The record is valid if none of them is an error; warnings do not make it
    /// invalid.</returns>
    /// <exception cref="NotSupportedException">The object is not a record of the library, or is of a type that only the library creates.</exception>
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
