namespace Bwc.Model;

/// <content>The order in which a report lists its documents.</content>
public readonly partial struct DocumentSymbol : IComparable<DocumentSymbol>
{
    /// <summary>Compares two symbols by series, organ, kind, number and suffixes, and finally by their text.</summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>Less than 0 if this symbol comes first; 0 if both symbols are the same; otherwise, more than 0.</returns>
    public int CompareTo(DocumentSymbol other)
    {
        // As numbers: the framework's comparison of enumerations takes both to the heap.
        var order = ((int)SeriesKind).CompareTo((int)other.SeriesKind);
        if (order == 0)
            order = _seriesNumber.CompareTo(other._seriesNumber);
        if (order == 0)
            order = _experts.CompareTo(other._experts);
        if (order == 0)
            order = Text.Slice(_organStart, _organLength).SequenceCompareTo(other.Text.Slice(other._organStart, other._organLength));

        // A series is before its documents, and what is not known after them.
        if (order == 0)
            order = Rank.CompareTo(other.Rank);
        if (order == 0)
            order = _draftOf.CompareTo(other._draftOf);
        if (order == 0)
            order = _number.CompareTo(other._number);
        if (order == 0)
            order = CompareSuffixes(other);
        return order != 0 ? order : Text.SequenceCompareTo(other.Text);
    }

    /// <summary>True if both are numbered in one row: of the same kind in the same series and organ.</summary>
    internal bool IsInRowWith(DocumentSymbol other) =>
        Kind == other.Kind
        && _draftOf == other._draftOf
        && Text[.._seriesEnd].SequenceEqual(other.Text[..other._seriesEnd])
        && Text.Slice(_organStart, _organLength).SequenceEqual(other.Text.Slice(other._organStart, other._organLength));

    private int Rank => Kind == DocumentKind.Series ? -1 : (int)Kind;

    private int CompareSuffixes(DocumentSymbol other)
    {
        var (some, others) = (_suffixes != 0 || _part != 0, other._suffixes != 0 || other._part != 0);
        if (!some || !others)
            return some.CompareTo(others);
        var (left, right) = (Suffixes, other.Suffixes);
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = ((int)left[i].Kind).CompareTo((int)right[i].Kind);
            if (order == 0)
                order = Nullable.Compare(left[i].Number, right[i].Number);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>True if the left symbol comes before the right one in a list of documents.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>True if the left symbol comes after the right one in a list of documents.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>True if the left symbol comes before the right one in a list of documents or is the same.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left symbol comes after the right one in a list of documents or is the same.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;
}
