using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="PrintedText"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PrintedTextValidator().Validate(printedText with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PrintedTextValidator : RecordValidator<PrintedText>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public PrintedTextValidator()
    {
        Text(t => t.Label);
        Text(t => t.Text);
    }
}
