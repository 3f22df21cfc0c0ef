using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>bwc rotation infer FILE: the cyclic rule behind a table.</summary>
internal sealed class InferCommand : TableCommand
{
    public InferCommand()
        : base("infer", "Find the cyclic rule behind a table: every rule that explains each cell, or the nearest rule and where it differs.")
    {
        AddSearch();
        AddFormat();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var inference = RotationLaboratory.Infer(TableOf(arguments), [.. GivenGroups(arguments) ?? []], LimitOf(arguments)).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(inference));
        var rows = Rows.Of(
            inference.Rules.SelectMany(
                (rule, i) =>
                    rule.Blocks.Select(block => new
                    {
                        Number = i + 1,
                        Rule = rule,
                        Block = block,
                    })
            ),
            ("rule", r => Text(r.Number)),
            ("cycle", r => string.Join(" ", r.Rule.Cycle)),
            ("firstYear", r => Text(r.Rule.FirstYear)),
            ("yearsPerTurn", r => Text(r.Rule.YearsPerTurn)),
            ("offices", r => string.Join(" ", r.Block.Offices)),
            ("offset", r => Text(r.Block.Offset))
        );
        if (format == Format.Csv)
            return new Answer(Print.Rows(format, rows) + (inference.Differences.IsEmpty ? string.Empty : "\n" + Print.Rows(format, Differences(inference))));
        var found = inference.Exact
            ? $"{(inference.Complete ? string.Empty : "At least ")}{Wording.Count(inference.Count, "rule explains", "rules explain")} every cell, with "
                + $"{Wording.Count(inference.Rules[0].Blocks.Length, "block", "blocks")} of offices."
            : FormattableString.Invariant($"No cyclic rule explains every cell; the nearest differs in {inference.Differences.Length}.");
        return new Answer(
            new Page(format)
                .Title(found)
                .Table(rows with { Columns = ["rule", "cycle", "first year", "years per turn", "offices", "offset"] })
                .Table(Differences(inference))
                .ToString()
        );
    }

    private static Rows Differences(RotationInference inference) =>
        Rows.Of(
            inference.Differences,
            ("year", d => Text(d.Year)),
            ("office", d => d.Office.ToString()),
            ("found", d => d.Found?.ToString()),
            ("expected", d => d.Expected?.ToString())
        );
}
