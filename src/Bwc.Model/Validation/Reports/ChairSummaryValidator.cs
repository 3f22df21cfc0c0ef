using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ChairSummary"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ChairSummaryValidator().Validate(chairSummary with { Annex = " " }).Errors[0];
/// // failure.PropertyName is "Annex", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ChairSummaryValidator : RecordValidator<ChairSummary>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ChairSummaryValidator()
    {
        FromOne(s => s.Paragraph);
        OptionalText(s => s.Annex);
        OptionalText(s => s.Purpose);
        Words(s => s.Elements);
        Words(s => s.DrawnFrom);
        Items(s => s.Views, Shared<AttributedViewValidator>.Instance);
    }
}
