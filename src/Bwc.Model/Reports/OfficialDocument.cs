using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A document in the list of a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex II")]
public sealed record OfficialDocument
{
    /// <summary>The symbol, as the list gives it.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The title, in the language in which the list gives it; null if it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>Who submitted it; empty if the list does not say.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Contributor> SubmittedBy
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The States on whose behalf it was submitted; empty if the list names none.</summary>
    public ImmutableArray<StateCode> OnBehalfOf
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The bodies on whose behalf it was submitted, by their abbreviations; empty if the list names none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> OnBehalfOfBodies
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The regional group on whose behalf it was submitted; null if the list names none.</summary>
    public GroupCode? OnBehalfOfGroup { get; init; }

    /// <summary>Names of submitters that could not be resolved, as they are printed; never guessed at.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The languages in which it appeared: those that the list names, or all six for an official document.</summary>
    public ImmutableArray<Language> Languages
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
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

    /// <summary>The symbol and the title.</summary>
    public override string ToString() => $"{Symbol} {Title}";
}
