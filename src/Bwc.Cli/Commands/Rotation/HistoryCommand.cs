using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>bwc rotation history: who chaired since the first programme, and what each programme follows.</summary>
internal sealed class HistoryCommand : ToolCommand
{
    private const string Note =
        "Each group is that of the chair's State on the first day, where both are established. "
        + "The last column says who would chair if the cycle went on: arithmetic, not a decision.";

    public HistoryCommand()
        : base("history", "Show who has chaired since 2003, which rule the chairs of each programme follow, and who would be next.")
    {
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var cycles = register.ProgrammeCycles();
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(cycles));
        var history = TableCommand.RowsOf(register.ChairHistory());
        if (format == Format.Csv)
            return new Answer(Print.Rows(format, history));
        var rows = Rows.Of(
            cycles,
            ("Programme", c => c.Programme),
            (
                "Follows",
                c =>
                    c.Inference is { Exact: true } found
                        ? $"{string.Join(", ", found.Rules[0].Cycle)} from {TableCommand.Text(found.Rules[0].FirstYear)}"
                            + (found.Count > 1 ? FormattableString.Invariant($", or one of {found.Count - 1} others") : string.Empty)
                    : c.Inference is null ? "no chair is established"
                    : "no rule explains every chair"
            ),
            (
                "Next",
                c =>
                    c.Next.IsEmpty
                        ? null
                        : $"{TableCommand.Text(c.Next[0].Year)}: "
                            + string.Join(", ", c.Next.GroupBy(n => n.Group).Select(g => $"{g.Key} {string.Join(" ", g.Select(n => n.Office))}"))
            )
        );
        return new Answer(new Page(format).Table(history).Table(rows).Line(Note).ToString());
    }
}
