using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>The documents of the meetings in a register, in the order of the register, which can be looked up by symbol.</summary>
/// <remarks>The directory lists only the documents that were found; others may exist.</remarks>
[Cites("docs/data.md, documents")]
public sealed class DocumentDirectory : IReadOnlyList<MeetingDocument>
{
    private readonly ImmutableArray<MeetingDocument> _documents;

    // What was seen does not change with what was chosen from it.
    private readonly ImmutableArray<MeetingDocument> _seen;
    private readonly Dictionary<DocumentSymbol, MeetingDocument> _bySymbol = [];

    /// <summary>
    /// Creates a directory. If two documents have the same symbol, look-ups find the first; the validator of the register reports such duplicates.
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

    /// <summary>Gets a document by its position in the register.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <returns>The document.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no document at this position.</exception>
    public MeetingDocument this[int index] => _documents[index];

    /// <summary>Finds a document by its symbol without giving reasons.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="document">The document; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFind(DocumentSymbol symbol, [NotNullWhen(true)] out MeetingDocument? document) => _bySymbol.TryGetValue(symbol, out document);

    /// <summary>Selects the documents that meet a condition.</summary>
    /// <param name="wanted">The condition.</param>
    /// <returns>A directory that contains only those documents.</returns>
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
