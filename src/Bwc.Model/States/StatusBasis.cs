using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The two ways of saying since when a State has been bound.</summary>
[Cites("docs/design.md, two bases of status")]
[JsonConverter(typeof(WordJsonConverter<StatusBasis>))]
public enum StatusBasis
{
    /// <summary>From the deposit: what was known on that day. A succession counts from its notification.</summary>
    Deposited,

    /// <summary>From the effect: a succession reaches back to the day from which it takes effect, such as independence.</summary>
    Effective,
}
