using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The material that a meeting worked from, and who provided it.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 22")]
public sealed record WorkInputs
{
    /// <summary>The number of the paragraph that says so; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What it was: working papers, statements, presentations.</summary>
    public ImmutableArray<SummarySource> Sources
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if States Parties are named among those from whom it came.</summary>
    public bool FromStatesParties { get; init; }

    /// <summary>The others who provided it.</summary>
    public ImmutableArray<ViewHolder> From
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the report says that it was distributed at the meeting.</summary>
    public bool Distributed { get; init; }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(WorkInputs? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && FromStatesParties == other.FromStatesParties
        && Distributed == other.Distributed
        && Sequence.Equal(Sources, other.Sources)
        && Sequence.Equal(From, other.From);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, FromStatesParties, Distributed, Sources.Length, From.Length);

    /// <summary>How many sources it names.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sources.Length} kinds of sources");
}
