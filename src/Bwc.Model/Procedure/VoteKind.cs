using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>On what a vote is.</summary>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(WordJsonConverter<VoteKind>))]
public enum VoteKind
{
    /// <summary>A matter of substance.</summary>
    Substantive,

    /// <summary>A matter of procedure.</summary>
    Procedural,
}
