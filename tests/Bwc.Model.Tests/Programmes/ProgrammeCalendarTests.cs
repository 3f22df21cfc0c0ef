using Bwc.Model;
using NodaTime;
using static Bwc.Tests.InventedProgramme;

namespace Bwc.Tests;

/// <summary>
/// A meeting that was planned for December 2030, moved to March, put off, moved to September 2031 and held: what a calendar says of it from day to
/// day.
/// </summary>
public class ProgrammeCalendarTests
{
    private static readonly Meeting Moving = Year(2030)[3] with
    {
        FirstPlan = [Run(2030, 12, 2, 5)],
        Changes =
        [
            Moved([Run(2031, 3, 3, 4), Run(2031, 3, 6, 7)], []) with
            {
                Letter = new(2030, 5, 1),
            },
            Moved([], []) with
            {
                Letter = new(2031, 2, 1),
                NotBefore = new(2031, 6, 1),
            },
            Moved([Run(2031, 9, 1, 4)], []) with
            {
                Letter = new(2031, 5, 1),
                Agreed = new(2031, 5, 15),
            },
        ],
        Held = [Run(2031, 9, 1, 2), Run(2031, 9, 4, 4)],
    };

    [Theory]
    [InlineData("2030-04-30", MeetingStatus.Planned, "2030-12-02", "2030-12-05", 1, 0, null, null)]
    [InlineData("2030-05-01", MeetingStatus.Planned, "2031-03-03", "2031-03-07", 2, 1, "2030-05-01", null)]
    [InlineData("2031-02-01", MeetingStatus.Postponed, null, null, 0, 2, "2031-02-01", "2031-06-01")]
    [InlineData("2031-05-14", MeetingStatus.Postponed, null, null, 0, 2, "2031-02-01", "2031-06-01")]
    [InlineData("2031-05-15", MeetingStatus.Planned, "2031-09-01", "2031-09-04", 1, 3, "2031-05-15", null)]
    [InlineData("2031-09-03", MeetingStatus.Planned, "2031-09-01", "2031-09-04", 1, 3, "2031-05-15", null)] // it sits, and is not yet over
    [InlineData("2031-09-04", MeetingStatus.Held, "2031-09-01", "2031-09-04", 2, 3, "2031-05-15", null)]
    [InlineData(null, MeetingStatus.Held, "2031-09-01", "2031-09-04", 2, 3, "2031-05-15", null)]
    public void A_meeting_is_where_it_then_was(
        string? on,
        MeetingStatus status,
        string? start,
        string? end,
        int runs,
        int changes,
        string? changed,
        string? notBefore
    )
    {
        var entry = CalendarEntry.Of(Moving, Day(on));
        Assert.Equal(
            (status, Day(start), Day(end), runs, changes, Day(changed), Day(notBefore)),
            (entry.Status, entry.Start, entry.End, entry.Days.Length, entry.Changes, entry.Changed, entry.NotBefore)
        );
        Assert.Equal(
            (Moving.Office, Moving.ProgrammeYear, Moving.Place, Moving.Id, Moving.Session, Moving.Title),
            (entry.Office, entry.Year, entry.Place, entry.Meeting, entry.Session, entry.Title)
        );
    }

    [Fact]
    public void At_the_end_a_meeting_that_was_never_held_is_planned_or_put_off_or_unknown()
    {
        var put = Moving with { Held = [] };
        Assert.Equal((MeetingStatus.Planned, new LocalDate(2031, 9, 1)), (CalendarEntry.Of(put).Status, CalendarEntry.Of(put).Start!.Value));
        put = put with { Changes = put.Changes[..2] };
        Assert.Equal((MeetingStatus.Postponed, new LocalDate(2031, 6, 1)), (CalendarEntry.Of(put).Status, CalendarEntry.Of(put).NotBefore!.Value));
        Assert.Equal(MeetingStatus.NotEstablished, CalendarEntry.Of(put with { Changes = [], FirstPlan = [] }).Status);

        // Where a meeting sat although it had been put off without new days, that it sat is what counts.
        Assert.Null(CalendarEntry.Of(put with { Held = [Run(2031, 7, 1, 4)] }).NotBefore);
    }

    [Fact]
    public void A_change_whose_day_nobody_knows_counts_from_the_beginning()
    {
        var undated = Moving with { Changes = [Moving.Changes[0] with { Letter = null }], Held = [] };
        Assert.Equal(
            (1, new LocalDate(2031, 3, 3)),
            (CalendarEntry.Of(undated, new LocalDate(2030, 1, 1)).Changes, CalendarEntry.Of(undated, new LocalDate(2030, 1, 1)).Start!.Value)
        );
    }

    [Fact]
    public void Of_a_programme_that_nobody_had_decided_nothing_was_planned()
    {
        var calendar = Invented([Moving]);
        calendar = calendar with { Programme = calendar.Programme with { DecidedOn = new LocalDate(2029, 12, 1) } };
        Assert.Equal(
            [MeetingStatus.NotEstablished, MeetingStatus.Planned, MeetingStatus.Held],
            new LocalDate?[] { new(2029, 11, 30), new(2029, 12, 1), null }.Select(on => Assert.Single(calendar.Entries(on)).Status)
        );
        var before = calendar.Entries(new LocalDate(2029, 11, 30))[0];
        Assert.Equal((null, null, 0, 0, null, null), (before.Start, before.End, before.Days.Length, before.Changes, before.Changed, before.NotBefore));
        Assert.Equal(Moving.Id, before.Meeting);
    }

    [Fact]
    public void The_meetings_of_2020_were_moved_by_letters_and_then_held()
    {
        var calendar = Register.Default.CalendarOf("isp-2018-2020").GetValueOrThrow();
        Assert.Equal(18, calendar.Entries().Length);
        var states = calendar.Entries().Single(e => e.Meeting == "MSP2020");
        Assert.Equal((MeetingStatus.Held, new LocalDate(2021, 11, 22), new LocalDate(2021, 11, 25)), (states.Status, states.Start!.Value, states.End!.Value));
        Assert.Equal(
            [(MeetingStatus.NotEstablished, 0), (MeetingStatus.Planned, 1)],
            new LocalDate[] { new(2021, 2, 8), new(2021, 2, 9) }
                .Select(on => calendar.Entries(on).Single(e => e.Meeting == "MSP2020"))
                .Select(e => (e.Status, e.Changes))
        );
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
