using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The phrases by which reports in one language are read. It is data: another language is another grammar and no other reader.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReportGrammar
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>The phrases; where two begin at one place, the longer one counts.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<GrammarPhrase> Phrases
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>What the language does otherwise than others; empty for one that is like English in all that matters here.</summary>
    public ImmutableArray<GrammarTrait> Traits
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True where the language, the phrases and the traits, in order, are equal.</summary>
    public bool Equals(ReportGrammar? other) =>
        other is not null && Language == other.Language && Sequence.Equal(Phrases, other.Phrases) && Sequence.Equal(Traits, other.Traits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Phrases.Length, Traits.Length);

    /// <summary>The language and the number of phrases.</summary>
    public override string ToString() => FormattableString.Invariant($"{Language}, {Phrases.Length} phrases");
}
