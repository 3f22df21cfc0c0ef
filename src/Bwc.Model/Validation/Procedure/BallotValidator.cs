namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Ballot"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new BallotValidator().Validate(ballot with { Choice = (BallotChoice)99 }).Errors[0];
/// // failure.PropertyName is "Choice", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class BallotValidator : RecordValidator<Ballot>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public BallotValidator()
    {
        Word(b => b.Choice);
        Present(b => b.By);
        Part(b => b.By, Shared<ParticipationRulingValidator>.Instance);
        Check(b => DecisionFaults.OfActor(b.By, Right.Vote, "cannot vote") is { } fault ? [fault] : []);
    }
}
