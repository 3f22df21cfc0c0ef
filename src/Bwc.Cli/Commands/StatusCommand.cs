using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc status STATE --on DATE: what a State is to the Convention on a day.</summary>
internal sealed class StatusCommand : ToolCommand
{
    private readonly Argument<string[]> _state = new("state")
    {
        Description = "An alpha-3, alpha-2 or M49 code, or a name in any of the six languages.",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "STATE",
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;
    private readonly Option<string> _language;

    public StatusCommand()
        : base("status", "Show the status of a State on a day: State Party, signatory or neither, since when, and in which group.")
    {
        Add(_state);
        _on = AddOn();
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
        var register = RegisterOf(arguments);
        var standing = register.Standing(string.Join(' ', arguments.GetValue(_state)!), on, basis, language).OrRefuse();
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(standing),
                Format.Table or Format.Markdown => ForPeople(register, format, standing),
                _ => Print.Rows(
                    format,
                    Rows.Of(
                        [standing],
                        ("state", s => s.State.ToString()),
                        ("name", s => s.Name),
                        ("on", s => Print.Day(s.On)),
                        ("exists", s => s.Exists ? "true" : "false"),
                        ("status", s => StatusOf(s)),
                        ("since", s => Print.Day(s.Since)),
                        ("grade", s => Print.Word(s.Grade)),
                        ("group", s => s.Group?.ToString())
                    )
                ),
            }
        );
    }

    private static string? StatusOf(StateStanding standing) =>
        standing.Status is { } status ? Print.Word(status)
        : standing.Exists ? "notEstablished"
        : null;

    private static string ForPeople(Register register, Format format, StateStanding standing)
    {
        var status =
            !standing.Exists ? "did not exist"
            : standing.Status is { } known ? Print.Words(known)
            : "status not established";
        var noLater = standing.NoLaterThan ? "no later than " : string.Empty;
        var since = standing.Since is null ? string.Empty : $" since {noLater}{Print.Day(standing.Since)} ({Print.Words(standing.SinceGrade)})";
        var page = new Page(format).Title($"{standing.Name} ({standing.State}) on {Print.Day(standing.On)}: {status}{since}").Notes(standing.Findings);
        if (!standing.Findings.IsEmpty)
            page.Line($"Grade of the status on that day: {Print.Words(standing.Grade)}");
        if (standing.Exists)
        {
            page.Line(
                standing.Group is { } group ? $"Regional group: {group} ({Print.Words(standing.GroupGrade)})"
                : standing.GroupGrade == Grade.NotEstablished ? "Regional group: not established"
                : "Regional group: none; the groups have only States Parties as members"
            );
            page.Table(
                Rows.Of(
                    standing.Actions,
                    ("Date", a => a.NoLaterThan ? $"by {Print.Day(a.Date)}" : Print.Day(a.Date)),
                    ("Action", a => Print.Words(a.Kind)),
                    ("Depositary", a => a.Depositary?.ToString()),
                    ("Effective", a => Print.Day(a.Effective)),
                    ("Grade", a => Print.Words(a.Grade)),
                    ("Source", a => Print.Listed(a.Source))
                )
            );
        }

        return page.Steps(standing.Steps).Sources(register, standing.Actions.Select(a => a.Source).Concat(standing.Steps.Select(s => s.Citation))).ToString();
    }
}
