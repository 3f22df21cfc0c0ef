namespace Bwc.Model;

/// <summary>A run of numbers that are missing from a list of numbered documents of one kind and series.</summary>
[Cites("docs/data.md, document symbols")]
public sealed record SymbolGap
{
    /// <summary>The first symbol that is missing.</summary>
    public required DocumentSymbol First { get; init; }

    /// <summary>The last symbol that is missing; the same as the first if only one is missing.</summary>
    public required DocumentSymbol Last { get; init; }

    /// <summary>Returns the symbols that are missing.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First} to {Last}";
}
