using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a source says about the days on which a State existed.</summary>
[Cites("docs/data.md, existence of States")]
[JsonConverter(typeof(WordJsonConverter<ExistenceKind>))]
public enum ExistenceKind
{
    /// <summary>The day from which a source has the State as independent, or as the State that it is.</summary>
    Independence,

    /// <summary>The day on which the State was admitted to the United Nations. A State may have existed long before.</summary>
    UnitedNationsMembership,

    /// <summary>The days from and to which a source has the State, as far as it gives them.</summary>
    Existence,

    /// <summary>The day from which the State goes on alone, under a name of its own, as what was a larger State before: the same party under another name.
    /// From then on the names of the larger State are not its own.</summary>
    Continuation,
}
