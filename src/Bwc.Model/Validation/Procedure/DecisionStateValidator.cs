namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DecisionState"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionStateValidator().Validate(decisionState with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-DEC-010", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionStateValidator : RecordValidator<DecisionState>
{
    /// <summary>For one that belongs to a procedure, which judges the names.</summary>
    internal static DecisionStateValidator InProcedure { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionStateValidator()
        : this(alone: true) { }

    private DecisionStateValidator(bool alone)
    {
        Present(s => s.Name);
        PlainText(s => s.Name);
        if (alone)
            Check(DecisionFaults.OfState);
        Word(s => s.Outcome);
        OptionalWord(s => s.Vote);
    }
}
