using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The choice of a State Party in a vote.</summary>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(WordJsonConverter<BallotChoice>))]
public enum BallotChoice
{
    /// <summary>A vote in favour of the proposal.</summary>
    For,

    /// <summary>A vote against the proposal.</summary>
    Against,

    /// <summary>An abstention; participants that abstain are considered as not voting.</summary>
    Abstain,
}
