using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="TextExtent"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new TextExtentValidator().Validate(textExtent with { Start = -1 }).Errors[0];
/// // failure.PropertyName is "Start", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TextExtentValidator : RecordValidator<TextExtent>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public TextExtentValidator()
    {
        FromZero(t => t.Start);
        FromZero(t => t.Length);
    }
}
