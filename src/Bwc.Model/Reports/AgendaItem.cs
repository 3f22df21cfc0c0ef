using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>An agenda item in a report, with its title and the contributions to it.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 17 to 21")]
public sealed record AgendaItem
{
    /// <summary>The number of the item; 1 or more.</summary>
    public required int Number { get; init; }

    /// <summary>The title, in the language of the report; null if the report does not give it.</summary>
    public string? Title { get; init; }

    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The contributions, in the order in which they appear in the report.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Contribution> Contributions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the report says that various views were expressed.</summary>
    public bool ViewsExpressed { get; init; }

    /// <summary>True if the report says that the views expressed recalled the final documents of past Review Conferences.</summary>
    public bool RecallsFinalDocuments { get; init; }

    /// <summary>The names that could not be identified, as printed; the library never guesses.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other agenda item; lists are compared item by item, in order.</summary>
    public bool Equals(AgendaItem? other) =>
        other is not null
        && Number == other.Number
        && Title == other.Title
        && Paragraph == other.Paragraph
        && ViewsExpressed == other.ViewsExpressed
        && RecallsFinalDocuments == other.RecallsFinalDocuments
        && Sequence.Equal(Contributions, other.Contributions)
        && Sequence.Equal(Unresolved, other.Unresolved);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Number, Title, Paragraph, ViewsExpressed, RecallsFinalDocuments, Contributions.Length, Unresolved.Length);

    /// <summary>Returns the number and the title.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}. {Title}");
}
