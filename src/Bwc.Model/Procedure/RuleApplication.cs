using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How a rule of one conference applies to another meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
[JsonConverter(typeof(WordJsonConverter<RuleApplication>))]
public enum RuleApplication
{
    /// <summary>The rule applies unchanged.</summary>
    TakenOver,

    /// <summary>The rule applies mutatis mutandis: with other offices and bodies, or with a different practice.</summary>
    Adapted,

    /// <summary>The rule does not apply: another decision replaces it, or its subject does not exist.</summary>
    Displaced,
}
