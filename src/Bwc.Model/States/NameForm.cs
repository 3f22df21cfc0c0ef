using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The form of a name.</summary>
[Cites("docs/data.md, names")]
[JsonConverter(typeof(WordJsonConverter<NameForm>))]
public enum NameForm
{
    /// <summary>The official short name, such as "Egypt".</summary>
    Short,

    /// <summary>The official formal name, such as "the Arab Republic of Egypt".</summary>
    Formal,

    /// <summary>Another name or abbreviation in use, such as "Russia"; recognized in look-ups but never printed.</summary>
    Variant,

    /// <summary>A short name that was official once, such as "Turkey" until June 2022.</summary>
    Former,

    /// <summary>Another former name, such as "Soviet Union"; recognized in look-ups but never printed.</summary>
    FormerVariant,
}
