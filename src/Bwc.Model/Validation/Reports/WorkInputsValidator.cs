using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="WorkInputs"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new WorkInputsValidator().Validate(workInputs with { Paragraph = -1 }).Errors[0];
/// // failure.PropertyName is "Paragraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class WorkInputsValidator : RecordValidator<WorkInputs>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public WorkInputsValidator()
    {
        FromOne(i => i.Paragraph);
        Words(i => i.Sources);
        Words(i => i.From);
    }
}
