using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The outcome of a decision.</summary>
[Cites("docs/decisions.md")]
[JsonConverter(typeof(WordJsonConverter<DecisionOutcome>))]
public enum DecisionOutcome
{
    /// <summary>The decision has not ended.</summary>
    Pending,

    /// <summary>Adopted by consensus: no State Party objected, at the meeting or in writing before the deadline of a letter.</summary>
    AdoptedByConsensus,

    /// <summary>Adopted: a vote reached its threshold.</summary>
    AdoptedByVote,

    /// <summary>Rejected: a vote missed its threshold.</summary>
    Rejected,

    /// <summary>Withdrawn by the sponsor.</summary>
    Withdrawn,

    /// <summary>Ended without a decision: the meeting was over, or an objection broke the silence.</summary>
    NoOutcome,
}
