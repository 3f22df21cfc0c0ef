using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>How a report was read from its text: where each part came from, and what could not be read.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReportReading
{
    /// <summary>How many characters (UTF-16 code units) the text has.</summary>
    public required int Length { get; init; }

    /// <summary>What was read from where.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReadingTrace> Traces
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>What was not understood or could not be resolved; at most 1,000.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReadingNote> Notes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>What is not part of what the report says: page headers and page numbers, headings, the numbers of paragraphs.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<TextExtent> Furniture
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(ReportReading? other) =>
        other is not null
        && Length == other.Length
        && Sequence.Equal(Traces, other.Traces)
        && Sequence.Equal(Notes, other.Notes)
        && Sequence.Equal(Furniture, other.Furniture);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Traces.Length, Notes.Length);

    /// <summary>How much was read and noted.</summary>
    public override string ToString() => FormattableString.Invariant($"{Traces.Length} parts read, {Notes.Length} notes");
}
