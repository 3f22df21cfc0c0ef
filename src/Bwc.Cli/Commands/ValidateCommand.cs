using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Diagnostics;
using Bwc.Model.Json;
using Bwc.Model.Validation;

namespace Bwc.Cli.Commands;

/// <summary>bwc validate FILE: whether a file can be read and makes sense.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string> _file = new("file") { Description = "A JSON file whose first member, \"type\", says what it holds.", HelpName = "FILE" };
    private readonly Option<string> _format;

    public ValidateCommand()
        : base("validate", "Whether a file of this model (a register, a rotation, a rulebook ...) is well formed and consistent.")
    {
        Add(_file);
        _format = AddFormat();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = Given.Word<Format>(arguments.GetValue(_format)!);
        var read = ModelJson.ReadAny(Given.File(arguments.GetValue(_file)!));
        var report = read.Value is { } model ? ModelValidation.Validate(model) : new FindingReport { Findings = read.Findings };
        return new Answer(format == Format.Json ? ModelJson.Write(report) : Text(format, report), report.Valid ? Tool.Answered : Tool.AnsweredWithErrors);
    }

    private static string Text(Format format, FindingReport report)
    {
        var rows = Rows.Of(
            report.Findings,
            ("code", f => f.Code),
            ("severity", f => Print.Word(f.Severity)),
            ("path", f => f.Path),
            ("message", f => f.Message),
            ("citation", f => f.Citation?.Text));
        if (format != Format.Table) return Print.Rows(format, rows);
        var verdict = FormattableString.Invariant($"{(report.Valid ? "Valid" : "Not valid")}: {report.Errors} error{(report.Errors == 1 ? string.Empty : "s")}, {report.Warnings} warning{(report.Warnings == 1 ? string.Empty : "s")}\n");
        return verdict + string.Concat(report.Findings.Select(f => "\n" + Print.Prose($"{f.Code} {Print.Word(f.Severity)} at {f.Path}") + Print.Prose(f.Message, "  ", "  ")));
    }
}
