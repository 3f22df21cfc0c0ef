using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The status of a meeting in a calendar on a given day.</summary>
[Cites("docs/data.md, meetings")]
[JsonConverter(typeof(WordJsonConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>The meeting has dates and is still to be held, or is being held.</summary>
    Planned,

    /// <summary>The meeting has been held.</summary>
    Held,

    /// <summary>The meeting was postponed, and no new days are set.</summary>
    Postponed,

    /// <summary>No source says for which days the meeting was planned, or whether it was held.</summary>
    NotEstablished,
}
