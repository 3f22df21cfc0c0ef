using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="AttributedView"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AttributedViewValidator().Validate(attributedView with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AttributedViewValidator : RecordValidator<AttributedView>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public AttributedViewValidator()
    {
        FromOne(v => v.Paragraph);
        FromOne(v => v.Item);
        OptionalWord(v => v.Holder);
        FromOne(v => v.Number);
        OptionalWord(v => v.Contribution);
        OptionalWord(v => v.Act);
        OptionalText(v => v.Text);
        Check(v =>
            v.Articles.Any(a => a < 1)
                ? [new Fault(Codes.ReportNumberWrong, nameof(AttributedView.Articles), "the number of an article is less than 1; use 1 or more")]
                : []
        );
        Items(v => v.Meetings, Shared<MeetingReferenceValidator>.Instance);
    }
}
