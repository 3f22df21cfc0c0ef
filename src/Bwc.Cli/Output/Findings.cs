using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Output;

/// <summary>Prints findings: rows for programs, and for people a line of judgement and then each finding with what it rests on.</summary>
internal static class Findings
{
    public static Answer Answer(Register register, Format format, FindingReport report, string done) =>
        new(Text(register, format, report, done), report.Valid ? Tool.Answered : Tool.AnsweredWithErrors);

    /// <summary>What was done, and how many findings it has: "Audited: 0 errors, 1 warning, 2 for information".</summary>
    public static string Numbers(FindingReport report, string done)
    {
        var text = $"{done}: {Wording.Count(report.Errors, "error")}, {Wording.Count(report.Warnings, "warning")}";
        var others = report.Findings.Length - report.Errors - report.Warnings;
        return others > 0 ? FormattableString.Invariant($"{text}, {others} for information") : text;
    }

    private static string Text(Register register, Format format, FindingReport report, string done)
    {
        if (format == Format.Json)
            return ModelJson.Write(report);
        if (format == Format.Csv)
        {
            return Print.Rows(
                format,
                Rows.Of(
                    report.Findings,
                    ("code", f => f.Code),
                    ("severity", f => Print.Word(f.Severity)),
                    ("path", f => f.Path),
                    ("message", f => f.Message),
                    ("citation", f => f.Citation?.Text),
                    ("fact", f => f.Fact?.Text),
                    ("derogation", f => f.Derogation)
                )
            );
        }

        var page = new Page(format).Title(Numbers(report, done));
        foreach (var finding in report.Findings)
            page.Finding(finding);
        return page.Sources(register, report.Findings.SelectMany(f => new[] { f.Citation, f.Fact })).ToString();
    }

    /// <summary>Findings before an answer, for people: a line each, with the place that it is about.</summary>
    public static string Lines(IEnumerable<Finding> findings) =>
        string.Concat(findings.Select(f => $"{f.Code} {Print.Words(f.Severity)}{(f.Path == "$" ? string.Empty : $" at {f.Path}")}: {f.Message}\n"));
}
