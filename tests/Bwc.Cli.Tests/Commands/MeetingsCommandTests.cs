using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Meetings by the calendar, by a day, and by programme year; and what a calendar program is told of them.</summary>
public class MeetingsCommandTests
{
    [Fact]
    public void A_calendar_year_is_answered_as_one()
    {
        Assert.Equal(
            Register.Default.MeetingsOf(2021).Select(m => m.Id),
            Cli.Json("meetings --year 2021").EnumerateArray().Select(m => m.GetProperty("id").GetString())
        );
        Assert.StartsWith("Meetings held in 2021, whatever their programme year\n", Cli.RunLine("meetings --year 2021").Output, StringComparison.Ordinal);
        Assert.All(Cli.Json("meetings --programme-year 2020").EnumerateArray(), m => Assert.Equal(2020, m.GetProperty("programmeYear").GetInt32()));
    }

    // The meetings of the programme year 2020 were put off to 2021 (BWC/MSP/2020/MX.3/2, para 4).
    [Fact]
    public void A_year_without_meetings_says_when_those_of_its_programme_year_were_held()
    {
        var shown = Cli.RunPiped("meetings --year 2020").Output;
        Assert.Contains("were held in 2021: bwc meetings --programme-year 2020\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("programme-year", Cli.RunPiped("meetings --year 1979").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("programme-year", Cli.RunPiped("meetings --year 2019 --programme isp-2003-2005").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MX3-2020")]
    [InlineData("\"MX3 2020\"")]
    public void After_a_meeting_is_after_its_last_day(string meeting) =>
        Assert.Equal("MX4-2020", Assert.Single(Cli.Json($"meetings --after {meeting} --next").EnumerateArray()).GetProperty("id").GetString());

    [Fact]
    public void After_a_meeting_without_days_is_refused() =>
        Assert.Contains("the days of MSP2025 are not established", Cli.RunLine("meetings --after MSP2025 --next").Error, StringComparison.Ordinal);

    [Fact]
    public void A_meeting_without_days_is_in_the_year_of_its_programme() =>
        Assert.Contains("MSP2025", Cli.Json("meetings --year 2025").EnumerateArray().Select(m => m.GetProperty("id").GetString()));

    [Fact]
    public void The_next_meeting_and_those_of_a_day()
    {
        Assert.Equal("MX4-2020", Assert.Single(Cli.Json("meetings --after 2021-09-03 --next").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("MX3-2020", Assert.Single(Cli.Json("meetings --on \"3 September 2021\"").EnumerateArray()).GetProperty("id").GetString());
        var today = Cli.RunPiped("meetings --on today", today: new LocalDate(2021, 9, 3));
        Assert.StartsWith("Meetings that met on 2021-09-03\n", today.Output, StringComparison.Ordinal);
        Assert.Contains("No meeting on record.", Cli.RunPiped("meetings --on today", today: new LocalDate(2021, 9, 4)).Output, StringComparison.Ordinal);
        Cli.Refuses("meetings --next", Codes.UsageWrong);
    }

    [Fact]
    public void What_a_calendar_program_is_told_is_never_of_later_than_the_day_and_never_runs_back()
    {
        foreach (var programme in Register.Default.Programmes)
        {
            var before = new Dictionary<string, (string Stamp, int Sequence, string Shown)>();
            var days = Register.Default.CalendarOf(programme.Id).GetValueOrThrow().Meetings.SelectMany(Days).Distinct().Order().ToArray();
            foreach (var day in days.SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) }).Distinct().Order().Append(default))
            {
                var on = day == default ? string.Empty : $" --on {day:uuuu-MM-dd}";
                foreach (var (id, now) in Events(Cli.RunLine($"calendar {programme.Id}{on} --format ics").Output))
                {
                    if (day != default)
                        Assert.True(string.CompareOrdinal(now.Stamp, $"{day:uuuuMMdd}T000000Z") <= 0, $"{id} of {day}: {now.Stamp}");
                    if (before.TryGetValue(id, out var earlier))
                    {
                        Assert.True(string.CompareOrdinal(earlier.Stamp, now.Stamp) <= 0, $"{id}: {earlier.Stamp}, then {now.Stamp}");
                        Assert.True(earlier.Sequence <= now.Sequence, $"{id}: {earlier.Sequence}, then {now.Sequence}");
                        Assert.True(earlier.Shown == now.Shown || earlier.Sequence < now.Sequence, $"{id}: {earlier.Shown}, then {now.Shown}");
                    }

                    before[id] = now;
                }
            }

            Assert.NotEmpty(before);
        }
    }

    [Fact]
    public void A_meeting_makes_nobody_busy() =>
        Assert.Equal(
            Cli.RunLine("meetings --year 2021 --format ics").Output.Split("BEGIN:VEVENT").Length,
            Cli.RunLine("meetings --year 2021 --format ics").Output.Split("TRANSP:TRANSPARENT").Length
        );

    /// <summary>The days on which something about a meeting may change.</summary>
    private static IEnumerable<LocalDate> Days(Meeting meeting) =>
        meeting.Changes.Select(c => c.Since).OfType<LocalDate>().Concat(meeting.Held.Concat(meeting.FirstPlan).SelectMany(r => new[] { r.Start, r.End }));

    private static IEnumerable<(string Id, (string Stamp, int Sequence, string Shown) Event)> Events(string calendar)
    {
        foreach (var part in calendar.Split("BEGIN:VEVENT\r\n").Skip(1))
        {
            var lines = part.Split("\r\n").TakeWhile(l => l != "END:VEVENT").ToArray();
            var sequence = Array.Find(lines, l => l.StartsWith("SEQUENCE:", StringComparison.Ordinal))?["SEQUENCE:".Length..] ?? "0";
            yield return (
                lines.Single(l => l.StartsWith("UID:", StringComparison.Ordinal)),
                (
                    lines.Single(l => l.StartsWith("DTSTAMP:", StringComparison.Ordinal))["DTSTAMP:".Length..],
                    int.Parse(sequence, System.Globalization.CultureInfo.InvariantCulture),
                    string.Join(
                        '\n',
                        lines.Where(l => !l.StartsWith("DTSTAMP", StringComparison.Ordinal) && !l.StartsWith("SEQUENCE", StringComparison.Ordinal))
                    )
                )
            );
        }
    }
}
