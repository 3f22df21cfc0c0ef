using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>That a State belongs to a regional group, from a day or to a day where a change is known; or that its group is not established.</summary>
/// <remarks>A group holds States Parties only: whatever this record says, membership counts from the day on which the State is one.</remarks>
[Cites("docs/data.md, regional groups")]
public sealed record GroupMembership : IGraded
{
    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>The group; null where no source says which.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>The first day of the membership; null where no beginning is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The first day on which the membership no longer held; null where no end is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? To
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the membership is supported; <see cref="Grade.NotEstablished"/> where there is no group.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read, or from what it was worked out.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>True where the day lies within the membership: not before its first day, and before the day on which it no longer held.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>True where the membership covers the day.</returns>
    public bool Covers(LocalDate date) => !(IsoDate.InIso(date) < From) && !(IsoDate.InIso(date) >= To);

    /// <summary>The State and its group.</summary>
    public override string ToString() => $"{State} in {Group?.ToString() ?? "no established group"}";
}
