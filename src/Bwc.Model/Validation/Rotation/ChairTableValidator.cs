namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ChairTable"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ChairTableValidator().Validate(table with { Years = [0] }).Errors[0];
/// // failure.PropertyName is "Years[0]", failure.ErrorCode is "BWC-ROT-007", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ChairTableValidator : RecordValidator<ChairTable>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ChairTableValidator()
    {
        EachCode(c => c.Offices);
        Check(c => EmptyCodes.OfSlots(c.Slots, nameof(ChairTable.Slots)));
        Check(ChairTable.Faults);
    }
}
