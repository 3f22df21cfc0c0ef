using System.CommandLine;
using System.Globalization;
using System.Text;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Cli.Commands;

/// <summary>bwc rotation infer|check|analyse|complete FILE, bwc rotation history: the rule behind a table, its faults, its completions, and what was.</summary>
internal sealed class RotationCommand : ToolCommand
{
    private const string Infer = "infer";
    private const string Check = "check";
    private const string Analyse = "analyse";
    private const string Complete = "complete";
    private const string History = "history";
    private const int UsualLimit = 10;

    private readonly Argument<string> _what = new("what")
    {
        Description =
            "infer: the cyclic rule behind a table; check: where it differs from a rule; analyse: who has how much; complete: the ways to fill its gaps; history: who chaired since 2003.",
        HelpName = "infer|check|analyse|complete|history",
    };
    private readonly Argument<string?> _file = new("file")
    {
        Description = "A table as lines year,MSP,MX1,... with empty cells for gaps, or as JSON: a chairTable/1, or for complete a completionRequest/1.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE",
    };
    private readonly Option<string?> _rule = new("--rule")
    {
        Description = "For check: a file with a rotationRule/1, a rotationSchedule/1, or the row of one year; by default the first rotation of the register.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _limit = new("--limit") { Description = "For infer and complete: how many to list; 10 by default.", HelpName = "N" };
    private readonly Option<string?> _groups = new("--groups")
    {
        Description = "For infer and complete: the groups that take turns, such as EEG,WG,NAM; by default those of the table.",
        HelpName = "GROUPS",
    };
    private readonly Option<string?> _weights = new("--weights")
    {
        Description = "For analyse: weights of groups, such as NAM=3,WG=2,EEG=1; by default all weigh 1.",
        HelpName = "WEIGHTS",
    };

    public RotationCommand()
        : base("rotation", "The rotation laboratory: find the rule behind a chair table, judge it, complete it, or see who chaired.")
    {
        Add(_what);
        Add(_file);
        Add(_rule);
        Add(_limit);
        Add(_groups);
        Add(_weights);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var what = arguments.GetValue(_what)!;
        if (what == History)
            return OfHistory(register, format);
        if (what is not (Infer or Check or Analyse or Complete))
            throw new Refusal(
                Codes.UsageWrong,
                $"{SafeText.Quote(what)} is nothing that is done with a table; give {Infer}, {Check}, {Analyse}, {Complete} or {History}"
            );
        var file = Given.File(arguments.GetValue(_file) ?? throw new Refusal(Codes.UsageWrong, "no file is given; give one with a table"));
        return what switch
        {
            Infer => Inferred(RotationLaboratory.Infer(TableOf(file), [.. GroupsOf(arguments)], LimitOf(arguments)).OrRefuse(), format),
            Check => Checked(register, TableOf(file), arguments, format),
            Analyse => Analysed(register, TableOf(file), arguments, format),
            _ => Completed(RequestOf(file, arguments), LimitOf(arguments), format),
        };
    }

    private static Answer Inferred(RotationInference inference, Format format)
    {
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
        var verdict = inference.Exact
            ? FormattableString.Invariant(
                $"{(inference.Complete ? string.Empty : "At least ")}{Wording.Count(inference.Count, "rule explains", "rules explain")} every cell, with {inference.Rules[0].Blocks.Length} {(inference.Rules[0].Blocks.Length == 1 ? "block" : "blocks")} of offices."
            )
            : FormattableString.Invariant($"No cyclic rule explains every cell; the nearest differs in {inference.Differences.Length}.");
        var differences = inference.Differences.IsEmpty ? string.Empty : "\n" + Print.Rows(format, Differences(inference));
        return new Answer(Print.Rows(format, rows, Print.Prose(verdict) + "\n", differences));
    }

    private Answer Checked(Register register, ChairTable table, ParseResult arguments, Format format)
    {
        var check = arguments.GetValue(_rule) is { } file
            ? Against(file, table)
            : RotationLaboratory.Check(table, register.ChairsOf(null).OrRefuse().Schedule.Rule).OrRefuse();
        var more = check.Differences.Length > FindingReport.MaxFindings;
        var report = new FindingReport
        {
            Findings =
            [
                .. check.Differences.Take(FindingReport.MaxFindings).Select(Finding),
                .. more ? [Cut(check.Differences.Length)] : Array.Empty<Finding>(),
            ],
        };
        return Findings.Answer(register, format, report, "Checked");
    }

    /// <summary>Against a rule, or against one row as the prose of a mandate names it: the offices that one group has in that year are a block.</summary>
    private static RotationInference Against(string file, ChairTable table)
    {
        var bytes = Given.File(file);
        object rule = Given.IsJson(bytes) ? ModelJson.ReadAny(bytes).OrRefuse() : TableOf(bytes);
        return rule switch
        {
            RotationRule found => RotationLaboratory.Check(table, found).OrRefuse(),
            RotationSchedule schedule => RotationLaboratory.Check(table, schedule.Rule).OrRefuse(),
            ChairTable row => RotationLaboratory
                .Check(
                    table,
                    [.. row.Slots.GroupBy(s => s.Group).Select(b => new RotationBlock { Offset = 0, Offices = [.. b.Select(s => s.Office)] })],
                    row.Slots
                )
                .OrRefuse(),
            _ => throw new Refusal(
                Codes.UsageWrong,
                $"the file {SafeText.Quote(file)} holds no rule; give a rotationRule/1, a rotationSchedule/1, or a table of one year"
            ),
        };
    }

    private Answer Analysed(Register register, ChairTable table, ParseResult arguments, Format format)
    {
        var analysis = RotationLaboratory.Analyse(table, [.. WeightsOf(arguments.GetValue(_weights))]).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(analysis));
        var rows = new Rows(["group", "chairs", "share", .. table.Offices.Select(o => o.ToString()), "longestWait"], []);
        foreach (var share in analysis.Shares)
            rows.Cells.Add([share.Group.ToString(), Text(share.Chairs), Share(share), .. share.ByOffice.Select(Text), Text(share.LongestWait)]);
        if (format != Format.Table)
            return new Answer(Print.Rows(format, rows));
        return new Answer(
            $"{TableWriter.Write(rows)}\n{Findings.Answer(register, format, new FindingReport { Findings = analysis.Findings }, "Analysed").Text}"
        );
    }

