using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The subject matter of a vote.</summary>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(WordJsonConverter<VoteKind>))]
public enum VoteKind
{
    /// <summary>A matter of substance.</summary>
    Substantive,

    /// <summary>A matter of procedure.</summary>
    Procedural,
}
