using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Cli.Commands;

/// <summary>bwc audit PROGRAMME, bwc audit REPORT, bwc audit FILE: where meetings departed from the programme, or what is odd in a report.</summary>
internal sealed class AuditCommand : ToolCommand
{
    private readonly Argument<string> _what = new("what")
    {
        Description =
            "A programme, such as isp-2018-2020; a report by its symbol; or a file with one of them, as bwc programme --format json or bwc read prints it.",
        HelpName = "PROGRAMME|REPORT|FILE",
    };
    private readonly Option<string> _severity = new("--severity")
    {
        Description = "Only findings of at least this severity: error, warning or info.",
        DefaultValueFactory = _ => "info",
        HelpName = "SEVERITY",
    };
    private readonly Option<string?> _year = new("--year") { Description = "Only this programme year.", HelpName = "YEAR" };

    public AuditCommand()
        : base("audit", "Show where meetings departed from the programme, or what is odd in a report, and which agreements cover it.")
    {
        Add(_what);
        Add(_year);
        Add(_severity);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var year = arguments.GetValue(_year) is { } given ? Given.Year(given) : default(int?);
        var least = Given.Word<FindingSeverity>(arguments.GetValue(_severity)!);
        var what = arguments.GetValue(_what)!;
        var register = RegisterOf(arguments);
        var report = Audit(register, what, year);
        return Findings.Answer(register, format, report with { Findings = [.. report.Findings.Where(f => f.Severity >= least)] }, "Audited");
    }

    private static FindingReport Audit(Register register, string what, int? year)
    {
        var subject = SubjectOf(register, what);
        if (subject is not MeetingReport report)
        {
            var audit = register.Audit((ProgrammeCalendar)subject, year);
            return audit.Findings is [{ Code: Codes.YearNotInProgramme }] ? throw new Refusal(audit.Findings) : audit;
        }

        return year is null ? register.Audit(report) : throw new Refusal(Codes.UsageWrong, "--year is for programmes; leave it out for a report");
    }
}
