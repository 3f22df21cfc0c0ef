using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What an officer does at a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 2(d), 4 and 7")]
[JsonConverter(typeof(WordJsonConverter<OfficerPost>))]
public enum OfficerPost
{
    /// <summary>Presides over the meeting.</summary>
    Chair,

    /// <summary>Assists the chair; comes from another regional group.</summary>
    ViceChair,

    /// <summary>Serves the meeting as its secretary; the chief of the Implementation Support Unit.</summary>
    Secretary,

    /// <summary>Stands in for the secretary.</summary>
    DeputySecretary,

    /// <summary>Serves in the secretariat.</summary>
    Secretariat,
}
