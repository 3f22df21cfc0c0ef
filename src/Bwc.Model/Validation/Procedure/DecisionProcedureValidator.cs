namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DecisionProcedure"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionProcedureValidator().Validate(decisionProcedure with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionProcedureValidator : RecordValidator<DecisionProcedure>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionProcedureValidator()
    {
        OptionalCode(p => p.Rule);
        Present(p => p.Initial);
        PlainText(p => p.Initial);
        Text(p => p.Id);
        Text(p => p.Title);
        OptionalText(p => p.Note);
        Items(p => p.States, DecisionStateValidator.InProcedure);
        Items(p => p.Transitions, DecisionTransitionValidator.InProcedure);
        Items(p => p.Thresholds, VoteThresholdValidator.InProcedure);
        Check(DecisionFaults.Of);
    }
}
