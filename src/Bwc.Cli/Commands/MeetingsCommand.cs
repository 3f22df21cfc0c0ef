using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc meetings: the meetings, all or chosen.</summary>
internal sealed class MeetingsCommand : ToolCommand
{
    private readonly Option<string?> _programme = new("--programme")
    {
        Description = "Only the meetings of this programme, such as isp-2018-2020.",
        HelpName = "ID",
    };
    private readonly Option<string?> _year = new("--year") { Description = "Only the meetings of this programme year.", HelpName = "YEAR" };

    public MeetingsCommand()
        : base("meetings", "The meetings: Review Conferences, Preparatory Committees, Meetings of Experts and of States Parties, Working Group and others.")
    {
        Add(_programme);
        Add(_year);
        AddFormat([Format.Table, Format.Json, Format.Csv, Format.Markdown, Format.Ics]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var year = arguments.GetValue(_year) is { } given ? Given.Year(given) : default(int?);
        var register = RegisterOf(arguments);
        var all = arguments.GetValue(_programme) is { } programme ? register.CalendarOf(programme).OrRefuse().Meetings : register.Meetings;
        ImmutableArray<Meeting> meetings = [.. all.Where(m => year is null || m.ProgrammeYear == year)];
        if (format == Format.Ics)
            return new Answer(CalendarFile.Write(meetings.Select(m => (m, CalendarEntry.Of(m)))));
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(meetings));
        if (format != Format.Table)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        meetings,
                        ("id", m => m.Id),
                        ("kind", m => Print.Word(m.Kind)),
                        ("office", m => m.Office?.ToString()),
                        ("year", m => m.ProgrammeYear.ToString(CultureInfo.InvariantCulture)),
                        ("days", m => Print.Days(m.Days)),
                        ("place", m => m.Place),
                        ("chair", Chair),
                        ("statesParties", m => m.Attendance?.StatesParties?.ToString(CultureInfo.InvariantCulture)),
                        ("report", m => m.ReportSymbol?.ToString()),
                        ("grade", m => Print.Word(m.Grade)),
                        ("source", m => m.Source?.Text)
                    )
                )
            );
        }

        var table = TableWriter.Write(
            Rows.Of(
                meetings,
                ("Meeting", m => m.Id),
                ("Days", m => m.Days.IsEmpty ? "not established" : Print.Days(m.Days)),
                ("Chair", Chair),
                ("Report", m => m.ReportSymbol?.ToString())
            )
        );
        return new Answer($"{table}\n{Wording.Count(meetings.Length, "meeting")}\n");
    }

    private static string Chair(Meeting meeting) => string.Join("; ", meeting.ChairsAtTheEnd());
}
