using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The severity of a finding, from the least to the most severe, so a comparison such as &amp;gt;= Warning covers warnings and
/// errors.</summary>
[Cites("docs/error-codes.md")]
[JsonConverter(typeof(WordJsonConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Something worth knowing that breaks no rule.</summary>
    Info,

    /// <summary>Something odd, or wrong by a rule that is not documented well enough for more.</summary>
    Warning,

    /// <summary>Something wrong that nothing covers: the thing judged is not valid.</summary>
    Error,
}
