using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a source says about the days on which a State existed.</summary>
[Cites("docs/data.md, existence of States")]
[JsonConverter(typeof(WordJsonConverter<ExistenceKind>))]
public enum ExistenceKind
{
    /// <summary>The day from which a source treats the State as independent, or as the State that it is.</summary>
    Independence,

    /// <summary>The day on which the State was admitted to the United Nations. A State may have existed long before.</summary>
    UnitedNationsMembership,

    /// <summary>The first and last day of the State according to a source, as far as it gives them.</summary>
    Existence,

    /// <summary>The day from which the State continues, under a name of its own, what used to be a larger State: the same party under another name.
    /// From then on the names of the larger State are no longer its own.</summary>
    Continuation,
}
