namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="VoteThreshold"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new VoteThresholdValidator().Validate(voteThreshold with { Note = " " }).Errors[0];
/// // failure.PropertyName is "Note", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class VoteThresholdValidator : RecordValidator<VoteThreshold>
{
    /// <summary>For one that belongs to a procedure, which judges the shares.</summary>
    internal static VoteThresholdValidator InProcedure { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public VoteThresholdValidator()
        : this(alone: true) { }

    private VoteThresholdValidator(bool alone)
    {
        Word(t => t.Kind);
        OptionalText(t => t.Note);
        if (alone)
            Check(DecisionFaults.OfThreshold);
    }
}
