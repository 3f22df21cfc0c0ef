using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>
/// The severity of a finding, from least to most severe, so a comparison such as <c>&gt;= FindingSeverity.Warning</c> covers warnings and errors.
/// </summary>
[Cites("docs/error-codes.md")]
[JsonConverter(typeof(WordJsonConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Something worth knowing that breaks no rule.</summary>
    Info,

    /// <summary>Something odd, or a breach of a rule that is not documented well enough to call it an error.</summary>
    Warning,

    /// <summary>An error that no agreement covers: what was judged is not valid.</summary>
    Error,
}
