using System.Collections.Concurrent;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>The readers of reports of a register, one for each language, made when it is first asked for.</summary>
internal sealed class ReportReaders(Register register)
{
    private readonly ConcurrentDictionary<Language, Result<ReportReader>> _made = new();

    public Result<ReportReader> Of(Language language) => _made.GetOrAdd(language, Make);

    private Result<ReportReader> Make(Language language)
    {
        var grammar = Register.GrammarOf(language);
        return grammar.Value is { } found ? register.ReaderOf(found) : Results.Failure<ReportReader>(grammar.Findings);
    }
}
