using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc report SYMBOL, bwc report FILE: a report as a page that a person reads.</summary>
internal sealed class ReportCommand : ToolCommand
{
    private readonly Argument<string> _report = new("report")
    {
        Description = "A report of the register by its symbol, such as BWC/MSP/2020/MX.3/2, or a file with one, as bwc read prints it.",
        HelpName = "SYMBOL|FILE",
    };

    private readonly Option<string?> _section = new("--section")
    {
        Description =
            "Only one section of the page: mandate, organization, participants (by category and group), work, decisions, "
            + "summary, papers, figures, adoption, footnotes, oddities or notes.",
        HelpName = "SECTION",
    };

    public ReportCommand()
        : base("report", "Show a report as Markdown: who took part, who spoke on what, papers and sponsors, oddities.")
    {
        Add(_report);
        Add(_section);
        AddFormat([Format.Markdown, Format.Json]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var section = arguments.GetValue(_section) is { } word ? Given.Word<ReportSection>(word) : default(ReportSection?);
        var register = RegisterOf(arguments);
        var report = ReportOf(register, arguments.GetValue(_report)!);
        return new Answer(format == Format.Json ? ModelJson.Write(report) : new ReportPage(register, report).Write(section));
    }
}
