namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ProgrammeTopic"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProgrammeTopicValidator().Validate(programmeTopic with { Title = " " }).Errors[0];
/// // failure.PropertyName is "Title", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProgrammeTopicValidator : RecordValidator<ProgrammeTopic>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProgrammeTopicValidator()
    {
        OptionalCode(t => t.Office);
        Text(t => t.Title);
        OptionalText(t => t.Note);
        Must(t => t.LastYear, t => t.LastYear >= t.FirstYear, Codes.YearsBackwards, "the last year is before the first; use the earlier year first");
        Texts(t => t.Items);
    }
}
