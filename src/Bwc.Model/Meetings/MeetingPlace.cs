using NodaTime;

namespace Bwc.Model;

/// <summary>Where the meetings are held: in Geneva, all that are on record. What happens there at a moment happens on the day that it is there.</summary>
internal static class MeetingPlace
{
    private static readonly DateTimeZone Geneva = DateTimeZoneProviders.Tzdb["Europe/Zurich"];

    // In the last hour of the calendar the clocks of Geneva have left it.
    private static readonly Instant LastDay = Instant.FromUtc(9999, 12, 31, 0, 0);

    /// <summary>The day in Geneva at a moment.</summary>
    public static LocalDate DayOf(Instant moment) => moment < LastDay ? moment.InZone(Geneva).Date : moment.InUtc().Date;
}
