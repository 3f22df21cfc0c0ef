using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Postponement"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PostponementValidator().Validate(postponement with { Cause = " " }).Errors[0];
/// // failure.PropertyName is "Cause", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PostponementValidator : RecordValidator<Postponement>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public PostponementValidator()
    {
        Days(p => p.Letters);
        OptionalText(p => p.Cause);
        OptionalWord(p => p.Instrument);
    }
}
