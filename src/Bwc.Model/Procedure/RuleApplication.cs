using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How a rule of one conference holds for another meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
[JsonConverter(typeof(WordJsonConverter<RuleApplication>))]
public enum RuleApplication
{
    /// <summary>It holds as it stands.</summary>
    TakenOver,

    /// <summary>It holds mutatis mutandis: with other offices and bodies, or with a practice of its own.</summary>
    Adapted,

    /// <summary>It does not hold: another decision is in its place, or what it is about does not exist.</summary>
    Displaced,
}
