namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="OfficeMapping"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OfficeMappingValidator().Validate(officeMapping with { From = " " }).Errors[0];
/// // failure.PropertyName is "From", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OfficeMappingValidator : RecordValidator<OfficeMapping>
{
    /// <summary>For one that belongs to an adaptation, which judges the office that is replaced.</summary>
    internal static OfficeMappingValidator InAdaptation { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OfficeMappingValidator()
        : this(alone: true) { }

    private OfficeMappingValidator(bool alone)
    {
        if (alone)
            Text(o => o.From);
        else
            PlainText(o => o.From);
        OptionalText(o => o.To);
        OptionalText(o => o.Note);
    }
}
