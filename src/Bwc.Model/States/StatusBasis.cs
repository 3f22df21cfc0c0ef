using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The basis for the date from which a State is bound: the deposit or the effect.</summary>
[Cites("docs/design.md, two bases of status")]
[JsonConverter(typeof(WordJsonConverter<StatusBasis>))]
public enum StatusBasis
{
    /// <summary>By deposit: what was known on that date. A succession counts from its notification.</summary>
    Deposited,

    /// <summary>By effect: a succession reaches back to the date from which it takes effect, such as independence.</summary>
    Effective,
}
