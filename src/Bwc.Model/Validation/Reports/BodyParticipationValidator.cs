using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="BodyParticipation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new BodyParticipationValidator().Validate(bodyParticipation with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class BodyParticipationValidator : RecordValidator<BodyParticipation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public BodyParticipationValidator()
    {
        OptionalCode(p => p.Rule);
        FromOne(p => p.Paragraph);
        FromZero(p => p.Stated);
        Texts(p => p.Bodies);
        Texts(p => p.Unresolved);
    }
}
