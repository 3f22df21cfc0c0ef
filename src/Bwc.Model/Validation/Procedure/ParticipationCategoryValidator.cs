namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ParticipationCategory"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ParticipationCategoryValidator().Validate(participationCategory with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ParticipationCategoryValidator : RecordValidator<ParticipationCategory>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ParticipationCategoryValidator()
    {
        OptionalCode(c => c.Rule);
        Text(c => c.Id);
        Word(c => c.Admits);
        Text(c => c.Definition);
        OptionalText(c => c.Basis);
        Items(c => c.Prerequisites, Shared<PrerequisiteValidator>.Instance);
        Items(c => c.Rights, RightEntryValidator.OfSomebody);
        Check(RulebookFaults.OfRights);
    }
}
