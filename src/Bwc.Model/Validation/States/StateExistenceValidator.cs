namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="StateExistence"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new StateExistenceValidator().Validate(stateExistence with { Kind = (ExistenceKind)99 }).Errors[0];
/// // failure.PropertyName is "Kind", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class StateExistenceValidator : RecordValidator<StateExistence>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public StateExistenceValidator()
    {
        OptionalText(e => e.Note);
        Word(e => e.Kind);
        Day(e => e.FirstDay);
        Day(e => e.LastDay);
        Must(
            e => e.LastDay,
            e => !(e.LastDay < e.FirstDay),
            Codes.ExistenceBackwards,
            e => $"the last day, {IsoDate.ToText(e.LastDay!.Value)}, is before the first, {IsoDate.ToText(e.FirstDay!.Value)}; correct one of the two"
        );
    }
}
