using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc programme PROGRAMME: what a programme lays down and discusses; as JSON, the programme with its meetings, ready for bwc audit.</summary>
internal sealed class ProgrammeCommand : ToolCommand
{
    private readonly Argument<string> _programme = new("programme") { Description = "The programme, such as isp-2018-2020.", HelpName = "PROGRAMME" };

    private readonly Option<string?> _statesParties = new("--states-parties")
    {
        Description = "The first day of the Meeting of States Parties, to ask until when the experts may meet.",
        HelpName = "DATE",
    };
    private readonly Option<string?> _experts = new("--experts")
    {
        Description = "The last day of the experts, to ask from which day the States Parties may meet.",
        HelpName = "DATE",
    };

    public ProgrammeCommand()
        : base("programme", "Show what a programme of meetings lays down and discusses; as JSON, with its meetings, as a start for a programme of your own.")
    {
        Add(_programme);
        Add(_statesParties);
        Add(_experts);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var calendar = RegisterOf(arguments).CalendarOf(arguments.GetValue(_programme)!).OrRefuse();
        if (RulingOf(calendar.Programme, arguments) is { } ruling)
            return new Answer(Interval(format, ruling));
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(calendar),
                Format.Table or Format.Markdown => ForPeople(format, calendar.Programme),
                _ => Print.Rows(format, Rules(calendar.Programme)),
            }
        );
    }

    private IntervalRuling? RulingOf(IntersessionalProgramme programme, ParseResult arguments) =>
        (arguments.GetValue(_statesParties), arguments.GetValue(_experts)) switch
        {
            (null, null) => null,
            ({ } start, null) => ProgrammeDates.LatestExperts(programme, Given.Day(start)),
            (null, { } end) => ProgrammeDates.EarliestStatesParties(programme, Given.Day(end)),
            _ => throw new Refusal(Codes.UsageWrong, "--states-parties and --experts cannot be used together, since each asks for the other; use one of them"),
        };

    private static string Interval(Format format, IntervalRuling ruling) =>
        format switch
        {
            Format.Json => ModelJson.Write(ruling),
            Format.Table or Format.Markdown => new Page(format).Title(ruling.ToString()).Steps(ruling.Steps).ToString(),
            _ => Print.Rows(
                format,
                Rows.Of(
                    [ruling],
                    ("programme", r => r.Programme),
                    ("expertsEnd", r => Print.Day(r.ExpertsEnd)),
                    ("statesPartiesStart", r => Print.Day(r.StatesPartiesStart)),
                    ("months", r => r.Months?.ToString(CultureInfo.InvariantCulture)),
                    ("grade", r => Print.Word(r.Grade))
                )
            ),
        };

    private static string ForPeople(Format format, IntersessionalProgramme programme) =>
        new Page(format)
            .Title(programme.Title)
            .Line(
                $"Decided by the {programme.DecidedBy}{(programme.DecidedOn is { } day ? $", {Print.Day(day)}" : string.Empty)} "
                    + $"({programme.Document ?? "no document known"})"
            )
            .Line(programme.Note)
            .Items(programme.Provisions.Select(p => $"{p.Text} [{p.Source}, {Print.Words(p.Grade)}]"))
            .Table(Topics(programme))
            .Table(Chairs(programme))
            .ToString();

    private static Rows Rules(IntersessionalProgramme programme) =>
        Rows.Of(
            programme.Provisions,
            ("rule", p => Print.Word(p.Rule)),
            ("office", p => p.Office?.ToString()),
            ("number", p => p.Number?.ToString(CultureInfo.InvariantCulture)),
            ("text", p => p.Text),
            ("grade", p => Print.Word(p.Grade)),
            ("source", p => p.Source?.Text)
        );

    private static Rows Topics(IntersessionalProgramme programme) =>
        Rows.Of(
            programme.Topics,
            (
                "Years",
                t =>
                    t.FirstYear == t.LastYear
                        ? t.FirstYear.ToString(CultureInfo.InvariantCulture)
                        : string.Create(CultureInfo.InvariantCulture, $"{t.FirstYear}-{t.LastYear}")
            ),
            ("Office", t => t.Office?.ToString()),
            ("Topic", t => t.Items.IsEmpty ? t.Title : $"{t.Title}: {string.Join("; ", t.Items)}"),
            ("Grade", t => Print.Words(t.Grade))
        );

    private static Rows Chairs(IntersessionalProgramme programme) =>
        Rows.Of(
            programme.Chairs,
            ("Year", c => c.Year.ToString(CultureInfo.InvariantCulture)),
            ("Office", c => c.Office?.ToString() ?? "all"),
            ("Chair", c => c.Group.ToString()),
            ("Grade", c => Print.Words(c.Grade)),
            ("Source", c => c.Source?.Text)
        );
}
