using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>The documents of the meetings in a register, in the order of the register, which can be found by symbol.</summary>
/// <remarks>This is a catalogue of what was found: a document may exist without being in it.</remarks>
[Cites("docs/data.md, documents")]
public sealed class DocumentDirectory : IReadOnlyList<MeetingDocument>
{
    private readonly ImmutableArray<MeetingDocument> _documents;

    // What was seen does not change with what was chosen from it.
    private readonly ImmutableArray<MeetingDocument> _seen;
    private readonly Dictionary<DocumentSymbol, MeetingDocument> _bySymbol = [];

    /// <summary>
    /// Creates a directory. If two documents have the same symbol, the first is found; the validator of the register reports such a register.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentException">A document is null.</exception>
    public DocumentDirectory(ImmutableArray<MeetingDocument> documents)
        : this(Sequence.OrEmpty(documents), Sequence.OrEmpty(documents)) { }

    private DocumentDirectory(ImmutableArray<MeetingDocument> documents, ImmutableArray<MeetingDocument> seen)
    {
        (_documents, _seen) = (documents, seen);
        foreach (var document in _documents)
            _bySymbol.TryAdd(document.Symbol, document);
    }

    /// <summary>The number of documents.</summary>
    public int Count => _documents.Length;

    /// <summary>
    /// The document numbers that no source mentions: for each series, organ and kind of document in this directory, the missing numbers from 1 to the highest
    /// one found. A directory created by <see cref="Only"/> treats every document of its original directory as found.
    /// </summary>
    public ImmutableArray<SymbolGap> NeverSeen
    {
        get
        {
            var gaps = DocumentSymbols.Gaps(_seen.Select(d => d.Symbol));
            DocumentSymbol[] here = [.. _documents.Select(d => d.Symbol).Order()];
            return _documents.Length == _seen.Length ? gaps : [.. gaps.Where(gap => HasInRowWith(here, gap.First))];
        }
    }

    /// <summary>A document by its place in the register.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The document.</returns>
    /// <exception cref="IndexOutOfRangeException">The place is not in the register.</exception>
    public MeetingDocument this[int index] => _documents[index];

    /// <summary>Finds a document by its symbol without giving reasons.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="document">The document, or null.</param>
    /// <returns>True if there is one.</returns>
    public bool TryFind(DocumentSymbol symbol, [NotNullWhen(true)] out MeetingDocument? document) => _bySymbol.TryGetValue(symbol, out document);

    /// <summary>The documents that meet a condition.</summary>
    /// <param name="wanted">What must hold.</param>
    /// <returns>A directory of those alone.</returns>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public DocumentDirectory Only(Func<MeetingDocument, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return new([.. _documents.Where(wanted)], _seen);
    }

    /// <summary>In order, the documents of one row are beside one another, so the neighbours of a missing number tell.</summary>
    private static bool HasInRowWith(DocumentSymbol[] ordered, DocumentSymbol missing)
    {
        var place = Array.BinarySearch(ordered, missing);
        var next = place < 0 ? ~place : place;
        return (next < ordered.Length && ordered[next].IsInRowWith(missing)) || (next > 0 && ordered[next - 1].IsInRowWith(missing));
    }

    /// <inheritdoc/>
    public IEnumerator<MeetingDocument> GetEnumerator() => ((IEnumerable<MeetingDocument>)_documents).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of documents.</summary>
    public override string ToString() => Wording.Count(Count, "document");
}
