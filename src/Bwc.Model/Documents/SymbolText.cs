using System.Runtime.CompilerServices;

namespace Bwc.Model;

/// <summary>The characters of a symbol, in place: reading one then takes nothing from the heap.</summary>
[InlineArray(DocumentSymbol.MaxLength)]
internal struct SymbolText
{
    private byte _first;
}
