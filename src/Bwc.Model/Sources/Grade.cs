using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>
/// How well a fact is supported, from the best support to none. Every fact in the register has a grade, and an answer derived from several facts has the
/// weakest of their grades.
/// </summary>
/// <remarks>The values are ordered: a greater value means weaker support.</remarks>
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

    /// <summary>The rule or practice of a sister conference, on whose rules those of the Convention are modelled.</summary>
    Modelled,

    /// <summary>No source settles the question: the answer is neither yes nor no.</summary>
    NotEstablished,
}
