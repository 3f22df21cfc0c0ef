using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DocumentAccess"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DocumentAccessValidator().Validate(documentAccess with { Annex = " " }).Errors[0];
/// // failure.PropertyName is "Annex", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DocumentAccessValidator : RecordValidator<DocumentAccess>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DocumentAccessValidator()
    {
        FromOne(a => a.Paragraph);
        OptionalText(a => a.Annex);
        Texts(a => a.Addresses);
    }
}
