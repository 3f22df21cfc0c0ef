using Bwc.Model.Laboratory;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="GroupWeight"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GroupWeightValidator().Validate(groupWeight with { Weight = -1 }).Errors[0];
/// // failure.PropertyName is "Weight", failure.ErrorCode is "BWC-LAB-013", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GroupWeightValidator : RecordValidator<GroupWeight>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GroupWeightValidator()
    {
        Code(w => w.Group);
        Must(
            w => w.Weight,
            w => w.Weight is >= 1 and <= 1000,
            Codes.DemandOutside,
            w => FormattableString.Invariant($"the weight is {w.Weight}; use 1 to 1000")
        );
    }
}
