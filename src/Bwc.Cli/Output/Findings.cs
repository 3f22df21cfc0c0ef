using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Output;

/// <summary>Prints findings: rows for programs, and for people a line of judgement and then each finding with what it rests on.</summary>
internal static class Findings
{
    public static Answer Answer(Register register, Format format, FindingReport report, string verdict)
    {
        var sources = format == Format.Table ? Print.Sources(register, report.Findings.SelectMany(f => new[] { f.Citation, f.Fact })) : string.Empty;
        return new(
            format == Format.Json ? ModelJson.Write(report) : Text(format, report, verdict) + sources,
            report.Valid ? Tool.Answered : Tool.AnsweredWithErrors
        );
    }

    private static string Text(Format format, FindingReport report, string verdict)
    {
        if (format != Format.Table)
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

        var text = $"{verdict}: {Wording.Count(report.Errors, "error")}, {Wording.Count(report.Warnings, "warning")}";
        var others = report.Findings.Length - report.Errors - report.Warnings;
        if (others > 0)
            text += FormattableString.Invariant($", {others} for information");
        return $"{text}\n{string.Concat(report.Findings.Select(Finding))}";
    }

    /// <summary>What is worth knowing about an answer, for people: a line each.</summary>
    public static string Notes(IEnumerable<Finding> findings) =>
        string.Concat(findings.Select(f => Print.Prose($"{f.Code} {Print.Word(f.Severity)}: {f.Message}")));

    private static string Finding(Finding finding)
    {
        var text = "\n" + Print.Prose($"{finding.Code} {Print.Word(finding.Severity)} at {finding.Path}") + Print.Prose(finding.Message, "  ", "  ");
        if (finding.Derogation is { } derogation)
            text += Print.Prose($"Covered by: {derogation}", "  ", "    ");
        if (finding.Citation is { } rule)
            text += Print.Prose($"Rule: {rule}", "  ", "    ");
        if (finding.Fact is { } fact)
            text += Print.Prose($"Fact: {fact}", "  ", "    ");
        return text;
    }
}
