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
        Description = "Only States of this status: stateParty, signatory or neither. May be repeated.",
        HelpName = "STATUS",
    };
    private readonly Option<string[]> _group = new("--group")
    {
        Description = "Only States of this group: EEG, WG, NAM, ONE. May be repeated.",
        HelpName = "GROUP",
    };
    private readonly Option<string> _count = new("--count")
    {
        Description = "Only how many there are, on both bases, and why the two differ.",
        Arity = ArgumentArity.Zero,
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;
    private readonly Option<string> _language;

    public StatesCommand()
        : base("states", "The States on a day, with status and group; with --status neither, those outside the Convention.")
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
        var statuses = (arguments.GetValue(_status) ?? []).Select(s => Given.Word<TreatyStatus>(s)).ToArray();
        var register = RegisterOf(arguments);
        var groups = (arguments.GetValue(_group) ?? []).Select(g => register.FindGroup(g).OrRefuse().Code).ToArray();
        var counts = register.Count(on);
        if (arguments.GetResult(_count) is not null)
            return Counted(format, counts);
        ImmutableArray<StateListing> states =
        [
            .. register
                .List(on, basis, language)
                .Where(s => statuses.Length == 0 || (s.Status is { } status && statuses.Contains(status)))
                .Where(s => groups.Length == 0 || (s.Group is { } group && groups.Contains(group))),
        ];
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(states));
        var rows = Rows.Of(
            states,
            ("state", s => s.State.ToString()),
            ("name", s => s.Name),
            ("status", s => s.Status is { } status ? Print.Word(status) : "notEstablished"),
            ("since", s => Print.Day(s.Since)),
            ("group", s => s.Group?.ToString())
        );
        return new Answer(
            Print.Rows(
                format,
                rows,
                after: FormattableString.Invariant($"\n{Wording.Count(states.Length, "State")} on {Print.Day(on)}, as {Print.Word(basis)}\n")
                    + (counts.Differing.IsEmpty ? string.Empty : $"\n{Print.Steps(counts.Steps)}")
                    + Findings.Notes(counts.Findings)
            )
        );
    }

    private static Answer Counted(Format format, StatusCounts counts)
    {
        if (format == Format.Json)
            return new Answer(ModelJson.Write(counts));
        var rows = Rows.Of(
            [new CountRow(StatusBasis.Deposited, counts.Deposited), new CountRow(StatusBasis.Effective, counts.Effective)],
            ("basis", r => Print.Word(r.Basis)),
            ("statesParties", r => r.Count.StatesParties.ToString(CultureInfo.InvariantCulture)),
            ("signatories", r => r.Count.Signatories.ToString(CultureInfo.InvariantCulture)),
            ("neither", r => r.Count.Neither.ToString(CultureInfo.InvariantCulture)),
            ("notEstablished", r => r.Count.NotEstablished.ToString(CultureInfo.InvariantCulture))
        );
        return new Answer(Print.Rows(format, rows, after: $"\n{Print.Steps(counts.Steps)}{Findings.Notes(counts.Findings)}"));
    }

    private sealed record CountRow(StatusBasis Basis, StatusCount Count);
}
