using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// What one or more sources say about the days on which a State existed. If sources differ, there are several records, and one of them counts.
/// </summary>
/// <remarks>It implies no opinion on the status of any State: it only says for which days this register answers for the State.</remarks>
[Cites("docs/data.md, existence of States")]
public sealed record StateExistence : IGraded
{
    /// <summary>The kind of days that the sources give.</summary>
    public required ExistenceKind Kind { get; init; }

    /// <summary>The first day; null if the sources give none, or only a year.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? FirstDay
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The last day on which the State existed; null if it still exists or the sources give none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LastDay
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True for the record that the register uses; the others show where sources differ.</summary>
    public required bool Counts { get; init; }

    /// <summary>How well the days are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the state existence.</summary>
    public Citation? Source { get; init; }

    /// <summary>How sources differ; null if they agree.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the kind and the days.</summary>
    public override string ToString()
    {
        var from = FirstDay is { } first ? $" from {IsoDate.ToText(first)}" : string.Empty;
        return LastDay is { } last ? $"{Kind}{from} to {IsoDate.ToText(last)}" : $"{Kind}{from}";
    }
}
