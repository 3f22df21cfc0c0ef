using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Diagnostics;

namespace Bwc.Cli.Commands;

/// <summary>bwc audit PROGRAMME, bwc audit FILE: where a programme and its meetings part.</summary>
internal sealed class AuditCommand : ToolCommand
{
    private readonly Argument<string> _what = new("what") { Description = "A programme, such as isp-2018-2020, or a file with one and its meetings, as bwc programme --format json prints it.", HelpName = "PROGRAMME|FILE" };
    private readonly Option<string> _severity = new("--severity") { Description = "Only findings of at least this weight: error, warning or info.", DefaultValueFactory = _ => "info", HelpName = "SEVERITY" };
    private readonly Option<string?> _year = new("--year") { Description = "Only this programme year.", HelpName = "YEAR" };

    public AuditCommand()
        : base("audit", "Where a programme and its meetings part: days, order, interval, chairs, and what agreements cover.")
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
        var least = Given.Word<Severity>(arguments.GetValue(_severity)!);
        var what = arguments.GetValue(_what)!;
        var register = RegisterOf(arguments);
        var report = register.Audit(CalendarOf(register, what), year).OrRefuse();
        return Findings.Answer(register, format, report with { Findings = [.. report.Findings.Where(f => f.Severity <= least)] }, "Audited");
    }
}
