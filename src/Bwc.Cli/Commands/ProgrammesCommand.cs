using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc programmes: the programmes of meetings between Review Conferences.</summary>
internal sealed class ProgrammesCommand : ToolCommand
{
    public ProgrammesCommand()
        : base("programmes", "List the programmes of meetings between Review Conferences.")
    {
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var programmes = RegisterOf(arguments).Programmes;
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(programmes));
        var rows = Rows.Of(
            programmes,
            ("id", p => p.Id),
            ("years", p => string.Create(CultureInfo.InvariantCulture, $"{p.Years[0]}-{p.Years[^1]}")),
            ("offices", p => string.Join(" ", p.Offices)),
            (format == Format.Csv ? "decidedOn" : "decided on", p => Print.Day(p.DecidedOn)),
            ("document", p => p.Document)
        );
        if (format == Format.Csv || programmes.IsEmpty)
            return new Answer(Print.Rows(format, rows));
        return new Answer(new Page(format).Table(rows).Line($"For what a programme laid down: bwc programme {programmes[0].Id}").ToString());
    }
}
