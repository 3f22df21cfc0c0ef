using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a calendar can say of a meeting on a day.</summary>
[Cites("docs/data.md, meetings")]
[JsonConverter(typeof(WordJsonConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>It has days on which it will sit, or sits.</summary>
    Planned,

    /// <summary>It has been held.</summary>
    Held,

    /// <summary>It was put off, and no new days are set.</summary>
    Postponed,

    /// <summary>Nothing seen says for which days it was planned, or whether it was held.</summary>
    NotEstablished,
}
