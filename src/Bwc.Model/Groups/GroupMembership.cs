using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// The membership of a State in a regional group, with its first and last day as far as changes are known; or the statement that the State's group is not
/// established.
/// </summary>
/// <remarks>Only States Parties belong to a group. Whatever this record states, membership counts from the date on which the State becomes a State
/// Party.</remarks>
[Cites("docs/data.md, regional groups")]
public sealed record GroupMembership : IGraded
{
    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>The group; null if no source names it.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>The first day of the membership; null if no beginning is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The first day on which the State was no longer a member; null if no end is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? To
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the membership is supported; <see cref="Grade.NotEstablished"/> if there is no group.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source, or what it was derived from.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Determines whether a date is within the membership: on or after <see cref="From"/>, and before <see cref="To"/>.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>True if the membership covers the date; otherwise, false.</returns>
    public bool Covers(LocalDate date) => !(IsoDate.InIso(date) < From) && !(IsoDate.InIso(date) >= To);

    /// <summary>The State and its group.</summary>
    public override string ToString() => $"{State} in {Group?.ToString() ?? "no established group"}";
}
