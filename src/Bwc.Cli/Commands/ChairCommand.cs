using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc chair YEAR OFFICE: one slot of the table, and why.</summary>
internal sealed class ChairCommand : ToolCommand
{
    private readonly Argument<string> _year = new("year") { Description = "The programme year, such as 2020.", HelpName = "YEAR" };
    private readonly Argument<string> _office = new("office") { Description = "The office: MSP or MX1 to MX5.", HelpName = "OFFICE" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Print the steps that lead to the answer." };
    private readonly Option<string?> _programme = new("--programme")
    {
        Description = "The rotation, such as isp-2018-2020; by default the first of the register.",
        HelpName = "ID",
    };

    public ChairCommand()
        : base("chair", "Which regional group chairs one meeting in one year, and why.")
    {
        Add(_year);
        Add(_office);
        Add(_explain);
        Add(_programme);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var year = Given.Year(arguments.GetValue(_year)!);
        var text = arguments.GetValue(_office)!;
        if (!OfficeCode.TryParse(CleanText.Of(text), out var office))
            throw new Refusal(Codes.OfficeCodeMalformed, $"{SafeText.Quote(text)} is no office; give a code such as MX3");
        var register = RegisterOf(arguments);
        var ruling = register.ChairsOf(arguments.GetValue(_programme)).OrRefuse().Rule(year, office).OrRefuse();
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(ruling),
                Format.Table => ForPeople(register, ruling, arguments.GetValue(_explain)),
                _ => Print.Rows(
                    format,
                    Rows.Of(
                        [ruling],
                        ("year", r => r.Year.ToString(CultureInfo.InvariantCulture)),
                        ("office", r => r.Office.ToString()),
                        ("group", r => r.Group.ToString()),
                        ("decided", r => r.Decided ? "true" : "false")
                    )
                ),
            }
        );
    }

    private static string ForPeople(Register register, ChairRuling ruling, bool explain)
    {
        var name = $"{ruling.Group.ToString()} ({register.FindGroup(ruling.Group).Value?.Name})";
        var text = Print.Prose(
            ruling.Decided
                ? FormattableString.Invariant($"{name} chairs {ruling.Office.ToString()} in {ruling.Year}.")
                : FormattableString.Invariant($"By the rule alone {name} chairs {ruling.Office.ToString()} in {ruling.Year}: arithmetic, not a decision.")
        );
        if (!ruling.ViceChairs.IsEmpty)
            text += Print.Prose($"Vice-chairs: {string.Join(", ", ruling.ViceChairs)}.");
        return explain ? $"{text}\n{Print.Steps(ruling.Steps)}" : text;
    }
}
