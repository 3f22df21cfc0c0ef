namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RuleParameter"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RuleParameterValidator().Validate(ruleParameter with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RuleParameterValidator : RecordValidator<RuleParameter>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RuleParameterValidator()
    {
        Text(p => p.Name);
        OptionalText(p => p.Note);
        Must(p => p.Value, p => p.Value.Kind != ParameterKind.Text || !string.IsNullOrWhiteSpace(p.Value.Text), Codes.TextEmpty, "the text is empty");
        Check(ValueTexts);
    }

    /// <summary>The first text of the value that cannot be written or shown.</summary>
    private static IEnumerable<Fault> ValueTexts(RuleParameter parameter)
    {
        foreach (var text in parameter.Value.Words.Append(parameter.Value.Text ?? string.Empty))
        {
            if (TextFaults.Of(text) is var (code, message))
            {
                yield return new Fault(code, nameof(RuleParameter.Value), message);
                yield break;
            }
        }
    }
}
