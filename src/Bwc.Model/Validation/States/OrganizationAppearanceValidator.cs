namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="OrganizationAppearance"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OrganizationAppearanceValidator().Validate(organizationAppearance with { Organization = " " }).Errors[0];
/// // failure.PropertyName is "Organization", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OrganizationAppearanceValidator : RecordValidator<OrganizationAppearance>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OrganizationAppearanceValidator()
    {
        OptionalCode(a => a.Rule);
        Text(a => a.Organization);
        Text(a => a.Meeting);
    }
}
