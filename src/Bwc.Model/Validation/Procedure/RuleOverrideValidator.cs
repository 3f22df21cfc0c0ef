namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RuleOverride"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RuleOverrideValidator().Validate(ruleOverride with { Gist = " " }).Errors[0];
/// // failure.PropertyName is "Gist", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RuleOverrideValidator : RecordValidator<RuleOverride>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RuleOverrideValidator()
    {
        Code(o => o.Rule);
        Word(o => o.Application);
        Text(o => o.Gist);
        Items(o => o.Parameters, Shared<RuleParameterValidator>.Instance);
    }
}
