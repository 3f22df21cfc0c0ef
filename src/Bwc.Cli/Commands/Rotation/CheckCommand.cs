using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>bwc rotation check FILE [--rule FILE]: where a table differs from a rule.</summary>
internal sealed class CheckCommand : TableCommand
{
    private readonly Option<string?> _rule = new("--rule")
    {
        Description = "A file with a rotationRule/1, a rotationSchedule/1, or the row of one year; by default the first rotation of the register.",
        HelpName = "FILE",
    };

    public CheckCommand()
        : base("check", "Show where a table differs from a rule, cell by cell.")
    {
        Add(_rule);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var table = TableOf(arguments);
        var check = arguments.GetValue(_rule) is { } file
            ? Against(file, table)
            : RotationLaboratory.Check(table, register.FindRotation().OrRefuse().Rule).OrRefuse();
        return Findings.Answer(register, format, check.ToReport(), "Checked");
    }

    private static RotationInference Against(string file, ChairTable table)
    {
        var bytes = Given.File(file);
        object rule = Given.IsJson(bytes) ? ModelJson.ReadAny(bytes).OrRefuse() : TableIn(bytes);
        return rule switch
        {
            RotationRule found => RotationLaboratory.Check(table, found).OrRefuse(),
            RotationSchedule schedule => RotationLaboratory.Check(table, schedule.Rule).OrRefuse(),
            ChairTable row => RotationLaboratory.CheckRow(table, row).OrRefuse(),
            _ => throw new Refusal(
                Codes.UsageWrong,
                $"{Given.NameOf(file)} does not contain a rule; use a rotationRule/1, a rotationSchedule/1, or a table of one year"
            ),
        };
    }
}
