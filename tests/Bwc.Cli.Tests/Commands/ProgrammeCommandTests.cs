using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

public class ProgrammeCommandTests
{
    [Fact]
    public void Programmes_and_meetings_are_arrays_of_the_records()
    {
        Assert.Equal(
            ["isp-2003-2005", "isp-2007-2010", "isp-2012-2015", "isp-2018-2020", "wg-2023-2026"],
            Cli.Json("programmes").EnumerateArray().Select(p => Text(p, "id"))
        );
        Assert.Equal(81, Cli.Json("meetings").GetArrayLength());
        Assert.Equal(18, Cli.Json("meetings --programme isp-2018-2020").GetArrayLength());
        Assert.Equal(
            ["MX1-2019", "MX2-2019", "MX3-2019", "MX4-2019", "MX5-2019", "MSP2019"],
            Cli.Json("meetings --year 2019").EnumerateArray().Select(m => Text(m, "id"))
        );
        Assert.Equal(0, Cli.Json("meetings --programme isp-2018-2020 --year 2015").GetArrayLength());
    }

    [Fact]
    public void Calendar_is_an_array_of_office_year_start_end_place_status()
    {
        var entries = Cli.Json("calendar isp-2018-2020").EnumerateArray().ToArray();
        Assert.Equal(["office", "year", "start", "end", "place", "status"], entries[0].EnumerateObject().Select(m => m.Name).Take(6));
        var mx3 = entries.Single(e => Text(e, "meeting") == "MX3-2020");
        Assert.Equal(
            ("MX3", "2021-09-03", "2021-09-03", "Palais des Nations, Geneva", "held"),
            (Text(mx3, "office"), Text(mx3, "start"), Text(mx3, "end"), Text(mx3, "place"), Text(mx3, "status"))
        );
        Assert.All(entries, e => Assert.Equal("held", Text(e, "status")));
    }

    [Fact]
    public void The_calendar_stood_otherwise_on_another_day()
    {
        Assert.Equal(("2020-12-07", "planned"), Mx3("2020-10-01"));
        Assert.Equal((null, "postponed"), Mx3("2020-12-01"));
        Assert.Equal(("2021-09-03", "planned"), Mx3("2021-09-02"));
        Assert.Equal(("2021-09-03", "held"), Mx3("2021-09-03"));
        Assert.Equal(
            "notEstablished",
            Text(Cli.Json("calendar isp-2018-2020 --on 2020-10-01").EnumerateArray().Single(e => Text(e, "meeting") == "MSP2020"), "status")
        );

        static (string?, string?) Mx3(string day)
        {
            var entry = Cli.Json($"calendar isp-2018-2020 --on {day}").EnumerateArray().Single(e => Text(e, "meeting") == "MX3-2020");
            return (entry.GetProperty("start").GetString(), Text(entry, "status"));
        }
    }

