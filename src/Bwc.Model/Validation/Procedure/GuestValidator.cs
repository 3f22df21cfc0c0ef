namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Guest"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GuestValidator().Validate(guest with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GuestValidator : RecordValidator<Guest>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GuestValidator()
    {
        Text(g => g.Name);
        OptionalText(g => g.Capacity);
        OptionalText(g => g.Organization);
    }
}
