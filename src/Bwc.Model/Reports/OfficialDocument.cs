using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A document listed in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex II")]
public sealed record OfficialDocument
{
    /// <summary>The symbol, as given in the list.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The title, in the language used in the list; null if the list does not give one.</summary>
    public string? Title { get; init; }

    /// <summary>The submitters; empty if the list names none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Contributor> SubmittedBy
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The States on behalf of which the document was submitted; empty if the list names none.</summary>
    public ImmutableArray<StateCode> OnBehalfOf
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The abbreviations of the bodies on behalf of which the document was submitted; empty if the list names none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> OnBehalfOfBodies
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The regional group on behalf of which the document was submitted; null if the list names none.</summary>
    public GroupCode? OnBehalfOfGroup { get; init; }

    /// <summary>Names of submitters that could not be identified, as printed; none is guessed at.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The languages in which the document was issued: those named in the list, or all six for an official document.</summary>
    public ImmutableArray<Language> Languages
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other document; lists are compared item by item, in order.</summary>
    public bool Equals(OfficialDocument? other) =>
        other is not null
        && Symbol == other.Symbol
        && Title == other.Title
        && Sequence.Equal(SubmittedBy, other.SubmittedBy)
        && OnBehalfOfGroup == other.OnBehalfOfGroup
        && Sequence.Equal(OnBehalfOf, other.OnBehalfOf)
        && Sequence.Equal(OnBehalfOfBodies, other.OnBehalfOfBodies)
        && Sequence.Equal(Unresolved, other.Unresolved)
        && Sequence.Equal(Languages, other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Title, SubmittedBy.Length, OnBehalfOf.Length, Languages.Length);

    /// <summary>Returns the symbol and the title.</summary>
    public override string ToString() => $"{Symbol} {Title}";
}
