using System.Globalization;
using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>One suffix of a symbol, such as "Add.1" or "Summary".</summary>
/// <param name="Kind">The kind of suffix.</param>
/// <param name="Number">The number of the suffix, 1 or more; null for a summary, which may have none.</param>
[Cites("docs/data.md, document symbols")]
public readonly record struct SymbolSuffix([property: JsonRequired] SuffixKind Kind, int? Number)
{
    /// <summary>Returns the suffix as written in a symbol, such as "Add.1".</summary>
    public override string ToString()
    {
        var word = Kind switch
        {
            SuffixKind.Addendum => "Add",
            SuffixKind.Corrigendum => "Corr",
            SuffixKind.Revision => "Rev",
            SuffixKind.Part => "Part",
            _ => "Summary",
        };
        if (Kind == SuffixKind.Part)
            return Number is > 0 and < 40 ? $"Part {SymbolParser.RomanOf(Number.Value)}" : word;
        return Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{word}.{number}") : word;
    }
}
