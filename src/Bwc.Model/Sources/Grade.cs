using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How well a fact is supported, from the best support to none. Every fact of the register has a grade, and anything derived from several
/// facts has the weakest of their grades: a grade never rises on the way.</summary>
/// <remarks>The values are ordered: a greater value is a weaker support.</remarks>
[Cites("docs/data.md, grades")]
[JsonConverter(typeof(WordJsonConverter<Grade>))]
public enum Grade
{
    /// <summary>
    /// An official document or page of the Convention or the United Nations says so, or the treaties database of the United Nations agrees with
    /// another list.
    /// </summary>
    Documented,

    /// <summary>A single list or an unofficial source says so.</summary>
    Secondary,

    /// <summary>Derived from documented facts by a stated step.</summary>
    Derived,

    /// <summary>True of a sister conference on whose rules those of the Convention are modelled.</summary>
    Modelled,

    /// <summary>No source says so. This is an answer in its own right, never a yes or a no.</summary>
    NotEstablished,
}
