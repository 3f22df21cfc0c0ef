using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The places where the documents of a meeting are listed and can be found.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 24")]
public sealed record DocumentAccess
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The number of the annex that lists the documents, such as "II"; null if the report names none.</summary>
    public string? Annex { get; init; }

    /// <summary>True if the report says that the list includes working papers.</summary>
    public bool ListsWorkingPapers { get; init; }

    /// <summary>The addresses as printed, without the spaces that come from line breaks.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Addresses
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other document access; lists are compared item by item, in order.</summary>
    public bool Equals(DocumentAccess? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && Annex == other.Annex
        && ListsWorkingPapers == other.ListsWorkingPapers
        && Sequence.Equal(Addresses, other.Addresses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Annex, ListsWorkingPapers, Addresses.Length);

    /// <summary>Returns the annex and the number of addresses.</summary>
    public override string ToString() => FormattableString.Invariant($"annex {Annex ?? "not named"}, {Addresses.Length} addresses");
}
