using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The bodies of one category that took part, as listed in a report, or only their number if the report gives no more.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 11, 12 and 14")]
public sealed record BodyParticipation
{
    /// <summary>The number of the paragraph of the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The paragraph of the rules of procedure under which they took part; null if the report names none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>The number of bodies that the report states; null if it states none.</summary>
    public int? Stated { get; init; }

    /// <summary>The abbreviations of the bodies, in the order of the report; empty if the report gives only a number.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Bodies
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Names that could not be identified, as printed; none is guessed at.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other body participation; lists are compared item by item, in order.</summary>
    public bool Equals(BodyParticipation? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && Rule == other.Rule
        && Stated == other.Stated
        && Sequence.Equal(Bodies, other.Bodies)
        && Sequence.Equal(Unresolved, other.Unresolved);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Rule, Stated, Bodies.Length, Unresolved.Length);

    /// <summary>The number of bodies.</summary>
    public override string ToString() => FormattableString.Invariant($"{Stated ?? Bodies.Length} bodies");
}
