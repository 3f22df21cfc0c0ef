using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Judges an <see cref="AttributedView"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AttributedViewValidator().Validate(attributedView with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AttributedViewValidator : RecordValidator<AttributedView>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
    public AttributedViewValidator()
    {
        FromOne(v => v.Paragraph);
        FromOne(v => v.Item);
        Word(v => v.Holder);
    }
}
