using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>bwc rotation complete FILE: the ways to fill the gaps of a table.</summary>
internal sealed class CompleteCommand : TableCommand
{
    public CompleteCommand()
        : base(
            "complete",
            "List the ways to fill the gaps of a table, or the demands that cannot all be met.",
            "A table as lines year,MSP,MX1,... with empty cells for gaps, as a grid, or as a chairTable/1; or a completionRequest/1."
        )
    {
        AddSearch();
        AddFormat();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var completion = RotationLaboratory.Complete(RequestOf(arguments), LimitOf(arguments)).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(completion));
        if (format is Format.Table or Format.Markdown)
            return new Answer(ForPeople(format, completion));
        var rows = Rows.Of(
            completion.Solutions.SelectMany((plan, i) => plan.Slots.Select(slot => new { Number = i + 1, Slot = slot })),
            ("solution", s => Text(s.Number)),
            ("year", s => Text(s.Slot.Year)),
            ("office", s => s.Slot.Office.ToString()),
            ("group", s => s.Slot.Group.ToString())
        );
        return new Answer(Print.Rows(format, rows));
    }

    private static string ForPeople(Format format, RotationCompletion completion)
    {
        var most = completion.Complete ? string.Empty : "At least ";
        var page = new Page(format).Line(
            $"{most}{Wording.Count(completion.Count, "way", "ways")} to complete the table"
                + (completion.Weighed ? FormattableString.Invariant($", fulfilling wishes of weight {completion.Weight}.") : ".")
        );
        if (!completion.Conflict.IsEmpty)
        {
            var smallest = completion.Smallest
                ? ", and no smaller set of them conflicts"
                : ", though a smaller set may conflict as well: the search stopped at its limit";
            page.Line($"These demands cannot all be met{smallest}: {string.Join("; ", completion.Conflict)}.");
        }

        foreach (var plan in completion.Solutions)
            page.Table(RowsOf(ChairTable.Of(plan.Slots)));
        return page.ToString();
    }

    private CompletionRequest RequestOf(ParseResult arguments)
    {
        var file = FileOf(arguments);
        var request = !Given.IsJson(file)
            ? new CompletionRequest { Table = TableIn(file) }
            : ModelJson.ReadAny(file).OrRefuse() switch
            {
                CompletionRequest found => found,
                ChairTable table => new CompletionRequest { Table = table },
                _ => throw new Refusal(Codes.UsageWrong, "the file does not contain a table; use a chairTable/1 or a completionRequest/1"),
            };
        return GivenGroups(arguments) is { } groups ? request with { Groups = [.. groups] } : request;
    }
}
