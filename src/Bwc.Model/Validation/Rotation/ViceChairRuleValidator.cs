namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ViceChairRule"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ViceChairRuleValidator().Validate(rule with { Office = default }).Errors[0];
/// // failure.PropertyName is "Office", failure.ErrorCode is "BWC-VAL-003", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ViceChairRuleValidator : RecordValidator<ViceChairRule>
{
    /// <summary>For one that belongs to a schedule, which judges the number.</summary>
    internal static ViceChairRuleValidator InSchedule { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ViceChairRuleValidator()
        : this(alone: true) { }

    private ViceChairRuleValidator(bool alone)
    {
        Code(v => v.Office);
        if (!alone)
            return;
        Must(
            v => v.PerGroup,
            v => v.PerGroup is >= 1 and <= RotationFaults.MaxPerGroup,
            Codes.ViceChairsTooFew,
            "the number of vice-chairs from each group is less than 1 or too high; use 1 to 99"
        );
    }
}
