namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ProcedureRule"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProcedureRuleValidator().Validate(procedureRule with { Chapter = " " }).Errors[0];
/// // failure.PropertyName is "Chapter", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProcedureRuleValidator : RecordValidator<ProcedureRule>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProcedureRuleValidator()
    {
        Code(r => r.Reference);
        Cited(r => r.AppliedBy);
        Text(r => r.Chapter);
        OptionalText(r => r.Title);
        OptionalText(r => r.Gist);
        OptionalText(r => r.SeenFor);
        OptionalText(r => r.Change);
        Items(r => r.Parameters, Shared<RuleParameterValidator>.Instance);
        OptionalWord(r => r.Application);
    }
}
