using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc chairs [YEARS]: who chairs which meeting: the table of a rotation for the years it was decided for, and else what each programme has.</summary>
internal sealed class ChairsCommand : ToolCommand
{
    private const int MaxYearsNamed = 60;

    private readonly Argument<string?> _years = new("years")
    {
        Description = "A year, 2020, or a span, 2018-2026; by default those for which the rotation was decided.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "YEARS",
    };
    private readonly Option<string?> _programme = new("--programme") { Description = "The table of this rotation, such as isp-2018-2020.", HelpName = "ID" };
    private readonly Option<bool> _beyond = new("--beyond")
    {
        Description = "Apply the rotation rule to years that it was not decided for: arithmetic, not a decision.",
    };

    public ChairsCommand()
        : base("chairs", "Show who chairs which meeting in which year: the regional groups, and the persons on record.")
    {
        Add(_years);
        Add(_programme);
        Add(_beyond);
        AddFormat([Format.Table, Format.Json, Format.Csv, Format.Markdown, Format.Mermaid, Format.Svg]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var span = arguments.GetValue(_years) is { } years ? Given.Years(years) : default((int First, int Last)?);
        var (programme, beyond) = (arguments.GetValue(_programme), arguments.GetValue(_beyond));
        var register = RegisterOf(arguments);
        var chairs = register.ChairsOf(programme);
        var ofRule = programme is not null || beyond || span is null;
        if (ofRule || (chairs.Value is { } first && first.IsDecided(span!.Value.First) && first.IsDecided(span.Value.Last)))
            return new Answer(OfRotation(register, format, chairs.OrRefuse(), span, beyond));
        if (format is Format.Svg or Format.Mermaid)
            throw new Refusal(
                Codes.UsageWrong,
                "a picture shows only years for which a rotation was decided; choose such years, or add --beyond to calculate others"
            );
        return new Answer(OfYears(register, format, span!.Value.First, span.Value.Last));
    }

    /// <summary>The rows of chairs in the years of several programmes.</summary>
    internal static Rows RowsOf(ImmutableArray<YearChair> chairs) =>
        Rows.Of(
            chairs,
            ("year", c => c.Year.ToString(CultureInfo.InvariantCulture)),
            ("office", c => c.Office.ToString()),
            ("group", c => c.Group?.ToString()),
            ("decided", c => c.Decided ? "true" : "false"),
            ("programme", c => c.Programme),
            ("onRecord", c => string.Join("; ", c.OnRecord.Select(Who).Distinct())),
            ("grade", c => Print.Word(c.Grade))
        );

    /// <summary>A chair as people read it: the name with the State or, where only that is known, the State or the group alone.</summary>
    internal static string Who(ChairOnRecord chair) =>
        (chair.Name, chair.StateName ?? chair.Group?.ToString()) switch
        {
            (null, null) => "not named",
            (null, { } whose) => whose,
            ({ } name, null) => name,
            var (name, whose) => $"{name} ({whose})",
        };

    private static string OfYears(Register register, Format format, int first, int last)
    {
        var chairs = register.ChairsOfYears(first, last);
        if (chairs.IsEmpty)
            throw new Refusal(register.ChairOf(first, OfficeCode.MSP).Findings);
        if (format == Format.Json)
            return ModelJson.WriteList(chairs);
        if (format == Format.Csv)
            return Print.Rows(format, RowsOf(chairs));
        var page = new Page(format)
            .Title(
                FormattableString.Invariant($"Chairs {(first == last ? $"in {first}" : $"from {first} to {last}")}, according to the programmes of those years")
            )
            .Table(
                Rows.Of(
                    chairs,
                    ("Year", c => c.Year.ToString(CultureInfo.InvariantCulture)),
                    ("Office", c => c.Office.ToString()),
                    (
                        "Group",
                        c =>
                            c.Group is null ? "not established"
                            : c.Decided ? c.Group.ToString()
                            : $"{c.Group} (by who chaired)"
                    ),
                    ("Chair on record", c => c.OnRecord.IsEmpty ? "not established" : string.Join("; ", c.OnRecord.Select(Who).Distinct()))
                )
            );
        int[] without = [.. Enumerable.Range(first, Math.Min(last - first, MaxYearsNamed) + 1).Where(y => !register.Programmes.Any(p => p.Years.Contains(y)))];
        if (without.Length > 0)
            page.Line($"No programme covers {Wording.And([.. without.Select(y => y.ToString(CultureInfo.InvariantCulture))])}.");
        var shown = chairs[0];
        return page.Line(FormattableString.Invariant($"For the reasons and sources of a line: bwc chair {shown.Year} {shown.Office} --explain")).ToString();
    }

    private static string OfRotation(Register register, Format format, ChairRulings chairs, (int First, int Last)? span, bool beyond)
    {
        var (first, last) = span ?? (chairs.Schedule.Rule.FirstYear, chairs.Schedule.LastYear);
        ChairCommand.RefuseBeyond(chairs, first, last, beyond);
        var decided = chairs.IsDecided(first) && chairs.IsDecided(last);
        var title = decided
            ? chairs.Schedule.Title
            : FormattableString.Invariant(
                $"Arithmetic, not a decision: the rotation was decided for {chairs.Schedule.Rule.FirstYear} to {chairs.Schedule.LastYear} only"
            );
        var source = $"Source: {chairs.Schedule.Source?.Text ?? "none given"} ({Print.Words(chairs.Schedule.Grade)})";
        var slots = chairs.Table(first, last);
        var note = decided ? source : $"{title}. {source}";
        return format switch
        {
            Format.Json => ModelJson.WriteList(slots),
            Format.Svg => ChairPicture.ToSvg(ChairTable.Of(slots), title, source),
            Format.Mermaid => ChairPicture.ToMermaid(ChairTable.Of(slots), note),
            Format.Csv => Print.Rows(format, Grid(chairs.Schedule.Offices, slots)),
            _ => Grid(new Page(format).Title(title).Table(Grid(chairs.Schedule.Offices, slots)), register, chairs, source),
        };
    }

    private static string Grid(Page page, Register register, ChairRulings chairs, string source)
    {
        // The names are in one column behind the codes.
        page.Legend(chairs.Schedule.Rule.Cycle.Select(code => (code.ToString(), register.FindGroup(code).Value?.Name ?? string.Empty)));
        return page.Line(source).ToString();
    }

    private static Rows Grid(ImmutableArray<OfficeCode> offices, ImmutableArray<ChairSlot> slots)
    {
        var rows = new Rows(["year", .. offices.Select(o => o.ToString())], []);
        for (var i = 0; i < slots.Length; i++)
        {
            if (i % offices.Length == 0)
                rows.Cells.Add([slots[i].Year.ToString(CultureInfo.InvariantCulture), .. new string[offices.Length]]);
            rows.Cells[^1][1 + (i % offices.Length)] = slots[i].Group.ToString();
        }

        return rows;
    }
}
