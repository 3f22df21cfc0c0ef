using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;

namespace Bwc.Cli.Commands;

/// <summary>bwc data [TABLE]: the embedded tables as they stand, for R, pandas or a spreadsheet.</summary>
internal sealed class DataCommand : ToolCommand
{
    private readonly Argument<string?> _table = new("table")
    {
        Description = "The table, such as treaty-actions; by default a list of them all.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "TABLE",
    };

    public DataCommand()
        : base("data", "The tables of the data as CSV, each row with its source and grade; without a name, which tables there are.")
    {
        Add(_table);
        AddFormat([Format.Csv]);
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        if (arguments.GetValue(_table) is { } name)
            return new Answer(Register.TableOf(name).OrRefuse());
        var lines = Register
            .Tables.Select(table => (Name: table, Lines: Register.TableOf(table).OrRefuse().Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            .ToArray();
        return new Answer(
            Print.Rows(
                format,
                Rows.Of(
                    lines.Select(t => new Table(t.Name, t.Lines.Length - 1, t.Lines[0])),
                    ("table", t => t.Name),
                    ("rows", t => t.Count.ToString(CultureInfo.InvariantCulture)),
                    ("columns", t => t.Header.Replace(',', ' '))
                )
            )
        );
    }

    private sealed record Table(string Name, int Count, string Header);
}
