using Bwc.Model.Laboratory;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="TurnDemand"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new TurnDemandValidator().Validate(turnDemand with { Year = -1 }).Errors[0];
/// // failure.PropertyName is "Year", failure.ErrorCode is "BWC-ROT-007", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TurnDemandValidator : RecordValidator<TurnDemand>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public TurnDemandValidator()
    {
        Code(d => d.Group);
        OptionalCode(d => d.Office);
        Check(d => LaboratoryFaults.Year(d.Year, nameof(TurnDemand.Year)));
        Must(
            d => d.Weight,
            d => d.Weight is >= 0 and <= 1000,
            Codes.DemandOutside,
            d => FormattableString.Invariant($"the weight is {d.Weight}; use 1 to 1000, or 0 for a demand that must be met")
        );
    }
}
