using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReadingNote"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReadingNoteValidator().Validate(readingNote with { Code = " " }).Errors[0];
/// // failure.PropertyName is "Code", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReadingNoteValidator : RecordValidator<ReadingNote>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReadingNoteValidator()
    {
        Text(n => n.Code);
        Word(n => n.Severity);
        Text(n => n.Message);
        FromZero(n => n.Start);
        FromZero(n => n.Length);
    }
}
