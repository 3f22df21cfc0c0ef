namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="NameEntry"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new NameEntryValidator().Validate(nameEntry with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class NameEntryValidator : RecordValidator<NameEntry>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public NameEntryValidator()
    {
        OptionalText(n => n.Note);
        Word(n => n.Language);
        Word(n => n.Form);
        Text(n => n.Text);
        Day(n => n.From);
        Day(n => n.To);
        Must(n => n.To, n => !(n.To <= n.From), Codes.NameDaysBackwards, "the last day of the name is not after its first; put the end after the beginning");
    }
}
