using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A State in a list of States as of a given date.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 10")]
public sealed record StateListing
{
    /// <summary>The State's alpha-3 code.</summary>
    public required StateCode State { get; init; }

    /// <summary>The short name on that date, in the requested language.</summary>
    public required string Name { get; init; }

    /// <summary>The status; null if it is not established.</summary>
    public required TreatyStatus? Status { get; init; }

    /// <summary>The date from which the State has had the status; null if the State is neither party nor signatory.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the State is known to have had the status from that date on but may have had it earlier; otherwise, false.</summary>
    public bool NoLaterThan { get; init; }

    /// <summary>The regional group; null if the State is not a State Party, or if its group is not established.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>How well the group is supported; <see cref="Grade.NotEstablished"/> if the group of a State Party is not known.</summary>
    public required Grade GroupGrade { get; init; }

    /// <summary>The State and its status.</summary>
    public override string ToString() => $"{State} ({Name}): {Status?.ToString() ?? "not established"}";
}
