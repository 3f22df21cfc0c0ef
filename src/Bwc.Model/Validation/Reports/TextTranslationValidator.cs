using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="TextTranslation"/>.</summary>
/// <example>
/// <code>
/// var failure = new TextTranslationValidator().Validate(textTranslation with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TextTranslationValidator : RecordValidator<TextTranslation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public TextTranslationValidator()
    {
        Text(t => t.Text);
        Word(t => t.Language);
        Text(t => t.Translation);
    }
}
