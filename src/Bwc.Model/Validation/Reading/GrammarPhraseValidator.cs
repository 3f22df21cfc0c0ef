using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="GrammarPhrase"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GrammarPhraseValidator().Validate(grammarPhrase with { Value = " " }).Errors[0];
/// // failure.PropertyName is "Value", failure.ErrorCode is "BWC-REA-007", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GrammarPhraseValidator : RecordValidator<GrammarPhrase>
{
    /// <summary>For one that belongs to a grammar, which judges all phrases together.</summary>
    internal static GrammarPhraseValidator InGrammar { get; } = new(alone: false);

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GrammarPhraseValidator()
        : this(alone: true) { }

    private GrammarPhraseValidator(bool alone)
    {
        PlainText(g => g.Value);
        PlainText(g => g.Text);
        if (alone)
            Check(GrammarWords.Of);
    }
}
