using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a suffix, which indicates what kind of document the symbol identifies. The values are in the order used in lists.</summary>
[Cites("docs/data.md, document symbols")]
[JsonConverter(typeof(WordJsonConverter<SuffixKind>))]
public enum SuffixKind
{
    /// <summary>"Add.": an addendum.</summary>
    Addendum,

    /// <summary>"Corr.": a corrigendum.</summary>
    Corrigendum,

    /// <summary>"Rev.": a revision.</summary>
    Revision,

    /// <summary>"Summary": a summary of the document.</summary>
    Summary,

    /// <summary>"(Part III)": a part of a document that was issued in parts.</summary>
    Part,
}
