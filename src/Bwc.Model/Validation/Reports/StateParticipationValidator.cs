using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="StateParticipation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new StateParticipationValidator().Validate(stateParticipation with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class StateParticipationValidator : RecordValidator<StateParticipation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public StateParticipationValidator()
    {
        OptionalCode(p => p.Rule);
        EachCode(p => p.States);
        FromOne(p => p.Paragraph);
        FromZero(p => p.Stated);
        Texts(p => p.Unresolved);
    }
}
