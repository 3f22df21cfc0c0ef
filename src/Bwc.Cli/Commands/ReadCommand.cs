using System.CommandLine;
using Bwc.Cli.Input;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Cli.Commands;

/// <summary>bwc read FILE: the printed text of a report as typed data.</summary>
internal sealed class ReadCommand : ToolCommand
{
    private readonly Argument<string> _file = new("file") { Description = "A report: a PDF with text, a Word file (.docx), or plain text.", HelpName = "FILE" };
    private readonly Option<string?> _language = new("--language", "-l")
    {
        Description = "The language of the text, zh or en; by default it is detected from the text.",
        HelpName = "LANGUAGE",
    };
    private readonly Option<string?> _grammar = new("--grammar")
    {
        Description = "A grammar of your own, as bwc grammar prints one, instead of a language.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _text = new("--text") { Description = "Only print the text extracted from the file, without reading it as a report." };

    public ReadCommand()
        : base("read", "Read a report (PDF, Word or text) into JSON, and show what was read from where and what was not understood.")
    {
        Add(_file);
        Add(_language);
        Add(_grammar);
        Add(_text);
        AddFormat([Format.Json]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        FormatOf(arguments);
        var (language, grammar) = (arguments.GetValue(_language), arguments.GetValue(_grammar));
        if (arguments.GetValue(_text))
            return new Answer(ReportFile.Read(arguments.GetValue(_file)!));
        if (language is not null && grammar is not null)
            throw new Refusal(Codes.UsageWrong, "use either --language or a grammar of your own with --grammar, but not both");
        var (register, file) = (RegisterOf(arguments), arguments.GetValue(_file)!);
        var report = (
            grammar is not null ? register.ReaderOf(Given.Record<ReportGrammar>(grammar)).OrRefuse().Read(ReportFile.Read(file))
            : language is not null ? register.ReaderOf(Given.Language(language)).OrRefuse().Read(ReportFile.Read(file))
            : register.ReadReport(ReportFile.Read(file))
        ).OrRefuse();
        return new Answer(ModelJson.Write(report), HasErrors(report) ? Tool.AnsweredWithErrors : Tool.Answered);
    }

    private static bool HasErrors(MeetingReport report) => report.Reading!.Notes.Any(n => n.Severity == FindingSeverity.Error);
}
