using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a calendar can say about a meeting on a given day.</summary>
[Cites("docs/data.md, meetings")]
[JsonConverter(typeof(WordJsonConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>It has days on which it will meet, or is meeting.</summary>
    Planned,

    /// <summary>It has been held.</summary>
    Held,

    /// <summary>It was postponed, and no new days are set.</summary>
    Postponed,

    /// <summary>No source says for which days it was planned, or whether it was held.</summary>
    NotEstablished,
}
