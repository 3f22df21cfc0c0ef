using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Whether a step must come before attending.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<PrerequisiteNeed>))]
public enum PrerequisiteNeed
{
    /// <summary>The step must be taken.</summary>
    Required,

    /// <summary>The step need not be taken: the source says so, or mentions the step without requiring it.</summary>
    NotRequired,

    /// <summary>It is not established whether the step must be taken.</summary>
    NotEstablished,
}
