using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Cli.Commands;

/// <summary>bwc compare REPORT REPORT: whose participation differs between two reports.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private readonly Argument<string> _before = new("before")
    {
        Description = "The report of the earlier meeting, by its symbol or as a file.",
        HelpName = "REPORT",
    };
    private readonly Argument<string> _after = new("after") { Description = "The report of the later meeting.", HelpName = "REPORT" };

    public CompareCommand()
        : base("compare", "Show who joined, who left and who changed category between two reports.")
    {
        Add(_before);
        Add(_after);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var comparison = ParticipantComparison.Of(ReportOf(register, arguments.GetValue(_before)!), ReportOf(register, arguments.GetValue(_after)!));
        if (format == Format.Json)
            return new Answer(ModelJson.Write(comparison));
        var changes = comparison
            .Joined.Select(c => ("joined", c))
            .Concat(comparison.Left.Select(c => ("left", c)))
            .Concat(comparison.Changed.Select(c => ("changed", c)));
        var rows = new Rows(["change", "participant", "name", "before", "after"], []);
        foreach (var (change, who) in changes)
            rows.Cells.Add([change, who.Participant, NameOf(register, who.Participant), Category(format, who.Before), Category(format, who.After)]);
        foreach (var name in comparison.Unresolved)
            rows.Cells.Add(["not resolved", name, string.Empty, string.Empty, string.Empty]);
        return new Answer(format == Format.Csv ? Print.Rows(format, rows) : new Page(format).Title(comparison.ToString()).Table(rows).ToString());
    }

    private static string Category(Format format, ParticipantKind? kind) =>
        kind is not { } known ? string.Empty
        : format == Format.Csv ? Print.Word(known)
        : Print.Words(known);

    private static string NameOf(Register register, string participant) =>
        StateCode.TryParse(participant, null, out var code) && register.TryFindState(code, out var state) ? state.Name
        : register.TryFindOrganization(participant, out var body) ? body.Name
        : string.Empty;
}
