using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>A peculiarity of a language that matters for reading reports.</summary>
[Cites("docs/reading.md")]
[JsonConverter(typeof(WordJsonConverter<GrammarTrait>))]
public enum GrammarTrait
{
    /// <summary>Numbers come before their marks, including the numbers of months, as in 2021 year 9 month 3 day, 44 rule 1 paragraph.</summary>
    MarkedNumbers,

    /// <summary>Names are not marked by capitals and words are not separated by spaces, so a name ends where a phrase or a mark begins.</summary>
    NoCapitals,

    /// <summary>The actor, the time and the place come before the verb, with everything that describes them.</summary>
    VerbLast,

    /// <summary>A form of address comes after the name.</summary>
    AddressBehind,
}
