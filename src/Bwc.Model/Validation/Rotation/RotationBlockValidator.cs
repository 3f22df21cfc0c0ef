namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RotationBlock"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RotationBlockValidator().Validate(rotationBlock with { Offset = -1 }).Errors[0];
/// // failure.PropertyName is "Offset", failure.ErrorCode is "BWC-ROT-005", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RotationBlockValidator : RecordValidator<RotationBlock>
{
    /// <summary>For one that belongs to a rule, which judges all blocks together.</summary>
    internal static RotationBlockValidator InRule { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RotationBlockValidator()
        : this(alone: true) { }

    private RotationBlockValidator(bool alone)
    {
        EachCode(b => b.Offices);
        if (!alone)
            return;
        Must(b => b.Offices, b => !b.Offices.IsEmpty, Codes.OfficesMissing, "the block has no offices; add at least one");
        Must(b => b.Offset, b => b.Offset >= 0, Codes.OffsetOutOfRange, "the offset is negative; use 0 or more");
    }
}
