using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The way in which the date of a public holiday in a year is determined.</summary>
[Cites("docs/data.md, public holidays")]
[JsonConverter(typeof(WordJsonConverter<HolidayRule>))]
public enum HolidayRule
{
    /// <summary>The same day of the same month every year.</summary>
    DayOfMonth,

    /// <summary>A number of days from Easter Sunday of the Western churches; negative numbers count back.</summary>
    DaysFromEaster,

    /// <summary>A number of days after the first Sunday of a month.</summary>
    DaysFromFirstSunday,
}
