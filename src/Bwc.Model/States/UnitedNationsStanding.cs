using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The standing of a State with the United Nations, given for information only; it has no effect on the meetings of the Convention.</summary>
[Cites("docs/data.md, codes of States")]
[JsonConverter(typeof(WordJsonConverter<UnitedNationsStanding>))]
public enum UnitedNationsStanding
{
    /// <summary>A Member State of the United Nations.</summary>
    Member,

    /// <summary>A non-member State with observer status.</summary>
    Observer,

    /// <summary>Neither a Member State nor an observer State.</summary>
    NonMember,

    /// <summary>Not established, as for most States that no longer exist.</summary>
    NotEstablished,
}
