using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A step on the way to the seat that was taken.</summary>
[Cites("docs/data.md, rule 44")]
public sealed record AdmissionStep
{
    /// <summary>What step it is.</summary>
    public required PrerequisiteKind Kind { get; init; }

    /// <summary>Who took it.</summary>
    public required AdmissionActor By { get; init; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True where a decision went against the participant.</summary>
    public bool Refused { get; init; }

    /// <summary>Where that can be read; null where it cannot.</summary>
    public Citation? Source { get; init; }

    /// <summary>The step, by whom and when.</summary>
    public override string ToString() => $"{EnumWords.Of(Kind)} by {EnumWords.Of(By)} on {IsoDate.ToText(On)}{(Refused ? ", refused" : string.Empty)}";
}
