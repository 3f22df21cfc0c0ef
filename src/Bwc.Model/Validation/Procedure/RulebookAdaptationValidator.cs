namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RulebookAdaptation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RulebookAdaptationValidator().Validate(rulebookAdaptation with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RulebookAdaptationValidator : RecordValidator<RulebookAdaptation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RulebookAdaptationValidator()
    {
        Text(a => a.Id);
        Text(a => a.Title);
        Text(a => a.Base);
        OptionalText(a => a.Note);
        Items(a => a.Offices, OfficeMappingValidator.InAdaptation);
        Items(a => a.Overrides, Shared<RuleOverrideValidator>.Instance);
        Items(a => a.Categories, Shared<ParticipationCategoryValidator>.Instance);
        Items(a => a.Decisions, Shared<DecisionProcedureValidator>.Instance);
        Check(a => AdaptationFaults.Of(a, null));
    }
}
