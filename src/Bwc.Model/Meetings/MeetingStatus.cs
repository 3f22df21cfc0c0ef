using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The status of a meeting in a calendar on a given date.</summary>
[Cites("docs/data.md, meetings")]
[JsonConverter(typeof(WordJsonConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>The meeting has dates and has yet to be held, or is being held.</summary>
    Planned,

    /// <summary>The meeting has been held.</summary>
    Held,

    /// <summary>The meeting was postponed, and no new days are set.</summary>
    Postponed,

    /// <summary>No source states the days for which the meeting was planned, or whether it was held.</summary>
    NotEstablished,
}
