using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The phrases used to read reports in one language. A grammar is data: another language requires another grammar, but not another reader.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReportGrammar
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>The phrases; if two begin at the same position, the longer one counts.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public required ImmutableArray<GrammarPhrase> Phrases
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The peculiarities of the language; empty if it is like English in everything that matters for reading.</summary>
    public ImmutableArray<GrammarTrait> Traits
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the language, the phrases and the traits are equal, in the same order; otherwise, false.</summary>
    public bool Equals(ReportGrammar? other) =>
        other is not null && Language == other.Language && Sequence.Equal(Phrases, other.Phrases) && Sequence.Equal(Traits, other.Traits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Phrases.Length, Traits.Length);

    /// <summary>Returns the language and the number of phrases.</summary>
    public override string ToString() => FormattableString.Invariant($"{Language}, {Phrases.Length} phrases");
}
