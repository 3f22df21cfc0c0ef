namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ParticipationRuling"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ParticipationRulingValidator().Validate(participationRuling with { Participant = " " }).Errors[0];
/// // failure.PropertyName is "Participant", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ParticipationRulingValidator : RecordValidator<ParticipationRuling>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ParticipationRulingValidator()
    {
        OptionalCode(r => r.State);
        OptionalCode(r => r.Rule);
        Text(r => r.Participant);
        Word(r => r.Kind);
        Text(r => r.Category);
        Word(r => r.Grade);
        Day(r => r.On);
        Items(r => r.Prerequisites, Shared<PrerequisiteValidator>.Instance);
        Items(r => r.Rights, RightEntryValidator.OfSomebody);
        Check(r =>
            r.Rights.SelectMany(
                (entry, i) => RulebookFaults.OfEntry(entry, r.Kind).Select(f => f with { Path = FormattableString.Invariant($"Rights[{i}].{f.Path}") })
            )
        );
        Items(r => r.Steps, Shared<ReasoningStepValidator>.Instance);
    }
}
