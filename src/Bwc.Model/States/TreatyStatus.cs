using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The status of a State under the Convention on a given date.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 10")]
[JsonConverter(typeof(WordJsonConverter<TreatyStatus>))]
public enum TreatyStatus
{
    /// <summary>Neither party nor signatory.</summary>
    Neither,

    /// <summary>Signatory: the State has signed but is not yet bound.</summary>
    Signatory,

    /// <summary>State Party: the State is bound by the Convention.</summary>
    StateParty,
}