    private static Answer Completed(CompletionRequest request, int limit, Format format)
    {
        var completion = RotationLaboratory.Complete(request, limit).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(completion));
        if (format == Format.Table)
        {
            var text = new StringBuilder(
                Print.Prose(
                    FormattableString.Invariant(
                        $"{(completion.Complete ? string.Empty : "At least ")}{Wording.Count(completion.Count, "way", "ways")} to complete the table{(completion.Weighed ? FormattableString.Invariant($", fulfilling wishes of weight {completion.Weight}.") : ".")}"
                    )
                )
            );
            if (!completion.Conflict.IsEmpty)
                text.Append(
                    Print.Prose(
                        $"These demands cannot all hold{(completion.Smallest ? ", and no smaller set of them is as bad" : ", though a smaller set may be as bad: the search stopped short")}: {string.Join("; ", completion.Conflict)}."
                    )
                );
            foreach (var plan in completion.Solutions)
                text.Append('\n').Append(TableWriter.Write(RowsOf(ChairTable.Of(plan.Slots))));
            return new Answer(text.ToString());
        }

        var rows = Rows.Of(
            completion.Solutions.SelectMany((plan, i) => plan.Slots.Select(slot => new { Number = i + 1, Slot = slot })),
            ("solution", s => Text(s.Number)),
            ("year", s => Text(s.Slot.Year)),
            ("office", s => s.Slot.Office.ToString()),
            ("group", s => s.Slot.Group.ToString())
        );
        return new Answer(Print.Rows(format, rows));
    }

    private static Answer OfHistory(Register register, Format format)
    {
        var cycles = register.ProgrammeCycles();
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(cycles));
        var history = RowsOf(register.ChairHistory());
        if (format != Format.Table)
            return new Answer(Print.Rows(format, history));
        var rows = Rows.Of(
            cycles,
            ("Programme", c => c.Programme),
            (
                "Follows",
                c =>
                    c.Inference is { Exact: true } found
                        ? $"{string.Join(", ", found.Rules[0].Cycle)} from {Text(found.Rules[0].FirstYear)}{(found.Count > 1 ? FormattableString.Invariant($", or one of {found.Count - 1} others") : string.Empty)}"
                    : c.Inference is null ? "no chair is established"
                    : "no rule explains every chair"
            ),
            (
                "Next",
                c =>
                    c.Next.IsEmpty
                        ? null
                        : $"{Text(c.Next[0].Year)}: {string.Join(", ", c.Next.GroupBy(s => s.Group).Select(g => $"{g.Key} {string.Join(" ", g.Select(s => s.Office))}"))}"
            )
        );
        return new Answer(
            $"{TableWriter.Write(history)}\n{TableWriter.Write(rows)}\n{Print.Prose("The groups are those of the chairs' States on the first day, where both are established. Next is who would chair if the cycle went on: arithmetic, not a decision.")}"
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

    private static Finding Cut(int differences) =>
        new()
        {
            Code = Codes.FindingsCut,
            Severity = FindingSeverity.Error,
            Message = FormattableString.Invariant($"{differences} cells differ, of which {FindingReport.MaxFindings} are listed; mend these and ask again"),
            Path = "$",
            Citation = CodeCatalogue.Find(Codes.FindingsCut)!.Citation,
        };

    private static Finding Finding(CellDifference difference) =>
        new()
        {
            Code = Codes.CellDiffers,
            Severity = FindingSeverity.Error,
            Message = difference.Expected is null
                ? FormattableString.Invariant($"{difference.Office} in {difference.Year} is an office that the rule does not have")
                : FormattableString.Invariant(
                    $"{difference.Office} in {difference.Year} has {difference.Found?.ToString() ?? "no group"}; by the rule it would have {difference.Expected}"
                ),
            Path = FormattableString.Invariant($"$.{difference.Year}.{difference.Office}"),
            Citation = CodeCatalogue.Find(Codes.CellDiffers)!.Citation,
        };

    /// <summary>A table with a row for each year.</summary>
    internal static Rows RowsOf(ChairTable table)
    {
        var cells = table.Slots.ToDictionary(s => (s.Year, s.Office), s => s.Group);
        var rows = new Rows(["year", .. table.Offices.Select(o => o.ToString())], []);
        foreach (var year in table.Years)
            rows.Cells.Add([Text(year), .. table.Offices.Select(o => cells.TryGetValue((year, o), out var group) ? group.ToString() : string.Empty)]);
        return rows;
    }

    private static ChairTable TableOf(byte[] file) =>
        Given.IsJson(file) ? ModelJson.Read<ChairTable>(file).OrRefuse() : ChairTable.Parse(Encoding.UTF8.GetString(file)).OrRefuse();

    private CompletionRequest RequestOf(byte[] file, ParseResult arguments)
    {
        var request = !Given.IsJson(file)
            ? new CompletionRequest { Table = TableOf(file) }
            : ModelJson.ReadAny(file).OrRefuse() switch
            {
                CompletionRequest found => found,
                ChairTable table => new CompletionRequest { Table = table },
                _ => throw new Refusal(Codes.UsageWrong, "the file holds no table; give a chairTable/1 or a completionRequest/1"),
            };
        return arguments.GetValue(_groups) is null ? request : request with { Groups = [.. GroupsOf(arguments)] };
    }

    private IEnumerable<GroupCode> GroupsOf(ParseResult arguments) =>
        (arguments.GetValue(_groups) ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(g =>
                GroupCode.TryParse(g, out var code)
                    ? code
                    : throw new Refusal(Codes.GroupCodeMalformed, $"{SafeText.Quote(g)} is no group; give codes such as EEG,WG,NAM")
            );

    private static IEnumerable<GroupWeight> WeightsOf(string? given)
    {
        foreach (var part in (given ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (
                at < 0
                || !GroupCode.TryParse(part.AsSpan(0, at), out var group)
                || !int.TryParse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
            )
                throw new Refusal(Codes.UsageWrong, $"{SafeText.Quote(part)} is no weight of a group; give weights such as NAM=3,WG=2,EEG=1");
            yield return new GroupWeight { Group = group, Weight = weight };
        }
    }

    private int LimitOf(ParseResult arguments) =>
        arguments.GetValue(_limit) is not { } text ? UsualLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= 100_000 ? limit
        : throw new Refusal(Codes.UsageWrong, $"{SafeText.Quote(text)} is no limit; give 1 to 100000");

    private static string Share(GroupShare share) =>
        share.ShareNumerator % share.ShareDenominator == 0
            ? Text(share.ShareNumerator / share.ShareDenominator)
            : FormattableString.Invariant($"{share.ShareNumerator}/{share.ShareDenominator}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
