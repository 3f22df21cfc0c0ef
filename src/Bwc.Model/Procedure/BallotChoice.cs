using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How a State Party votes.</summary>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(WordJsonConverter<BallotChoice>))]
public enum BallotChoice
{
    /// <summary>In favour of the proposal.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Neither; those who abstain are taken as not voting.</summary>
    Abstain,
}
