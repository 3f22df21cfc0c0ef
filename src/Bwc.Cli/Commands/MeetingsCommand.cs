using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Cli.Commands;

/// <summary>bwc meetings: the meetings, all or chosen by programme, by the calendar, or by a day.</summary>
internal sealed class MeetingsCommand : ToolCommand
{
    private readonly Option<string?> _programme = new("--programme")
    {
        Description = "Only the meetings of this programme, such as isp-2018-2020.",
        HelpName = "ID",
    };
    private readonly Option<string?> _year = new("--year")
    {
        Description = "Only the meetings held in this calendar year, whatever programme year they belong to.",
        HelpName = "YEAR",
    };
    private readonly Option<string?> _programmeYear = new("--programme-year")
    {
        Description = "Only the meetings of this programme year, the year in the symbol of their documents.",
        HelpName = "YEAR",
    };
    private readonly Option<string?> _after = new("--after")
    {
        Description = "Only the meetings that begin after this day, or after a meeting such as MX3-2020.",
        HelpName = "DATE|MEETING",
    };
    private readonly Option<string?> _on = new("--on") { Description = "Only the meetings that met on this day, such as today.", HelpName = "DATE" };
    private readonly Option<bool> _next = new("--next") { Description = "Only the first meeting after the day or the meeting given with --after." };

    public MeetingsCommand()
        : base(
            "meetings",
            "List the meetings: Review Conferences, Preparatory Committees, Meetings of Experts and of States Parties, Working Group and others."
        )
    {
        Add(_programme);
        Add(_year);
        Add(_programmeYear);
        Add(_after);
        Add(_next);
        Add(_on);
        AddFormat([Format.Table, Format.Json, Format.Csv, Format.Markdown, Format.Ics]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var (year, programmeYear) = (YearOf(arguments, _year), YearOf(arguments, _programmeYear));
        var register = RegisterOf(arguments);
        var (after, on) = (After(register, arguments.GetValue(_after)), Given.OptionalDay(arguments.GetValue(_on)));
        if (arguments.GetValue(_next) && after is null)
            throw new Refusal(Codes.UsageWrong, "--next needs a day to begin from; add --after DATE, or --after today");
        ImmutableArray<Meeting> meetings = after is { } first ? register.MeetingsAfter(first) : register.Meetings;
        if (arguments.GetValue(_programme) is { } programme)
        {
            var own = register.CalendarOf(programme).OrRefuse().Meetings;
            meetings = after is null ? own : [.. meetings.Where(m => own.Contains(m))];
        }

        // A meeting of which no day is known is listed with its programme year, or it would be in no year at all.
        var held = year is { } asked ? register.MeetingsOf(asked) : [];
        meetings =
        [
            .. meetings
                .Where(m => year is null || held.Contains(m) || (m.Days.IsEmpty && m.ProgrammeYear == year))
                .Where(m => programmeYear is null || m.ProgrammeYear == programmeYear)
                .Where(m => on is not { } day || m.Days.Any(run => run.Contains(day)))
                .Take(arguments.GetValue(_next) ? 1 : int.MaxValue),
        ];
        return format switch
        {
            Format.Ics => new Answer(CalendarFile.Write(meetings.Select(m => (m, CalendarEntry.Of(m))), null)),
            Format.Json => new Answer(ModelJson.WriteList(meetings)),
            Format.Csv => new Answer(Print.Rows(format, ForPrograms(meetings))),
            _ => new Answer(
                ForPeople(
                    register,
                    format,
                    meetings,
                    Title(year, programmeYear, after, on, arguments.GetValue(_next)),
                    year is { } empty && meetings.IsEmpty ? Elsewhere(register, empty) : null,
                    register.BeyondReach(LastAskedFor(year, programmeYear, after, on), TableReach.Meetings)
                )
            ),
        };
    }

    /// <summary>A day, or the last day of a meeting.</summary>
    private static LocalDate? After(Register register, string? text)
    {
        if (text is null || !register.TryFindMeeting(text, out var meeting))
            return Given.OptionalDay(text);
        return meeting.Days.IsEmpty
            ? throw new Refusal(Codes.DateMalformed, $"the days of {meeting.Id} are not established; write a date such as 2021-09-03")
            : meeting.Days.Max(run => run.End);
    }

    /// <summary>The last day that the question names; the first of all where it names none.</summary>
    private static LocalDate LastAskedFor(int? year, int? programmeYear, LocalDate? after, LocalDate? on) =>
        on ?? after ?? ((year ?? programmeYear) is { } asked ? new LocalDate(asked, 12, 31) : LocalDate.MinIsoValue);

    private static int? YearOf(ParseResult arguments, Option<string?> option) => arguments.GetValue(option) is { } text ? Given.Year(text) : null;

    /// <summary>What was asked for, in words; null where it was everything.</summary>
    private static string? Title(int? year, int? programmeYear, LocalDate? after, LocalDate? on, bool next)
    {
        string?[] parts =
        [
            year is { } held ? FormattableString.Invariant($"held in {held}, whatever their programme year") : null,
            programmeYear is { } own ? FormattableString.Invariant($"of the programme year {own}, whenever they were held") : null,
            after is not { } first ? null : $"{(next ? "that begins" : "that begin")} after {Print.Day(first)}",
            on is { } day ? $"that met on {Print.Day(day)}" : null,
        ];
        var said = string.Join("; ", parts.OfType<string>());
        return said.Length == 0 ? null : $"{(next ? "The next meeting" : "Meetings")} {said}";
    }

    /// <summary>Where the meetings of a programme year are, if none was held in that calendar year.</summary>
    private static string? Elsewhere(Register register, int year)
    {
        int[] held = [.. register.Meetings.Where(m => m.ProgrammeYear == year).SelectMany(m => m.Days).Select(run => run.Start.Year).Distinct().Order()];
        return held.Length == 0 || held.Contains(year)
            ? null
            : FormattableString.Invariant(
                $"The meetings of the programme year {year} were held in {Wording.And([.. held.Select(Year)])}: bwc meetings --programme-year {year}"
            );
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static Rows ForPrograms(ImmutableArray<Meeting> meetings) =>
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
        );

    private static string ForPeople(
        Register register,
        Format format,
        ImmutableArray<Meeting> meetings,
        string? title,
        string? elsewhere,
        ImmutableArray<Finding> beyond
    )
    {
        var isMemo = format == Format.Markdown;
        var page = new Page(format);
        if (title is not null)
            page.Title(title);
        return page.Table(
                Rows.Of(
                        meetings,
                        ("Meeting", m => m.Id),
                        ("Days", m => m.Days.IsEmpty ? "not established" : Print.Days(m.Days)),
                        ("Chair", Chair),
                        ("Report", m => m.ReportSymbol?.ToString()),
                        ("Source", m => isMemo ? Print.Listed(m.Source) : null)
                    )
                    .WithoutEmpty()
            )
            .Line(meetings.IsEmpty ? "No meeting on record." : Wording.Count(meetings.Length, "meeting"))
            .Line(elsewhere)
            .Notes(beyond)
            .Sources(register, isMemo ? meetings.Select(m => m.Source) : [])
            .ToString();
    }

    private static string Chair(Meeting meeting) => string.Join("; ", meeting.ChairsAtTheEnd());
}
