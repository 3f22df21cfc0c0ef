using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of value that a parameter of a rule has.</summary>
[Cites("docs/data.md, the rules of procedure")]
[JsonConverter(typeof(WordJsonConverter<ParameterKind>))]
public enum ParameterKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A truth value: true or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A list of words.</summary>
    Words,
}
