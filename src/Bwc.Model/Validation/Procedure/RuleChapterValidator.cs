namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RuleChapter"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RuleChapterValidator().Validate(ruleChapter with { Number = " " }).Errors[0];
/// // failure.PropertyName is "Number", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RuleChapterValidator : RecordValidator<RuleChapter>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RuleChapterValidator()
    {
        Text(c => c.Number);
        Text(c => c.Title);
        OptionalText(c => c.Note);
    }
}
