using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>The documents of the meetings that a register knows, in the order of the register, found by their symbols.</summary>
/// <remarks>A catalogue of what was seen: that a document is not in it does not mean that there is none.</remarks>
[Cites("docs/data.md, documents")]
public sealed class DocumentDirectory : IReadOnlyList<MeetingDocument>
{
    private readonly ImmutableArray<MeetingDocument> _documents;
    private readonly Dictionary<DocumentSymbol, MeetingDocument> _bySymbol = [];

    /// <summary>Makes a directory. Of two documents of one symbol the first is found; the validator of the register reports such a register.</summary>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentException">A document is null.</exception>
    public DocumentDirectory(ImmutableArray<MeetingDocument> documents)
    {
        _documents = Sequence.OrEmpty(documents);
        foreach (var document in _documents)
            _bySymbol.TryAdd(document.Symbol, document);
    }

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Length;

    /// <summary>The numbers that were never seen: of each series, organ and kind those from 1 to the greatest that is there.</summary>
    public ImmutableArray<SymbolGap> NeverSeen => DocumentSymbols.Gaps(_documents.Select(d => d.Symbol));

    /// <summary>A document by its place in the register.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The document.</returns>
    /// <exception cref="IndexOutOfRangeException">The place is not in the register.</exception>
    public MeetingDocument this[int index] => _documents[index];

    /// <summary>Finds a document by its symbol without saying why not.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="document">The document, or null.</param>
    /// <returns>True where there is one.</returns>
    public bool TryFind(DocumentSymbol symbol, [NotNullWhen(true)] out MeetingDocument? document) => _bySymbol.TryGetValue(symbol, out document);

    /// <summary>The documents for which something holds.</summary>
    /// <param name="wanted">What must hold.</param>
    /// <returns>A directory of those alone.</returns>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public DocumentDirectory Only(Func<MeetingDocument, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return new([.. _documents.Where(wanted)]);
    }

    /// <inheritdoc/>
    public IEnumerator<MeetingDocument> GetEnumerator() => ((IEnumerable<MeetingDocument>)_documents).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many documents there are.</summary>
    public override string ToString() => Wording.Count(Count, "document");
}
