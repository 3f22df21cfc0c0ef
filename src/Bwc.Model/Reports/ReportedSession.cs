using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A part or session of a meeting that was not held on consecutive days.</summary>
[Cites("docs/reading.md")]
public sealed record ReportedSession
{
    /// <summary>The number of the part or session, 1 or more; null if the report gives none.</summary>
    public int? Number { get; init; }

    /// <summary>The dates of the part or session.</summary>
    /// <exception cref="ArgumentNullException">The dates are null.</exception>
    [JsonConverter(typeof(DateIntervalJsonConverter))]
    public required DateInterval Days
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The place; null if the report does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Returns the number and the dates.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {IsoDate.ToText(Days)}");
}
