using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc calendar PROGRAMME: the calendar as known at the end or as it stood on a day, also as a file for calendar programs.</summary>
internal sealed class CalendarCommand : ToolCommand
{
    private readonly Argument<string> _programme = new("programme")
    {
        Description = "A programme, such as isp-2018-2020, or a file with one and its meetings, as bwc programme --format json prints it.",
        HelpName = "PROGRAMME|FILE",
    };
    private readonly Option<string?> _on = new("--on")
    {
        Description = "The calendar as it stood on this day, such as 2020-10-01; by default as it is known now.",
        HelpName = "DATE",
    };

    public CalendarCommand()
        : base("calendar", "Show the calendar of a programme, as it is known now or as it stood on a day; with --format ics a file for calendar programs.")
    {
        Add(_programme);
        Add(_on);
        AddFormat([Format.Table, Format.Json, Format.Csv, Format.Markdown, Format.Ics]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var on = Given.OptionalDay(arguments.GetValue(_on));
        var register = RegisterOf(arguments);
        var calendar = CalendarOf(register, arguments.GetValue(_programme)!);
        var entries = calendar.Entries(on);
        if (format == Format.Ics)
            return new Answer(CalendarFile.Write(calendar.Meetings.Zip(entries), on));
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(entries));
        if (format == Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        entries,
                        ("office", e => e.Office?.ToString()),
                        ("year", e => e.Year.ToString(CultureInfo.InvariantCulture)),
                        ("start", e => Print.Day(e.Start)),
                        ("end", e => Print.Day(e.End)),
                        ("place", e => e.Place),
                        ("status", e => Print.Word(e.Status)),
                        ("meeting", e => e.Meeting),
                        ("days", e => Print.Days(e.Days)),
                        ("notBefore", e => Print.Day(e.NotBefore)),
                        ("changes", e => e.Changes.ToString(CultureInfo.InvariantCulture))
                    )
                )
            );
        }

        return new Answer(
            new Page(format)
                .Title(on is null ? calendar.Programme.Title : $"{calendar.Programme.Title}, as it stood on {Print.Day(on)}")
                .Table(
                    Rows.Of(
                        entries,
                        ("Year", e => e.Year.ToString(CultureInfo.InvariantCulture)),
                        ("Office", e => e.Session is { } session ? string.Create(CultureInfo.InvariantCulture, $"{e.Office} {session}") : e.Office?.ToString()),
                        ("Days", e => Print.Days(e.Days)),
                        ("Status", e => Print.Words(e.Status) + (e.NotBefore is { } from ? $", not before {Print.Day(from)}" : string.Empty))
                    )
                )
                .Line(
                    on is null
                        ? null
                        : "When a meeting was first planned is not on record, so the first plan is shown for every day before the first dated change."
                )
                .Notes(on is { } asked ? register.BeyondReach(asked, TableReach.Meetings) : [])
                .ToString()
        );
    }
}
