using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportGrammar"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportGrammarValidator().Validate(reportGrammar with { Language = (Language)99 }).Errors[0];
/// // failure.PropertyName is "Language", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportGrammarValidator : RecordValidator<ReportGrammar>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportGrammarValidator()
    {
        Word(g => g.Language);
        Words(g => g.Traits);
        Items(g => g.Phrases, GrammarPhraseValidator.InGrammar);
        Check(GrammarWords.Of);
    }
}
