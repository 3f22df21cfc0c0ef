using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;

namespace Bwc.Cli.Commands;

/// <summary>bwc data [TABLE]: the embedded tables as they are, for R, pandas or a spreadsheet.</summary>
internal sealed class DataCommand : ToolCommand
{
    private readonly Argument<string?> _table = new("table")
    {
        Description = "The table, such as treaty-actions; by default a list of them all.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "TABLE",
    };

    private readonly Option<string?> _all = new("--all")
    {
        Description = "Write every table and a datapackage.json (Frictionless Data) into this directory.",
        HelpName = "DIRECTORY",
    };
    private readonly Option<string> _about = new("--about")
    {
        Description = "The version of the data, and up to which day each table was checked.",
        Arity = ArgumentArity.Zero,
    };

    public DataCommand()
        : base("data", "Print the tables of the data as CSV, each row with its source and grade; without a name, list the tables.")
    {
        Add(_table);
        Add(_all);
        Add(_about);
        AddFormat([Format.Csv]);
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        if (arguments.GetValue(_all) is { } directory)
            return new Answer(Written(directory));
        if (arguments.GetResult(_about) is not null)
            return new Answer(About(format));
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

    private static string About(Format format) =>
        Print.Rows(
            format,
            Rows.Of(
                Register.Default.Reach,
                ("table", t => t.Table),
                ("checkedUntil", t => Print.Day(t.CheckedUntil)),
                ("basis", t => t.Basis),
                ("version", _ => Register.DataVersion)
            )
        );

    private static string Written(string directory)
    {
        var files = Register.DataPackage();
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(directory, name), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Refusal(Codes.OutputUnwritable, $"the directory {SafeText.Quote(directory)} cannot be written; use another one");
        }

        return string.Concat(files.Select(f => f.Key + "\n"));
    }

    private sealed record Table(string Name, int Count, string Header);
}
