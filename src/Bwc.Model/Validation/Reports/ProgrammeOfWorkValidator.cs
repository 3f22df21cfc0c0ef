using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ProgrammeOfWork"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProgrammeOfWorkValidator().Validate(programmeOfWork with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProgrammeOfWorkValidator : RecordValidator<ProgrammeOfWork>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProgrammeOfWorkValidator()
    {
        OptionalCode(p => p.Agenda);
        FromOne(p => p.Paragraph);
        Part(p => p.AllocatedBy, Shared<MeetingReferenceValidator>.Instance);
    }
}
