using System.Collections.Immutable;
using System.Globalization;

namespace Bwc.Model;

/// <summary>Operations on several symbols at once.</summary>
[Cites("docs/data.md, document symbols")]
public static class DocumentSymbols
{
    /// <summary>
    /// Finds the missing numbers: for each series, organ and kind, the numbers from 1 to the highest one found that none of the symbols has. Suffixes and
    /// symbols of unknown kind are ignored.
    /// </summary>
    /// <param name="symbols">The symbols, in any order.</param>
    /// <returns>The gaps, in the order of a list of documents.</returns>
    /// <exception cref="ArgumentNullException">The list of symbols is null.</exception>
    public static ImmutableArray<SymbolGap> Gaps(IEnumerable<DocumentSymbol> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        var gaps = ImmutableArray.CreateBuilder<SymbolGap>();
        DocumentSymbol? before = null;
        foreach (var symbol in symbols.Where(s => s.Number is not null && s.Kind != DocumentKind.Unknown).Order())
        {
            var together = before is { } last && last.IsInRowWith(symbol);
            var expected = together ? before!.Value.Number!.Value + 1 : 1;
            if (symbol.Number > expected)
                gaps.Add(new SymbolGap { First = Numbered(symbol, expected), Last = Numbered(symbol, symbol.Number.Value - 1) });
            before = symbol;
        }

        return gaps.ToImmutable();
    }

    /// <summary>Finds the symbols that differ from a given one only in the series, as a slip of the pen may cause.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="others">The other symbols.</param>
    /// <returns>The symbols with the same kind, number and suffixes but in another series, or with another separator before the number.</returns>
    /// <exception cref="ArgumentNullException">The list of the other symbols is null.</exception>
    public static ImmutableArray<DocumentSymbol> NearMisses(DocumentSymbol symbol, IEnumerable<DocumentSymbol> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return SlipOf(symbol) is { } slip ? [.. others.Where(o => o != symbol && SlipOf(o) == slip)] : [];
    }

    /// <summary>
    /// What two symbols have in common of which one may be a slip for the other: everything but the series, of the same year or conference, since the first
    /// document of another meeting is not a slip. Null for a symbol that cannot be told.
    /// </summary>
    internal static string? SlipOf(DocumentSymbol symbol) =>
        symbol.Number is null || symbol.Kind == DocumentKind.Unknown || symbol.SeriesKind == SymbolSeries.Unknown
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{symbol.Kind} {symbol.Number} {symbol.SeriesKind} {symbol.Year} {symbol.SeriesNumber} {string.Join('/', symbol.Suffixes)}"
            );

    private static DocumentSymbol Numbered(DocumentSymbol model, int number)
    {
        var word = model.Kind switch
        {
            DocumentKind.WorkingPaper => "WP.",
            DocumentKind.Information => "INF.",
            DocumentKind.ConferenceRoomPaper => "CRP.",
            DocumentKind.Miscellaneous => "MISC.",
            DocumentKind.Limited => "L.",
            DocumentKind.SummaryRecord => "SR.",
            _ => string.Empty,
        };
        var organ = model.Organ is { } name ? $"{name}/" : string.Empty;
        if (model.DraftOf is { } document)
            organ += string.Create(CultureInfo.InvariantCulture, $"{document}/");
        return DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"BWC/{model.Series}/{organ}{word}{number}"));
    }
}
