using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="OfficialDocument"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OfficialDocumentValidator().Validate(officialDocument with { Title = " " }).Errors[0];
/// // failure.PropertyName is "Title", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OfficialDocumentValidator : RecordValidator<OfficialDocument>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OfficialDocumentValidator()
    {
        Code(d => d.Symbol);
        EachCode(d => d.OnBehalfOf);
        Texts(d => d.OnBehalfOfBodies);
        OptionalCode(d => d.OnBehalfOfGroup);
        Texts(d => d.Unresolved);
        OptionalText(d => d.Title);
        Items(d => d.SubmittedBy, Shared<ContributorValidator>.Instance);
        Words(d => d.Languages);
    }
}
