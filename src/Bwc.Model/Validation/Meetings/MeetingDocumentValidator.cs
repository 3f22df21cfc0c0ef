namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="MeetingDocument"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new MeetingDocumentValidator().Validate(meetingDocument with { Title = " " }).Errors[0];
/// // failure.PropertyName is "Title", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class MeetingDocumentValidator : RecordValidator<MeetingDocument>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public MeetingDocumentValidator()
    {
        Code(d => d.Symbol);
        OptionalText(d => d.Title);
        Texts(d => d.SubmittedBy);
        OptionalText(d => d.OnBehalfOf);
        Words(d => d.Languages);
        OptionalText(d => d.Meeting);
        OptionalText(d => d.Note);
        Day(d => d.Date);
    }
}
