using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How much a finding weighs, from the least to the most: a comparison such as <c>&gt;= Warning</c> holds for warnings and errors.</summary>
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
