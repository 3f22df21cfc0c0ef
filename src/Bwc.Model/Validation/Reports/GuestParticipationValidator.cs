using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="GuestParticipation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GuestParticipationValidator().Validate(guestParticipation with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GuestParticipationValidator : RecordValidator<GuestParticipation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GuestParticipationValidator()
    {
        FromOne(p => p.Paragraph);
        Items(p => p.Guests, Shared<GuestValidator>.Instance);
    }
}
