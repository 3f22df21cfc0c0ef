using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Whether a participant has a right.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<RightValue>))]
public enum RightValue
{
    /// <summary>The participant has the right.</summary>
    Yes,

    /// <summary>The participant does not have the right.</summary>
    No,

    /// <summary>The participant has the right under a condition, which the note states.</summary>
    Conditional,

    /// <summary>No source states whether the participant has the right; this means neither yes nor no.</summary>
    NotEstablished,
}
