namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReasoningStep"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReasoningStepValidator().Validate(reasoningStep with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReasoningStepValidator : RecordValidator<ReasoningStep>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReasoningStepValidator()
    {
        Present(s => s.Citation);
        Cited(s => s.Citation);
        Text(s => s.Text);
    }
}
