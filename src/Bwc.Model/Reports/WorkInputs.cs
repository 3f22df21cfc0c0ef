using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The material from which a meeting worked, and its providers.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 22")]
public sealed record WorkInputs
{
    /// <summary>The number of the paragraph of the report; null if it is not known.</summary>
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

    /// <summary>True if every part equals that of the other work inputs; lists are compared item by item, in order.</summary>
    public bool Equals(WorkInputs? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && FromStatesParties == other.FromStatesParties
        && Distributed == other.Distributed
        && Sequence.Equal(Sources, other.Sources)
        && Sequence.Equal(From, other.From);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, FromStatesParties, Distributed, Sources.Length, From.Length);

    /// <summary>The number of sources named.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sources.Length} kinds of sources");
}
