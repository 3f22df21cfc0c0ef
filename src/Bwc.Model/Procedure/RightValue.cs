using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Whether a participant has a right.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<RightValue>))]
public enum RightValue
{
    /// <summary>It has the right.</summary>
    Yes,

    /// <summary>It does not have the right.</summary>
    No,

    /// <summary>It has the right under a condition, which the note states.</summary>
    Conditional,

    /// <summary>No source says whether it has the right. This is never a yes and never a no.</summary>
    NotEstablished,
}
