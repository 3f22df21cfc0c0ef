using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="MeetingReference"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new MeetingReferenceValidator().Validate(meetingReference with { Number = -1 }).Errors[0];
/// // failure.PropertyName is "Number", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class MeetingReferenceValidator : RecordValidator<MeetingReference>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public MeetingReferenceValidator()
    {
        Word(r => r.Kind);
        FromOne(r => r.Number);
        FromOne(r => r.Year);
    }
}
