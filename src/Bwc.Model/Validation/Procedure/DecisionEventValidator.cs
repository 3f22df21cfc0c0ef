namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DecisionEvent"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionEventValidator().Validate(decisionEvent with { Note = " " }).Errors[0];
/// // failure.PropertyName is "Note", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionEventValidator : RecordValidator<DecisionEvent>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionEventValidator()
    {
        Cited(e => e.Source);
        Word(e => e.Kind);
        OptionalText(e => e.Note);
        Moment(e => e.At);
        Part(e => e.By, Shared<ParticipationRulingValidator>.Instance);
        Part(e => e.Tally, Shared<VoteTallyValidator>.Instance);
    }
}