    [Fact]
    public void A_calendar_file_is_read_back_as_all_day_events()
    {
        foreach (var programme in Register.Default.Programmes)
        {
            var calendar = Register.Default.CalendarOf(programme.Id).GetValueOrThrow();
            var events = Ics($"calendar {programme.Id}");
            Assert.Equal(calendar.Meetings.Sum(m => m.Days.Length), events.Length);
            Assert.All(events, e => Assert.True(e.IsAllDay && e.End!.Value > e.Start!.Value));
            Assert.Equal(events.Length, events.Select(e => e.Uid).Distinct().Count());
        }

        var text = Cli.RunLine("calendar isp-2018-2020 --format ics").Output;
        Assert.Equal(text, Cli.RunLine("calendar isp-2018-2020 --format ics").Output); // no clock, no chance
        Assert.All(text.Split('\n').SkipLast(1), line => Assert.EndsWith("\r", line, StringComparison.Ordinal)); // as RFC 5545 has it
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void A_moved_meeting_is_the_same_event_with_a_higher_sequence()
    {
        var stages = new[] { "2020-07-27", "2020-10-01", "2021-03-01" }
            .Select(day => Ics($"calendar isp-2018-2020 --on {day}").Single(e => e.Uid == "MX3-2020@bwc-model"))
            .ToArray();
        Assert.Equal([0, 1, 3], stages.Select(e => e.Sequence));
        Assert.Equal([new DateTime(2020, 8, 31), new DateTime(2020, 12, 7), new DateTime(2021, 9, 3)], stages.Select(e => e.Start!.Value));
        Assert.Equal(
            ["MSP2018@2.bwc-model", "MSP2018@bwc-model"],
            Ics("calendar isp-2018-2020").Select(e => e.Uid!).Where(u => u.StartsWith("MSP2018", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_meeting_put_off_and_a_run_that_fell_away_are_cancelled_and_not_forgotten()
    {
        var postponed = Ics("calendar isp-2018-2020 --on 2020-12-01").Single(e => e.Uid == "MX3-2020@bwc-model");
        Assert.Equal((2, "CANCELLED", new DateTime(2020, 12, 7)), (postponed.Sequence, postponed.Status, postponed.Start!.Value));
        var calendar = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow();
        var meeting = calendar.Meetings.Single(m => m.Id == "MX2-2019");
        var moved = meeting with
        {
            FirstPlan = meeting.Held,
            Held = [meeting.Held[0]],
            Changes = [Register.Default.Meetings.Single(m => m.Id == "MSP2018").Changes[0] with { Days = [meeting.Held[0]] }],
        };
        using var file = new TemporaryFile(ModelJson.Write(calendar with { Meetings = [moved] }));
        Assert.Equal(["MX2-2019@bwc-model CONFIRMED", "MX2-2019@2.bwc-model CANCELLED"], Ics($"calendar \"{file.Path}\"").Select(e => $"{e.Uid} {e.Status}"));
    }

    [Fact]
    public void Nothing_was_planned_before_it_was_decided() =>
        Assert.All(
            Cli.Json("calendar isp-2018-2020 --on 2017-12-07").EnumerateArray(),
            e => Assert.Equal(("notEstablished", JsonValueKind.Null), (Text(e, "status"), e.GetProperty("start").ValueKind))
        );

    [Fact]
    public void Audit_is_findings_with_their_counts()
    {
        var (code, output, _) = Cli.RunLine("audit isp-2018-2020 --format json");
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            (0, 0, 1, 18),
            (code, report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32(), report.GetProperty("findings").GetArrayLength())
        );
        Assert.Empty(
            new[] { "code", "severity", "message", "path", "citation", "derogation" }.Except(
                report.GetProperty("findings")[0].EnumerateObject().Select(m => m.Name)
            )
        );
        Assert.Equal(
            1,
            JsonDocument.Parse(Cli.RunLine("audit isp-2018-2020 --severity warning --format json").Output).RootElement.GetProperty("findings").GetArrayLength()
        );
    }

    [Fact]
    public void A_programme_that_is_printed_is_audited_alike()
    {
        foreach (var programme in Register.Default.Programmes)
        {
            using var file = new TemporaryFile(Cli.RunLine($"programme {programme.Id} --format json").Output);
            Assert.Equal(Cli.RunLine($"audit {programme.Id} --format json"), Cli.RunLine($"audit \"{file.Path}\" --format json"));
            Assert.Equal(0, Cli.RunLine($"validate \"{file.Path}\"").Code);
        }
    }

    [Fact]
    public void A_breach_that_nothing_covers_is_exit_code_1()
    {
        var calendar = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow();
        using var file = new TemporaryFile(ModelJson.Write(calendar with { Meetings = [.. calendar.Meetings.Select(m => m with { Changes = [] })] }));
        var (code, output, _) = Cli.RunLine($"audit \"{file.Path}\" --format csv");
        Assert.Equal(1, code);
        Assert.Contains("BWC-AUD-007,error,", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit isp-2018-2020 --year 2021", Codes.YearNotInProgramme)]
    [InlineData("audit isp-2018-2020 --severity bad", Codes.WordUnknown)]
    [InlineData("audit nowhere.json", Codes.FileUnreadable)]
    [InlineData("calendar /", Codes.FileUnreadable)]
    [InlineData("meeting MX9-2020", Codes.MeetingUnknown)]
    [InlineData("calendar isp-1492", Codes.ProgrammeUnknown)]
    [InlineData("calendar isp-2018-2020 --on 2020-10-32", Codes.DateMalformed)]
    [InlineData("programme isp-1492", Codes.ProgrammeUnknown)]
    [InlineData("meetings --programme isp-1492", Codes.ProgrammeUnknown)]
    [InlineData("meetings --year later", Codes.YearsMalformed)]
    [InlineData("states --on 2020-01-01 --format ics", Codes.WordUnknown)]
    [InlineData("schema --format csv", Codes.WordUnknown)]
    public void Bad_input_is_one_line_on_standard_error(string line, string code) => Cli.Refuses(line, code);

    [Theory]
    [InlineData("programmes")]
    [InlineData("programme isp-2018-2020")]
    [InlineData("meetings")]
    [InlineData("meeting MX3-2020")]
    [InlineData("calendar wg-2023-2026")]
    [InlineData("audit isp-2018-2020")]
    public void Every_table_fits_80_places_and_has_every_form(string line)
    {
        Assert.All(Cli.RunLine(line).Output.Split('\n'), l => Assert.True(Bwc.Cli.Output.Places.Of(l) <= 80 && !l.EndsWith(' '), l));
        Assert.True(Cli.RunLine(line + " --format csv").Output.Contains(',', StringComparison.Ordinal));
        Assert.Matches("^(## |[|] )", Cli.RunLine(line + " --format markdown").Output);
    }

    [Fact]
    public Task Programmes_and_meetings_as_a_person_sees_them() =>
        Verifier.Verify(Printed("programmes", "programme isp-2012-2015", "meetings --year 2022", "meeting MX3-2020"));

    [Fact]
    public Task Calendars_and_audits_as_a_person_sees_them() =>
        Verifier.Verify(Printed("calendar wg-2023-2026", "calendar isp-2018-2020 --on 2020-12-01 --format csv", "audit wg-2023-2026"));

    private static string Printed(params string[] lines) => string.Join('\n', lines.Select(line => $"$ bwc {line}\n{Cli.RunLine(line).Output}"));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static Ical.Net.CalendarComponents.CalendarEvent[] Ics(string line) =>
        [.. Ical.Net.Calendar.Load(Cli.RunLine(line + " --format ics").Output)!.Events];
}
