namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DecisionTransition"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionTransitionValidator().Validate(decisionTransition with { From = " " }).Errors[0];
/// // failure.PropertyName is "From", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionTransitionValidator : RecordValidator<DecisionTransition>
{
    /// <summary>For one that belongs to a procedure, which judges where it leads.</summary>
    internal static DecisionTransitionValidator InProcedure { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionTransitionValidator()
        : this(alone: true) { }

    private DecisionTransitionValidator(bool alone)
    {
        if (!alone)
        {
            Present(t => t.From);
            PlainText(t => t.From);
            Present(t => t.To);
            PlainText(t => t.To);
            return;
        }

        Text(t => t.From);
        Word(t => t.Event);
        Text(t => t.To);
    }
}
