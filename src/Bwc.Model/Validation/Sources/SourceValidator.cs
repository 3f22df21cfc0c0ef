namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Source"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new SourceValidator().Validate(source with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class SourceValidator : RecordValidator<Source>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public SourceValidator()
    {
        Text(s => s.Id);
        Word(s => s.Kind);
        Text(s => s.Title);
        OptionalText(s => s.Reference);
        OptionalText(s => s.Note);
    }
}
