using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>A State's standing with the United Nations, which decides nothing in the meetings of the Convention and is shown for orientation.</summary>
[Cites("docs/data.md, codes of States")]
[JsonConverter(typeof(WordJsonConverter<UnitedNationsStanding>))]
public enum UnitedNationsStanding
{
    /// <summary>A Member State of the United Nations.</summary>
    Member,

    /// <summary>A non-member State with observer status.</summary>
    Observer,

    /// <summary>Neither a member nor an observer State.</summary>
    NonMember,

    /// <summary>No source says; this is the case for most States that no longer exist.</summary>
    NotEstablished,
}
