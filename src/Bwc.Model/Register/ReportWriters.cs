using System.Collections.Concurrent;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>The writers of reports of a register, one for each language, made when it is first asked for.</summary>
internal sealed class ReportWriters(Register register)
{
    private readonly ConcurrentDictionary<Language, Result<ReportWriter>> _made = new();

    public Result<ReportWriter> Of(Language language) => _made.GetOrAdd(language, Make);

    private Result<ReportWriter> Make(Language language) =>
        Register.DraftLanguages.Contains(language)
            ? register.WriterOf(EmbeddedGrammars.Read(language))
            : Results.Failure<ReportWriter>(
                Codes.DraftLanguageMissing,
                $"a draft cannot be written in that language; use one of {string.Join(", ", Register.DraftLanguages.Select(LanguageTags.TagOf))}"
            );
}
