using Bwc.Model;
using NodaTime.Extensions;

namespace Secretariat;

public static class Days
{
    // page: dateonly
    /// <summary>The status of a State on a day that the rest of the program keeps as a DateOnly.</summary>
    public static TreatyStatus? StatusOn(string state, DateOnly day) => Register.Default.Standing(state, day.ToLocalDate()).GetValueOrThrow().Status;

    /// <summary>The first day of every meeting of a year, as a DateOnly.</summary>
    public static IEnumerable<DateOnly> OpeningDays(int year) =>
        from meeting in Register.Default.Meetings
        where meeting.ProgrammeYear == year && !meeting.Held.IsEmpty
        select meeting.Held[0].Start.ToDateOnly();
    // end
}
