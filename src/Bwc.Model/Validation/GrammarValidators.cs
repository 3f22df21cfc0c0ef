using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

internal sealed class GrammarPhraseValidator : ModelValidator<GrammarPhrase>
{
    public GrammarPhraseValidator() => Check(GrammarWords.Of);
}

internal sealed class ReportGrammarValidator : ModelValidator<ReportGrammar>
{
    public ReportGrammarValidator()
    {
        Word(g => g.Language);
        Check(GrammarWords.Of);
    }
}
