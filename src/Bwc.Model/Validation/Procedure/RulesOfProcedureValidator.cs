namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RulesOfProcedure"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RulesOfProcedureValidator().Validate(rulesOfProcedure with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RulesOfProcedureValidator : RecordValidator<RulesOfProcedure>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RulesOfProcedureValidator()
    {
        OptionalText(r => r.Note);
        Text(r => r.Id);
        Text(r => r.Title);
        OptionalText(r => r.Document);
        Items(r => r.Categories, Shared<ParticipationCategoryValidator>.Instance);
        Items(r => r.Chapters, Shared<RuleChapterValidator>.Instance);
        Items(r => r.Rules, Shared<ProcedureRuleValidator>.Instance);
        Items(r => r.Decisions, Shared<DecisionProcedureValidator>.Instance);
        Check(RulebookFaults.OfCategories);
        Check(RuleFaults.Of);
    }
}
