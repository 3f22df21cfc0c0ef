using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A part or session of a meeting that was not held in one run of days.</summary>
[Cites("docs/reading.md")]
public sealed record ReportedSession
{
    /// <summary>The number of the part or session, 1 or more; null if the report gives none.</summary>
    public int? Number { get; init; }

    /// <summary>The days of the part or session.</summary>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    [JsonConverter(typeof(DateIntervalJsonConverter))]
    public required DateInterval Days
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The place; null if the report does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The number and the days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {IsoDate.ToText(Days)}");
}
