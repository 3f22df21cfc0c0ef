using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How a decision ended.</summary>
[Cites("docs/decisions.md")]
[JsonConverter(typeof(WordJsonConverter<DecisionOutcome>))]
public enum DecisionOutcome
{
    /// <summary>It has not ended.</summary>
    Pending,

    /// <summary>Nobody who takes part in decisions objected: at the meeting, or in writing while a letter's deadline ran.</summary>
    AdoptedByConsensus,

    /// <summary>A vote reached its threshold.</summary>
    AdoptedByVote,

    /// <summary>A vote missed its threshold.</summary>
    Rejected,

    /// <summary>It was withdrawn by whoever proposed it.</summary>
    Withdrawn,

    /// <summary>The meeting ended, or the silence was broken, and nothing was decided.</summary>
    NoOutcome,
}
