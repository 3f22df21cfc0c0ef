using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc meeting ID: one meeting with the history of its dates, its officers and who took part.</summary>
internal sealed class MeetingCommand : ToolCommand
{
    private readonly Argument<string> _meeting = new("meeting")
    {
        Description = "The meeting, such as MX3-2020, as bwc meetings lists it.",
        HelpName = "MEETING",
    };

    public MeetingCommand()
        : base("meeting", "Show one meeting: how its dates were planned and changed, its officers, and who took part.")
    {
        Add(_meeting);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var id = arguments.GetValue(_meeting)!;
        var register = RegisterOf(arguments);
        var meeting = register.FindMeeting(id).OrRefuse();
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(meeting),
                Format.Table or Format.Markdown => ForPeople(register, format, meeting),
                _ => Print.Rows(format, History(meeting)),
            }
        );
    }

    private static string ForPeople(Register register, Format format, Meeting meeting)
    {
        var took = new Rows(["Took part", "Number"], []);
        if (meeting.Attendance is { } attendance)
        {
            Count(took, "States Parties", attendance.StatesParties);
            Count(took, "Signatories", attendance.Signatories);
            Count(took, "Observer States", attendance.ObserverStates);
            Count(took, "United Nations", attendance.UnitedNations);
            Count(took, "Other organizations", attendance.Organizations);
            Count(took, "Non-governmental organizations", attendance.NonGovernmental);
            Count(took, "Guests", attendance.Guests);
        }

        return new Page(format)
            .Title($"{meeting.Id}: {meeting.Title}")
            .Line($"{meeting.Place ?? "Place not established"}; report {meeting.ReportSymbol?.ToString() ?? "not known"} ({Print.Words(meeting.Grade)})")
            .Table(History(meeting))
            .Table(
                Rows.Of(
                    meeting.Officers,
                    ("Post", o => Print.Words(o.Post) + (o.Body is null ? string.Empty : $", {o.Body}")),
                    ("Name", o => o.Name ?? "not named"),
                    ("Of", o => o.State?.ToString() ?? o.Group?.ToString()),
                    ("From", o => Print.Day(o.From)),
                    ("To", o => Print.Day(o.To))
                )
            )
            .Table(took)
            .Line(meeting.Note)
            .Notes(meeting.Days.IsEmpty ? [] : register.BeyondReach(meeting.Days.Max(run => run.End), TableReach.Meetings))
            .Line(format == Format.Markdown && meeting.Source is { } source ? $"Source: {Print.Listed(source)}" : null)
            .Sources(register, format == Format.Markdown ? [meeting.Source, meeting.FirstPlanSource, .. meeting.Officers.Select(o => o.Source)] : [])
            .ToString();
    }

    private static void Count(Rows rows, string name, int? number)
    {
        if (number is { } known)
            rows.Cells.Add([name, known.ToString(CultureInfo.InvariantCulture)]);
    }

    private static Rows History(Meeting meeting)
    {
        var rows = new Rows(["stage", "since", "days", "by", "grade"], []);
        if (!meeting.FirstPlan.IsEmpty)
            rows.Cells.Add(["first plan", string.Empty, Print.Days(meeting.FirstPlan), string.Empty, Print.Words(meeting.FirstPlanGrade ?? meeting.Grade)]);
        foreach (var change in meeting.Changes)
            rows.Cells.Add([
                "changed",
                Print.Day(change.Since) ?? string.Empty,
                change.Days.IsEmpty ? $"not before {Print.Day(change.NotBefore)}" : Print.Days(change.Days),
                change.ToString(),
                Print.Words(change.Grade),
            ]);
        if (!meeting.Held.IsEmpty)
            rows.Cells.Add(["held", string.Empty, Print.Days(meeting.Held), string.Empty, Print.Words(meeting.Grade)]);
        if (rows.Cells.Count == 0)
            rows.Cells.Add(["not established", string.Empty, string.Empty, string.Empty, string.Empty]);
        return rows;
    }
}
