namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ScriptedEvent"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ScriptedEventValidator().Validate(scriptedEvent with { By = " " }).Errors[0];
/// // failure.PropertyName is "By", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ScriptedEventValidator : RecordValidator<ScriptedEvent>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ScriptedEventValidator()
    {
        Cited(e => e.Source);
        Word(e => e.Event);
        OptionalText(e => e.By);
        OptionalText(e => e.Note);
        Moment(e => e.At);
        Part(e => e.Tally, Shared<VoteTallyValidator>.Instance);
    }
}
