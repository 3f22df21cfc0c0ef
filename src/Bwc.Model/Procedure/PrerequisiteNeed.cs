using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Whether a step must come before attending.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<PrerequisiteNeed>))]
public enum PrerequisiteNeed
{
    /// <summary>It must be taken.</summary>
    Required,

    /// <summary>It need not be taken; the source says so, or speaks of it without asking for it.</summary>
    NotRequired,

    /// <summary>Whether it must be taken is not established.</summary>
    NotEstablished,
}
