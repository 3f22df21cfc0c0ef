using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReadingTrace"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReadingTraceValidator().Validate(readingTrace with { Path = " " }).Errors[0];
/// // failure.PropertyName is "Path", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReadingTraceValidator : RecordValidator<ReadingTrace>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReadingTraceValidator()
    {
        Text(t => t.Path);
        FromZero(t => t.Start);
        FromZero(t => t.Length);
    }
}
