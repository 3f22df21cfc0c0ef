using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc chairs [YEARS]: the chair table.</summary>
internal sealed class ChairsCommand : ToolCommand
{
    private readonly Argument<string?> _years = new("years")
    {
        Description = "A year, 2020, or a span, 2018-2020; by default those for which the rotation was decided.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "YEARS",
    };
    private readonly Option<string?> _programme = new("--programme")
    {
        Description = "The rotation, such as isp-2018-2020; by default the first of the register.",
        HelpName = "ID",
    };

    public ChairsCommand()
        : base("chairs", "Which regional group chairs which meeting in which year.")
    {
        Add(_years);
        Add(_programme);
        AddFormat([Format.Table, Format.Json, Format.Csv, Format.Markdown, Format.Mermaid, Format.Svg]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var span = arguments.GetValue(_years) is { } years ? Given.Years(years) : default((int First, int Last)?);
        var register = RegisterOf(arguments);
        var chairs = register.ChairsOf(arguments.GetValue(_programme)).OrRefuse();
        var (first, last) = span ?? (chairs.Schedule.Rule.FirstYear, chairs.Schedule.LastYear);
        var slots = chairs.Table(first, last);
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(slots));
        if (format == Format.Svg)
            return new Answer(ChairPicture.ToSvg(ChairTable.Of(slots), chairs.Schedule.Title, Note(chairs, first, last)));
        if (format == Format.Mermaid)
            return new Answer(ChairPicture.ToMermaid(ChairTable.Of(slots), Note(chairs, first, last)));
        var offices = chairs.Schedule.Offices;
        var rows = new Rows(new string[offices.Length + 1], []);
        rows.Columns[0] = "year";
        for (var i = 0; i < offices.Length; i++)
            rows.Columns[i + 1] = offices[i].ToString();
        for (var i = 0; i < slots.Length; i++)
        {
            if (i % offices.Length == 0)
                rows.Cells.Add([slots[i].Year.ToString(CultureInfo.InvariantCulture), .. new string[offices.Length]]);
            rows.Cells[^1][1 + (i % offices.Length)] = slots[i].Group.ToString();
        }

        return new Answer(Print.Rows(format, rows, Print.Prose(chairs.Schedule.Title) + "\n", "\n" + Legend(register, chairs, first, last)));
    }

    private static string Note(ChairRulings chairs, int first, int last) =>
        (Undecided(chairs, first, last) is { } undecided ? undecided + " " : string.Empty)
        + $"Source: {chairs.Schedule.Source} ({Print.Word(chairs.Schedule.Grade)})";

    /// <summary>What is to be said of years beyond those that the rotation was decided for; null where there are none.</summary>
    private static string? Undecided(ChairRulings chairs, int first, int last) =>
        chairs.IsDecided(first) && chairs.IsDecided(last)
            ? null
            : FormattableString.Invariant(
                $"Decided for {chairs.Schedule.Rule.FirstYear} to {chairs.Schedule.LastYear} only; other years are arithmetic, not a decision."
            );

    private static string Legend(Register register, ChairRulings chairs, int first, int last)
    {
        var legend = string.Empty;
        foreach (var code in chairs.Schedule.Rule.Cycle)
            legend += $"{code.ToString(), -4} {register.FindGroup(code).Value?.Name}\n";
        if (Undecided(chairs, first, last) is { } undecided)
            legend += Print.Prose(undecided);
        return legend + Print.Prose($"Source: {chairs.Schedule.Source} ({Print.Word(chairs.Schedule.Grade)})");
    }
}
