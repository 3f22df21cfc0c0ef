using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An objection by which a State Party breaks the silence; one is enough.</summary>
[Cites("docs/design.md, the silence procedure")]
public sealed record SilenceObjection
{
    /// <summary>The State Party that objected.</summary>
    public required StateCode State { get; init; }

    /// <summary>The day of the objection, from the letter to the deadline.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The State and the day.</summary>
    public override string ToString() => $"{State} on {IsoDate.ToText(On)}";
}
