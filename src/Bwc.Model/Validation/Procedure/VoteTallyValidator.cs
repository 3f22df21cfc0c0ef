namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="VoteTally"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new VoteTallyValidator().Validate(voteTally with { For = -1 }).Errors[0];
/// // failure.PropertyName is "For", failure.ErrorCode is "BWC-DEC-020", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class VoteTallyValidator : RecordValidator<VoteTally>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public VoteTallyValidator()
    {
        Check(DecisionFaults.OfTally);
    }
}
