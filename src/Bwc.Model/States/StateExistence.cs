using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>What one or more sources say about the dates on which a State existed. If sources differ, there are several records, one of which counts.</summary>
/// <remarks>
/// A record implies no opinion on the status of any State: it only determines the dates for which this register gives answers about the State.
/// </remarks>
[Cites("docs/data.md, existence of States")]
public sealed record StateExistence : IGraded
{
    /// <summary>The kind of dates that the sources give.</summary>
    public required ExistenceKind Kind { get; init; }

    /// <summary>The first date; null if the sources give none, or only a year.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? FirstDay
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The last date on which the State existed; null if it still exists or the sources do not give one.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LastDay
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True for the record that the register uses; the others show where sources differ.</summary>
    public required bool Counts { get; init; }

    /// <summary>How well the dates are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the dates.</summary>
    public Citation? Source { get; init; }

    /// <summary>How the sources differ; null if they agree.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the kind and the dates.</summary>
    public override string ToString()
    {
        var from = FirstDay is { } first ? $" from {IsoDate.ToText(first)}" : string.Empty;
        return LastDay is { } last ? $"{Kind}{from} to {IsoDate.ToText(last)}" : $"{Kind}{from}";
    }
}
