using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A name of a State or an organization in one language.</summary>
[Cites("docs/data.md, names")]
public sealed record NameEntry : IGraded
{
    /// <summary>The language of the name.</summary>
    public required Language Language { get; init; }

    /// <summary>The form of the name: short, formal, variant or former.</summary>
    public required NameForm Form { get; init; }

    /// <summary>The name itself.</summary>
    public required string Text { get; init; }

    /// <summary>The first date on which the name was official; null if it is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The first date on which the name was no longer official; null if the name is still official or the date is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? To
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the name is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the name; null only if the grade is NotEstablished.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note about the name for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the name, its language and its form.</summary>
    public override string ToString() => $"{Text} ({Language}, {Form})";
}
