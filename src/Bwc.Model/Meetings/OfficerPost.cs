using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The post of an officer of a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 2(d), 4 and 7")]
[JsonConverter(typeof(WordJsonConverter<OfficerPost>))]
public enum OfficerPost
{
    /// <summary>The chair, who presides over the meeting.</summary>
    Chair,

    /// <summary>A vice-chair, who assists the chair and comes from another regional group.</summary>
    ViceChair,

    /// <summary>The secretary of the meeting: the chief of the Implementation Support Unit.</summary>
    Secretary,

    /// <summary>The deputy secretary, who replaces the secretary when needed.</summary>
    DeputySecretary,

    /// <summary>A member of the secretariat.</summary>
    Secretariat,
}
