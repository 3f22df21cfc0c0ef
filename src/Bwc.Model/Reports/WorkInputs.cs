using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The material on which the work of a meeting was based, and those who provided it.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 22")]
public sealed record WorkInputs
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The kinds of material: working papers, statements, presentations.</summary>
    public ImmutableArray<SummarySource> Sources
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the report names States Parties among the providers of the material.</summary>
    public bool FromStatesParties { get; init; }

    /// <summary>The other providers of the material.</summary>
    public ImmutableArray<ViewHolder> From
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the report says that the material was distributed at the meeting.</summary>
    public bool Distributed { get; init; }

    /// <summary>True if all properties are equal to those of the other work inputs; lists are compared item by item, in order.</summary>
    public bool Equals(WorkInputs? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && FromStatesParties == other.FromStatesParties
        && Distributed == other.Distributed
        && Sequence.Equal(Sources, other.Sources)
        && Sequence.Equal(From, other.From);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, FromStatesParties, Distributed, Sources.Length, From.Length);

    /// <summary>Returns the number of kinds of sources.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sources.Length} kinds of sources");
}
