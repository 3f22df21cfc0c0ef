using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc states --on DATE: the States on a day, all or chosen.</summary>
internal sealed class StatesCommand : ToolCommand
{
    private readonly Option<string[]> _status = new("--status")
    {
        Description = "Only States of this status: state-party, signatory or neither; several with commas between.",
        HelpName = "STATUS",
    };
    private readonly Option<string[]> _group = new("--group")
    {
        Description = "Only States of this group, by its code, such as WG, or its name; several with commas between.",
        HelpName = "GROUP",
    };
    private readonly Option<string> _count = new("--count")
    {
        Description = "Only how many there are, on both bases, and why the two differ; of a group with --group.",
        Arity = ArgumentArity.Zero,
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;
    private readonly Option<string> _language;

    public StatesCommand()
        : base("states", "List the States on a day, with status and group; with --status neither, those outside the Convention.")
    {
        _on = AddOn();
        Add(_status);
        Add(_group);
        Add(_count);
        _basis = AddBasis();
        _language = AddLanguage();
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var on = Given.Day(arguments.GetValue(_on)!);
        var basis = Given.Word<StatusBasis>(arguments.GetValue(_basis)!);
        var language = Given.Language(arguments.GetValue(_language)!);
        var statuses = Given.Words<TreatyStatus>(arguments.GetValue(_status));
        var register = RegisterOf(arguments);
        var groups = Given.Parts(arguments.GetValue(_group)).Select(g => register.FindGroup(g).OrRefuse().Code).ToArray();
        var counts = register.Count(on, [.. groups]);
        if (arguments.GetResult(_count) is not null)
            return Counted(format, counts, statuses);
        ImmutableArray<StateListing> states =
        [
            .. register
                .List(on, basis, language)
                .Where(s => statuses.Length == 0 || (s.Status is { } status && statuses.Contains(status)))
                .Where(s => groups.Length == 0 || (s.Group is { } group && groups.Contains(group))),
        ];
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(states));
        if (format == Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        states,
                        ("state", s => s.State.ToString()),
                        ("name", s => s.Name),
                        ("status", s => s.Status is { } status ? Print.Word(status) : "notEstablished"),
                        ("since", s => Print.Day(s.Since)),
                        ("group", s => s.Group?.ToString())
                    )
                )
            );
        }

        return new Answer(
            new Page(format)
                .Table(
                    Rows.Of(
                        states,
                        ("State", s => s.State.ToString()),
                        ("Name", s => s.Name),
                        ("Status", s => s.Status is { } status ? Print.Words(status) : "not established"),
                        ("Since", s => Print.Day(s.Since)),
                        ("Group", s => s.Group?.ToString())
                    )
                )
                .Line($"{Wording.Count(states.Length, "State")} on {Print.Day(on)}, as {Print.Words(basis)}")
                .Steps(counts.Differing.IsEmpty ? [] : counts.Steps)
                .Notes(register.BeyondReach(on, TableReach.TreatyActions, TableReach.GroupMemberships))
                .ToString()
        );
    }

    private static Answer Counted(Format format, StatusCounts counts, TreatyStatus[] statuses)
    {
        if (format == Format.Json)
            return new Answer(ModelJson.Write(counts));
        CountRow[] rows = [new(StatusBasis.Deposited, counts.Deposited), new(StatusBasis.Effective, counts.Effective)];
        return new Answer(
            format == Format.Csv
                ? Print.Rows(format, Table(rows, statuses, "basis", "statesParties", "signatories", "neither", "notEstablished"))
                : new Page(format)
                    .Table(Table(rows, statuses, "Basis", "States Parties", "Signatories", "Neither", "Not established"))
                    .Steps(counts.Steps)
                    .Notes(counts.Findings)
                    .ToString()
        );
    }

    private static Rows Table(CountRow[] rows, TreatyStatus[] statuses, string basis, string parties, string signatories, string neither, string open)
    {
        Column<CountRow>[] counted =
        [
            (parties, r => r.Count.StatesParties.ToString(CultureInfo.InvariantCulture)),
            (signatories, r => r.Count.Signatories.ToString(CultureInfo.InvariantCulture)),
            (neither, r => r.Count.Neither.ToString(CultureInfo.InvariantCulture)),
            (open, r => r.Count.NotEstablished.ToString(CultureInfo.InvariantCulture)),
        ];
        TreatyStatus?[] shown = [TreatyStatus.StateParty, TreatyStatus.Signatory, TreatyStatus.Neither, null];
        return Rows.Of(
            rows,
            [
                (basis, r => Print.Word(r.Basis)),
                .. counted.Where((_, place) => statuses.Length == 0 || (shown[place] is { } status && statuses.Contains(status))),
            ]
        );
    }

    private sealed record CountRow(StatusBasis Basis, StatusCount Count);
}
