namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RightEntry"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RightEntryValidator().Validate(rightEntry with { Note = " " }).Errors[0];
/// // failure.PropertyName is "Note", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RightEntryValidator : RecordValidator<RightEntry>
{
    /// <summary>For one that belongs to somebody, whose kind decides which values may are.</summary>
    internal static RightEntryValidator OfSomebody { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RightEntryValidator()
        : this(alone: true) { }

    private RightEntryValidator(bool alone)
    {
        Word(r => r.Right);
        Word(r => r.Value);
        OptionalText(r => r.Note);

        // Alone, an entry belongs to nobody, and so may be a State Party's.
        if (alone)
            Check(r => RulebookFaults.OfEntry(r, ParticipantKind.StateParty));
    }
}
