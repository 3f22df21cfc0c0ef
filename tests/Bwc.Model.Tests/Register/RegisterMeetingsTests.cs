using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class RegisterMeetingsTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void Parts_every_day_into_before_and_after_but_for_the_meetings_that_hold_it()
    {
        var dated = Register.Meetings.Where(m => !m.Days.IsEmpty).ToArray();
        foreach (var day in dated.SelectMany(m => new[] { m.Days[0].Start, m.Days[^1].End, m.Days[0].Start.PlusDays(-1) }).Distinct())
        {
            var (before, after) = (Register.MeetingsBefore(day), Register.MeetingsAfter(day));
            Assert.All(before, m => Assert.True(m.Days[^1].End < day));
            Assert.All(after, m => Assert.True(m.Days[0].Start > day));
            Assert.Equal(dated.Count(m => m.Days[0].Start <= day && m.Days[^1].End >= day), dated.Length - before.Length - after.Length);
            Assert.Equal(after.Select(m => m.Days[0].Start).Order(), after.Select(m => m.Days[0].Start));
        }
    }

    [Fact]
    public void Takes_the_year_of_the_days_and_not_the_programme_year()
    {
        var meetings = Register.MeetingsOf(2021);
        Assert.Contains(meetings, m => m is { Id: "MX3-2020", ProgrammeYear: 2020 });
        Assert.All(meetings, m => Assert.Contains(m.Days, run => run.Start.Year <= 2021 && run.End.Year >= 2021));
        Assert.Empty(Register.MeetingsOf(1900));
    }

    [Fact]
    public void Leaves_a_meeting_without_days_out_and_puts_it_last_among_a_States()
    {
        var officers = Register.FindMeeting("MX3-2020").GetValueOrThrow().Officers;
        var state = officers.Single(o => o is { Post: OfficerPost.Chair, Body: null }).State!.Value;
        var without = Meeting.Of("x", MeetingKind.MeetingOfExperts, 2030) with { Officers = officers };
        var register = Register.Create(Register.ToFile() with { Meetings = [without, .. Register.Meetings] }).GetValueOrThrow();
        Assert.DoesNotContain(without, register.MeetingsAfter(new LocalDate(1, 1, 1)));
        Assert.Equal(without, register.MeetingsChairedBy(state)[^1]);
        Assert.Contains(register.MeetingsChairedBy(state), m => m.Id == "MX3-2020");
        Assert.Superset(register.MeetingsChairedBy(state).ToHashSet(), register.MeetingsOfficeredBy(state).ToHashSet());
    }
}
