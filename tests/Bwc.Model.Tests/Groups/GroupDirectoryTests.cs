using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class GroupDirectoryTests
{
    private static readonly Register Register = Register.Default;

    [Theory]
    [InlineData("KAZ", "2021-09-03", "EEG", Grade.Derived)]
    [InlineData("CHE", "2021-09-03", "WG", Grade.Documented)]
    [InlineData("CHN", "2021-09-03", "NAM", Grade.Documented)]
    [InlineData("NAM", "2021-09-03", null, Grade.Documented)] // Namibia, not a party that day: a group holds States Parties only
    [InlineData("NAM", "2022-02-25", "NAM", Grade.Derived)]
    [InlineData("EGY", "2021-09-03", null, Grade.Documented)] // a signatory
    [InlineData("MEX", "2021-09-03", null, Grade.NotEstablished)] // a State Party whose group nothing seen names
    [InlineData("RUS", "2022-12-15", "EEG", Grade.Documented)]
    [InlineData("RUS", "2022-12-16", "ONE", Grade.Documented)]
    [InlineData("RUS", "2026-01-01", "ONE", Grade.Documented)]
    public void On_a_day(string state, string on, string? group, Grade grade)
    {
        var standing = Register.Groups.Of(Register.States[StateCode.Parse(state)], NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
        Assert.Equal((group, grade), (standing.Group?.ToString(), standing.Grade));
    }

    [Fact]
    public void Every_State_has_one_membership_or_says_that_none_is_established()
    {
        foreach (var state in Register.States.On(new LocalDate(2021, 9, 3)))
            Assert.Single(Register.Groups.Memberships, m => m.State == state.Code && m.Covers(new LocalDate(2021, 9, 3)));
    }

    [Fact]
    public void Every_named_chair_of_the_programme_comes_from_the_group_whose_turn_it_was()
    {
        var named = 0;
        foreach (var meeting in Register.CalendarOf("isp-2018-2020").GetValueOrThrow().Meetings)
        {
            foreach (var chair in meeting.Officers.Where(o => o is { Post: OfficerPost.Chair, State: not null }))
            {
                Assert.True(Register.Chairs!.Calculator.TryGetChair(meeting.ProgrammeYear, meeting.Office!.Value, out var turn));
                Assert.Equal(turn, Register.Groups.Of(Register.States[chair.State!.Value], meeting.Held[0].Start).Group);
                named++;
            }
        }

        Assert.Equal(14, named); // 13 offices with a chair whose State is named, one of which changed hands
    }
}
