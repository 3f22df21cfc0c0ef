using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The meeting to which a report is addressed, according to its title page.</summary>
[Cites("BWC/MSP/2020/MX.3/2, title page")]
public sealed record ReportAddressee
{
    /// <summary>The programme year of that meeting; null if the title page does not give it.</summary>
    public int? Year { get; init; }

    /// <summary>The place of that meeting; null if the title page does not give it.</summary>
    public string? Place { get; init; }

    /// <summary>The dates of that meeting; null if the title page does not give them.</summary>
    [JsonConverter(typeof(DateIntervalJsonConverter))]
    public DateInterval? Days { get; init; }

    /// <summary>Returns the year and the dates.</summary>
    public override string ToString() =>
        $"{Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no year"}, {(Days is null ? "no days" : IsoDate.ToText(Days))}";
}
