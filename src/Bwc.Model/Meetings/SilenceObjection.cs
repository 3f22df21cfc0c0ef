using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>An objection by a State Party to a proposal under the silence procedure; one objection is enough to defeat the proposal.</summary>
[Cites("docs/design.md, the silence procedure")]
public sealed record SilenceObjection
{
    /// <summary>The State Party that objected.</summary>
    public required StateCode State { get; init; }

    /// <summary>The date of the objection, not before the letter and not after the deadline.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The State and the date.</summary>
    public override string ToString() => $"{State} on {IsoDate.ToText(On)}";
}
