using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The meeting to which a report is addressed, according to its title page.</summary>
[Cites("BWC/MSP/2020/MX.3/2, title page")]
public sealed record ReportAddressee
{
    /// <summary>The programme year of that meeting; null if it is not said.</summary>
    public int? Year { get; init; }

    /// <summary>Where it meets; null if it is not said.</summary>
    public string? Place { get; init; }

    /// <summary>When it meets; null if it is not said.</summary>
    [JsonConverter(typeof(DateIntervalJsonConverter))]
    public DateInterval? Days { get; init; }

    /// <summary>The year and the days.</summary>
    public override string ToString() =>
        $"{Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no year"}, {(Days is null ? "no days" : IsoDate.ToText(Days))}";
}
