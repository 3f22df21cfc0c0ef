using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How the day of a public holiday is found in a year.</summary>
[Cites("docs/data.md, public holidays")]
[JsonConverter(typeof(WordJsonConverter<HolidayRule>))]
public enum HolidayRule
{
    /// <summary>The same day of the same month every year.</summary>
    DayOfMonth,

    /// <summary>So many days from Easter Sunday of the Western churches; a negative number counts back.</summary>
    DaysFromEaster,

    /// <summary>So many days after the first Sunday of a month.</summary>
    DaysFromFirstSunday,
}
