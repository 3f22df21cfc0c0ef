using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of dates that a source gives for the existence of a State.</summary>
[Cites("docs/data.md, existence of States")]
[JsonConverter(typeof(WordJsonConverter<ExistenceKind>))]
public enum ExistenceKind
{
    /// <summary>The date from which a source treats the State as independent, or as the State that it is today.</summary>
    Independence,

    /// <summary>The date on which the State was admitted to the United Nations. A State may have existed long before.</summary>
    UnitedNationsMembership,

    /// <summary>The first and last dates on which the State existed, as far as a source gives them.</summary>
    Existence,

    /// <summary>
    /// The date from which the State continues a larger State under a name of its own, as the same State Party. From that date, the names of the larger State
    /// are no longer its names.
    /// </summary>
    Continuation,
}
