using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>How a report was read from its text: where each part came from, and what could not be read.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReportReading
{
    /// <summary>The length of the text, in characters (UTF-16 code units).</summary>
    public required int Length { get; init; }

    /// <summary>The passages from which the parts of the report were read.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReadingTrace> Traces
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Notes on what was not understood and on names that could not be identified; at most 1,000.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReadingNote> Notes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The parts of the text that have no content of their own: page headers and page numbers, headings, and paragraph numbers.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<TextExtent> Furniture
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other reading; lists are compared item by item, in order.</summary>
    public bool Equals(ReportReading? other) =>
        other is not null
        && Length == other.Length
        && Sequence.Equal(Traces, other.Traces)
        && Sequence.Equal(Notes, other.Notes)
        && Sequence.Equal(Furniture, other.Furniture);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Traces.Length, Notes.Length);

    /// <summary>Returns the number of parts that were read and the number of notes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Traces.Length} parts read, {Notes.Length} notes");
}
