using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The bodies of one category that took part, as listed in a report; or only their number, if the report does not name them.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 11, 12 and 14")]
public sealed record BodyParticipation
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The paragraph of the rules of procedure under which they took part; null if the report names none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>The number of bodies as stated in the report; null if it is not stated.</summary>
    public int? Stated { get; init; }

    /// <summary>The abbreviations of the bodies, in the order in which they appear in the report; empty if the report gives only a number.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Bodies
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The names that could not be identified, as printed; the library never guesses.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other body participation; lists are compared item by item, in order.</summary>
    public bool Equals(BodyParticipation? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && Rule == other.Rule
        && Stated == other.Stated
        && Sequence.Equal(Bodies, other.Bodies)
        && Sequence.Equal(Unresolved, other.Unresolved);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Rule, Stated, Bodies.Length, Unresolved.Length);

    /// <summary>Returns the number of bodies.</summary>
    public override string ToString() => FormattableString.Invariant($"{Stated ?? Bodies.Length} bodies");
}
