namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Derogation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DerogationValidator().Validate(derogation with { Cause = " " }).Errors[0];
/// // failure.PropertyName is "Cause", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DerogationValidator : RecordValidator<Derogation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DerogationValidator()
    {
        OptionalCode(d => d.Office);
        Word(d => d.Rule);
        OptionalText(d => d.Cause);
        Day(d => d.Letter);
        Day(d => d.Agreed);
        Must(
            d => d.Instrument,
            d => d.Instrument is not null,
            Codes.DerogationWithoutInstrument,
            "the derogation has no instrument; name the silence procedure, the chair's letter or the decision by which it was agreed"
        );
        OptionalWord(d => d.Instrument);
        Must(
            d => d.Letter,
            d => d.Since is not null,
            Codes.ChangesOutOfOrder,
            "the derogation has neither the date of a letter nor a date of agreement; add at least one"
        );
        Must(
            d => d.Agreed,
            d => !(d.Agreed < d.Letter),
            Codes.ChangesOutOfOrder,
            "the derogation was agreed before the date of its letter; correct one of the dates"
        );
    }
}
