using Bwc.Fuzz.Running;
using Bwc.Fuzz.Targets;
using Bwc.Model;

namespace Bwc.Fuzz;

/// <summary>One target for each thing that takes text.</summary>
internal static class AllTargets
{
    public static Target[] All { get; } =
    [
        new SymbolTarget(),
        new ValueTarget(),
        new NameTarget(),
        new CsvTarget(),
        new TableTarget(),
        new ScriptTarget(),
        new JsonTarget(),
        new RegisterTarget(),
        new ReportTarget("report-en", Language.English, "modern.en.txt", "older.en.txt"),
        new ReportTarget("report-zh", Language.Chinese, "modern.zh.txt"),
        new CliTarget(),
    ];
}
