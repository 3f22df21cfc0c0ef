using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of days that a source gives for the existence of a State.</summary>
[Cites("docs/data.md, existence of States")]
[JsonConverter(typeof(WordJsonConverter<ExistenceKind>))]
public enum ExistenceKind
{
    /// <summary>The day from which a source treats the State as independent, or as the State that it is today.</summary>
    Independence,

    /// <summary>The day on which the State was admitted to the United Nations. A State may have existed long before.</summary>
    UnitedNationsMembership,

    /// <summary>The first and last day of the State according to a source, as far as it gives them.</summary>
    Existence,

    /// <summary>
    /// The day from which the State continues a larger State, under a name of its own: the same State Party under another name. From that day, the names of the
    /// larger State are no longer its names.
    /// </summary>
    Continuation,
}
